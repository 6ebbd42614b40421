// Two servers on one database: records go to both at once, each is kept once under one receipt, figures are their
// sum, and a page that is open on one shows what the other wrote.
//
//   DOMDOM_BIN=build/release/domdom scripts/postgres node tests/database/two_servers.mjs
import { spawn, execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import assert from 'node:assert/strict';

const program = process.env.DOMDOM_BIN ?? 'build/release/domdom';
const data = process.env.DOMDOM_TEST_POSTGRES;
const password = 'hai-con-dom-dom';
const port = 9600 + (process.pid % 90);
const bases = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${port + 100}`];
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
let passed = 0;
let failed = 0;

function start(index, extra = []) {
  const child = spawn(
    program,
    ['serve', '--data', data, '--listen', bases[index].slice('http://'.length), '--quiet', ...extra],
    {
      env: { ...process.env, DOMDOM_DEMO_PASSWORD: password },
      stdio: ['ignore', 'ignore', 'inherit']
    }
  );
  child.ended = new Promise((done) => child.on('exit', done));
  return child;
}

async function until(check, what, ms = 20_000) {
  for (const end = Date.now() + ms; Date.now() < end; await wait(50))
    if (await check().catch(() => false)) return;
  throw new Error(`waited in vain until ${what}`);
}

async function step(name, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${error.message}`);
  }
}

async function signIn(base, name) {
  const reply = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password })
  });
  assert.equal(reply.status, 200);
  const { csrf } = await reply.json();
  return {
    cookie: reply.headers.get('set-cookie').split(';')[0],
    'x-csrf-token': csrf,
    'content-type': 'application/json'
  };
}

const post = (base, headers, items) =>
  fetch(`${base}/api/v1/outbox`, { method: 'POST', headers, body: JSON.stringify({ items }) });

async function send(base, headers, items) {
  const reply = await post(base, headers, items);
  assert.equal(reply.status, 200);
  return (await reply.json()).results;
}

const isSignedIn = async (base, headers) =>
  (await (await fetch(`${base}/api/v1/session`, { headers })).json()).signedIn !== false;

const enrolment = () => ({
  id: randomUUID(),
  type: 'person.enrolled',
  occurredAt: new Date().toISOString(),
  body: { person: randomUUID(), place: '00103', birthYear: 1956, groups: [] },
  private: { name: 'Người Thử' }
});

async function target(base, headers) {
  const { plans } = await (await fetch(`${base}/api/v1/plans`, { headers })).json();
  for (const plan of plans)
    for (const one of plan.targets)
      if (one.place?.code === '00103' && one.criterion === 'digital-citizen') {
        const progress = await fetch(`${base}/api/v1/plans/${plan.id}/progress?place=00103`, { headers });
        const figures = (await progress.json()).targets.find((each) => each.id === one.id);
        return { plan: plan.id, id: one.id, enrolled: figures.enrolled };
      }
  throw new Error('the ward has no such target');
}

// What an open page is shown, in the order it comes.
async function watch(base, headers, { plan, id }, seen, signal) {
  const reply = await fetch(`${base}/api/v1/plans/${plan}/live?place=00103`, { headers, signal });
  let text = '';
  for await (const part of reply.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const line = text
        .slice(0, end)
        .split('\n')
        .find((one) => one.startsWith('data:'));
      text = text.slice(end + 2);
      if (line) seen.push(JSON.parse(line.slice(5)).targets.find((each) => each.id === id).enrolled);
    }
  }
}

