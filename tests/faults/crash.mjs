// Kills the server with SIGKILL under load, again and again, and looks for every record that was acknowledged.
//
//   DOMDOM_BIN=build/release/domdom ROUNDS=20 node tests/faults/crash.mjs
//   … SAFE=1 scripts/postgres node tests/faults/crash.mjs           the same on a database
import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

const program = process.env.DOMDOM_BIN ?? 'build/release/domdom';
const rounds = Number(process.env.ROUNDS ?? 20);
const password = 'mot-mua-kho-quen';
const folder = mkdtempSync(join(tmpdir(), 'domdom-crash-'));
const data = process.env.DOMDOM_TEST_POSTGRES ?? folder;
const port = 9500 + (process.pid % 90);
const base = `http://127.0.0.1:${port}`;
const acknowledged = new Map(); // record id → the item and its receipt
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

function start() {
  return spawn(program, ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, '--demo', '--quiet'], {
    env: { ...process.env, DOMDOM_DEMO_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'inherit']
  });
}

async function ready() {
  for (let i = 0; i < 400; ++i) {
    if (
      await fetch(`${base}/healthz`).then(
        (reply) => reply.ok,
        () => false
      )
    )
      return;
    await wait(25);
  }
  throw new Error('the server did not come back');
}

async function signIn() {
  const reply = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'leader', password })
  });
  const session = await reply.json();
  return {
    cookie: reply.headers.get('set-cookie').split(';')[0],
    'x-csrf-token': session.csrf,
    'content-type': 'application/json'
  };
}

const send = (headers, items) =>
  fetch(`${base}/api/v1/outbox`, { method: 'POST', headers, body: JSON.stringify({ items }) }).then((reply) =>
    reply.json()
  );

const enrolment = () => ({
  id: randomUUID(),
  type: 'person.enrolled',
  occurredAt: new Date().toISOString(),
  body: { person: randomUUID(), place: '00103', birthYear: 1956, groups: [] },
  private: { name: 'Người Thử' }
});

// Posts until the connection dies; what was answered counts as acknowledged, nothing else.
async function load(headers) {
  for (;;) {
    const items = Array.from({ length: 5 }, enrolment);
    const answer = await send(headers, items).catch(() => null);
    if (!answer?.results) return;
    answer.results.forEach(
      (result, i) =>
        result.receipt && acknowledged.set(result.id, { item: items[i], receipt: result.receipt })
    );
  }
}

async function missing(headers) {
  let lost = 0;
  const all = [...acknowledged.values()];
  for (let at = 0; at < all.length; at += 1000) {
    const part = all.slice(at, at + 1000);
    const { results } = await send(
      headers,
      part.map((one) => one.item)
    );
    results.forEach((result, i) => {
      if (result.receipt?.seq !== part[i].receipt.seq) lost += 1;
    });
  }
  return lost;
}

let server = start();
let problem = '';
try {
  for (let round = 1; round <= rounds && !problem; ++round) {
    await ready();
    const headers = await signIn();
    const loads = Array.from({ length: 8 }, () => load(headers));
    await wait(100 + ((round * 137) % 300));
    server.kill('SIGKILL');
    await Promise.all([...loads, new Promise((done) => server.on('exit', done))]);
    const verdict = JSON.parse(
      execFileSync(program, ['verify', '--data', data, '--json'], { encoding: 'utf8' })
    );
    if (!verdict.ok) problem = `round ${round}: ${verdict.problems.join('; ')}`;
    server = start();
  }
  await ready();
  const lost = await missing(await signIn());
  if (lost)
    problem ||= `${lost} of ${acknowledged.size} acknowledged records are not where their receipt says`;
} finally {
  server.kill('SIGTERM');
  await new Promise((done) => server.on('exit', done));
  rmSync(folder, { recursive: true, force: true });
}
console.log(problem || `killed ${rounds} times; all ${acknowledged.size} acknowledged records are there`);
console.log(problem || acknowledged.size === 0 ? '0 passed, 1 failed' : '1 passed, 0 failed');
process.exit(problem || acknowledged.size === 0 ? 1 : 0);
