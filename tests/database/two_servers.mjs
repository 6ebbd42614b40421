// Two servers on one database: records go to both at once, each is kept once under one receipt, figures are their
// sum, and a page that is open on one shows what the other wrote.
//
//   DOMDOM_BIN=build/release/domdom scripts/postgres node tests/database/two_servers.mjs
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import assert from 'node:assert/strict';
import {
  enrolment,
  killServers,
  program,
  serve,
  signedIn,
  steps,
  until,
  wait,
  wardFigure
} from '../server.mjs';

const data = process.env.DOMDOM_TEST_POSTGRES;
const { step, all, end } = steps();
const isSignedIn = async (client) => (await client.get('/api/v1/session')).body.signedIn;

// The data of a stream's events, in the order they come.
async function listen(address, headers, take, signal) {
  const reply = await fetch(address, { headers, signal });
  let text = '';
  for await (const part of reply.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const line = text
        .slice(0, end)
        .split('\n')
        .find((one) => one.startsWith('data:'));
      text = text.slice(end + 2);
      if (line) take(JSON.parse(line.slice(5)));
    }
  }
}

// What an open page is shown.
const watch = ({ base, headers }, { plan, id }, seen, signal) =>
  listen(
    `${base}/api/v1/plans/${plan}/live?place=00103`,
    headers,
    ({ targets }) => seen.push(targets.find((each) => each.id === id).enrolled),
    signal
  );

// What a phone in a class is told.
const follow = (base, cookie, told, signal) =>
  listen(`${base}/api/v1/seat/live`, { cookie }, (one) => told.push(one), signal);

// Sends until `isEnough` and fifty were taken; what is refused meanwhile is sent again, as phones do.
async function keepWriting(client, isEnough) {
  let written = 0;
  let refused = 0;
  while (!isEnough() || written < 50) {
    const items = Array.from({ length: 5 }, () => enrolment());
    for (let taken = false; !taken;) {
      const { status, body } = await client.send(items);
      taken = status === 200;
      if (taken) {
        assert.ok(body.results.every((each) => each.receipt));
        continue;
      }
      assert.equal(status, 503);
      assert.ok(body.mend);
      refused += 1;
      await wait(50);
    }
    written += items.length;
  }
  return { written, refused };
}

if (!data) throw new Error('run it through scripts/postgres');
const page = new AbortController();
await all(async () => {
  const servers = [await serve(data, { args: ['--demo'] })];
  servers.push(await serve(data));
  const leader = await signedIn(servers[0]);
  const leaders = servers.map((server) => leader.at(server));
  const officer = await signedIn(servers[1], 'officer');
  const before = await wardFigure(officer);
  const receipts = new Map();
  const shown = [];

  await step('who signed in at one is signed in at the other', async () => {
    assert.equal(await isSignedIn(leaders[1]), true);
  });
  await step('a page open on the second shows what the first wrote', async () => {
    watch(officer, before, shown, page.signal).catch(() => {});
    await until('the page is open', async () => shown.at(-1) === before.enrolled);
    const [result] = await leader.record(enrolment());
    receipts.set(result.id, result.receipt);
    await until('the page shows one person more', async () => shown.at(-1) === before.enrolled + 1);
  });
  await step('a phone that joined a class at the second follows whoever leads it at the first', async () => {
    const spot = { course: 'first-steps', lesson: 'power-and-unlock', page: 1 };
    const opened = await leaders[0].ask('POST', '/api/v1/classes', spot);
    assert.equal(opened.status, 201);
    const seat = await fetch(`${servers[1].base}/api/v1/seat`, {
      method: 'POST',
      body: JSON.stringify({ code: opened.body.code, called: 'bác Lan' })
    });
    assert.equal(seat.status, 201);
    const told = [];
    follow(servers[1].base, seat.headers.getSetCookie()[0].split(';')[0], told, page.signal).catch(() => {});
    await until('the phone is told where the class is', async () => told.at(-1)?.page === 1);
    await leaders[0].ask('POST', `/api/v1/classes/${opened.body.id}`, { ...spot, page: 5 });
    await until('the phone follows', async () => told.at(-1)?.page === 5);
  });
  await step('records sent to both at once are acknowledged, each in the stream of its server', async () => {
    const write = async (index) => {
      for (let i = 0; i < 20; ++i)
        for (const { id, receipt } of await leaders[index].record(
          ...Array.from({ length: 5 }, () => enrolment())
        ))
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
      const [[one], [two]] = await Promise.all(leaders.map((each) => each.record(item)));
      assert.deepEqual(one, two);
      receipts.set(item.id, one.receipt);
    }
  });
  await step('both show the sum, and so does the open page', async () => {
    for (const server of servers)
      assert.equal((await wardFigure(officer.at(server))).enrolled, before.enrolled + receipts.size);
    await until('the page shows the sum', async () => shown.at(-1) === before.enrolled + receipts.size);
  });
  await step('who signs out at one is signed out at the other', async () => {
    const planner = await signedIn(servers[0], 'planner');
    assert.equal(await isSignedIn(planner.at(servers[1])), true);
    await planner.ask('DELETE', '/api/v1/session');
    await until('the session is over', async () => !(await isSignedIn(planner.at(servers[1]))));
  });
  // Several times: whether a connection notices at once that its other end is gone is a matter of microseconds.
  for (let round = 1; round <= 6; ++round)
    await step(
      `the database is killed while both write (${round}): all is taken once, and read at once`,
      async () => {
        const { enrolled } = await wardFigure(officer);
        let restarted = false;
        const writing = Promise.all(leaders.map((client) => keepWriting(client, () => restarted)));
        await wait(200);
        await promisify(execFile)('scripts/postgres', ['restart']);
        restarted = true;
        const [one, two] = await writing;
        assert.ok(one.refused + two.refused > 0);
        for (const server of servers) {
          const figure = await wardFigure(officer.at(server));
          assert.equal(figure.enrolled, enrolled + one.written + two.written);
        }
      }
    );
  await step('one is killed, the other goes on, and a third takes the free stream', async () => {
    await servers[0].kill('SIGKILL');
    // After the database was away either may have claimed either of the two streams.
    const kept = (await leaders[1].record(enrolment()))[0].receipt.stream;
    const third = await serve(data);
    const [{ receipt }] = await leader.at(third).record(enrolment());
    assert.equal(receipt.stream, kept === 1 ? 2 : 1);
  });
  await step('the log verifies while both serve: dense streams, sound hashes, right figures', async () => {
    const verdict = JSON.parse(
      execFileSync(program, ['verify', '--data', data, '--json'], { encoding: 'utf8' })
    );
    assert.equal(verdict.ok, true, JSON.stringify(verdict.problems));
    assert.equal(verdict.held, 0);
    assert.equal(verdict.heads.length, 2);
  });
});
page.abort();
killServers();
end();