if (!data) throw new Error('run it through scripts/postgres');
const servers = [start(0, ['--demo'])];
const page = new AbortController();
try {
  await until(async () => (await fetch(`${bases[0]}/healthz`)).ok, 'the first server serves');
  servers.push(start(1));
  await until(async () => (await fetch(`${bases[1]}/healthz`)).ok, 'the second server serves');
  const leader = await signIn(bases[0], 'leader');
  const officer = await signIn(bases[1], 'officer');
  const before = await target(bases[1], officer);
  const receipts = new Map();
  const shown = [];

  await step('who signed in at one is signed in at the other', async () => {
    assert.equal(await isSignedIn(bases[1], leader), true);
  });
  await step('a page open on the second shows what the first wrote', async () => {
    watch(bases[1], officer, before, shown, page.signal).catch(() => {});
    await until(async () => shown.at(-1) === before.enrolled, 'the page is open');
    const [result] = await send(bases[0], leader, [enrolment()]);
    receipts.set(result.id, result.receipt);
    await until(async () => shown.at(-1) === before.enrolled + 1, 'the page shows one person more');
  });
  await step('records sent to both at once are acknowledged, each in the stream of its server', async () => {
    const write = async (index) => {
      for (let i = 0; i < 20; ++i)
        for (const { id, receipt } of await send(bases[index], leader, Array.from({ length: 5 }, enrolment)))
          receipts.set(id, { ...receipt, index });
    };
    await Promise.all([0, 1, 0, 1, 0, 1].map(write));
    assert.equal(receipts.size, 601);
    const streams = [0, 1].map(
      (index) => new Set([...receipts.values()].filter((one) => one.index === index).map((one) => one.stream))
    );
    assert.deepEqual(
      streams.map((one) => one.size),
      [1, 1]
    );
    assert.notDeepEqual(streams[0], streams[1]);
  });
  await step('one record sent to both gets one receipt', async () => {
    for (let i = 0; i < 20; ++i) {
      const item = enrolment();
      const [[one], [two]] = await Promise.all(bases.map((base) => send(base, leader, [item])));
      assert.deepEqual(one, two);
      receipts.set(item.id, one.receipt);
    }
  });
  await step('both show the sum, and so does the open page', async () => {
    for (const base of bases)
      assert.equal((await target(base, officer)).enrolled, before.enrolled + receipts.size);
    await until(async () => shown.at(-1) === before.enrolled + receipts.size, 'the page shows the sum');
  });
  await step('who signs out at one is signed out at the other', async () => {
    const other = await signIn(bases[0], 'planner');
    assert.equal(await isSignedIn(bases[1], other), true);
    await fetch(`${bases[0]}/api/v1/session`, { method: 'DELETE', headers: other });
    await until(async () => !(await isSignedIn(bases[1], other)), 'the session is over');
  });
  await step(
    'the database is killed while both write: what it did not take is sent again, once',
    async () => {
      const before = (await target(bases[0], officer)).enrolled;
      let started = false;
      let refused = 0;
      const write = async (base) => {
        let written = 0;
        for (; !started || written < 50; written += 5)
          for (const items = Array.from({ length: 5 }, enrolment); ; await wait(50)) {
            const reply = await post(base, leader, items);
            if (reply.status === 200) {
              assert.ok((await reply.json()).results.every((one) => one.receipt));
              break;
            }
            assert.equal(reply.status, 503);
            assert.ok((await reply.json()).mend);
            refused += 1;
          }
        return written;
      };
      const writing = Promise.allSettled(bases.map(write));
      await wait(200);
      await promisify(execFile)('scripts/postgres', ['restart']);
      started = true;
      let written = 0;
      for (const one of await writing) {
        assert.equal(one.status, 'fulfilled', String(one.reason));
        written += one.value;
      }
      assert.ok(refused > 0);
      for (const base of bases) assert.equal((await target(base, officer)).enrolled, before + written);
    }
  );
  await step('one is killed, the other goes on, and a third takes the free stream', async () => {
    servers[0].kill('SIGKILL');
    await servers[0].ended;
    // After the database was away either may have claimed either of the two streams.
    const kept = (await send(bases[1], leader, [enrolment()]))[0].receipt.stream;
    servers[0] = start(0);
    await until(async () => (await fetch(`${bases[0]}/healthz`)).ok, 'it serves again');
    assert.equal((await send(bases[0], leader, [enrolment()]))[0].receipt.stream, kept === 1 ? 2 : 1);
  });
  await step('the log verifies while both serve: dense streams, sound hashes, right figures', async () => {
    const verdict = JSON.parse(
      execFileSync(program, ['verify', '--data', data, '--json'], { encoding: 'utf8' })
    );
    assert.equal(verdict.ok, true, JSON.stringify(verdict.problems));
    assert.equal(verdict.held, 0);
    assert.equal(verdict.heads.length, 2);
  });
} finally {
  page.abort();
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(servers.map((server) => server.ended));
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
