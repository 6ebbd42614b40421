// Clocks that are wrong by years: the server's, and a phone's.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  Client,
  assertProblem,
  enrolment,
  exampleStore,
  faultyMachine,
  serve,
  signedIn,
  verify,
  years
} from './harness.mjs';

const item = (type, body, occurredAt = new Date().toISOString()) => ({
  id: randomUUID(),
  type,
  occurredAt,
  body
});
const inYears = (count) => new Date(Date.now() + years(count) * 1000).toISOString();
const clocks = (data) =>
  execFileSync('sqlite3', [join(data, 'domdom.sqlite'), 'SELECT clock FROM event ORDER BY stream, seq'], {
    encoding: 'utf8'
  })
    .trim()
    .split('\n')
    .map(BigInt);

test("Receipts and the log's clock only grow, though the server's clock jumps forward and back by years", async () => {
  const machine = faultyMachine();
  const data = await exampleStore();
  let last = 0;
  const records = [];
  for (const jump of [0, 10, -9, 0]) {
    machine.clock(years(jump));
    const server = await serve(data, { env: machine.env });
    const client = await signedIn(server);
    for (const within of [0, 1, -1]) {
      machine.clock(years(jump + within));
      const record = enrolment();
      // A jump under way ends the session: signing in again is all it takes.
      if ((await client.get('/api/v1/session')).body.signedIn !== true) await client.signIn('leader');
      const reply = await client.send([record]);
      assert.equal(reply.status, 200, JSON.stringify(reply.body));
      const { receipt, problem } = reply.body.results[0];
      assert.ok(receipt, JSON.stringify(problem));
      assert.ok(receipt.seq > last, `${receipt.seq} after ${last}`);
      last = receipt.seq;
      records.push({ record, receipt });
    }
    assert.equal(await server.stop(), 0);
  }
  const all = clocks(data);
  for (let i = 1; i < all.length; ++i)
    assert.ok(all[i] > all[i - 1], `event ${i + 1} is not later than the one before`);
  verify(data);
  machine.clock(0);
  const server = await serve(data, { env: machine.env });
  const again = await (await signedIn(server)).send(records.map(({ record }) => record));
  again.body.results.forEach((result, i) => assert.deepEqual(result.receipt, records[i].receipt));
  await server.stop();
});

test('A server whose clock fell back says so, and still takes the records of phones whose clock is right', async () => {
  const machine = faultyMachine();
  const data = await exampleStore();
  machine.clock(years(-8));
  const server = await serve(data, { env: machine.env });
  assert.match(
    server.said(),
    /^domdom: the clock of this machine says \d{4}-\d\d-\d\d, but the last record is of \d{4}-\d\d-\d\d \(set the clock; records are taken meanwhile\)\n$/
  );
  const client = await signedIn(server);
  const [today, tomorrow, nextMonth] = [0, 1, 31].map((days) =>
    enrolment({ occurredAt: inYears(days / 365.25) })
  );
  const { results } = (await client.send([today, tomorrow, nextMonth])).body;
  assert.ok(results[0].receipt, JSON.stringify(results[0].problem));
  assert.ok(results[1].receipt, JSON.stringify(results[1].problem));
  assert.match(results[2].problem.detail, /has not happened yet/);
  await server.stop();
  verify(data);
});

test('A phone set to 2035 wins nothing', async () => {
  const server = await serve(await exampleStore());
  const client = await signedIn(server);
  const person = randomUUID();
  await client.send([enrolment({ body: { person, place: '00103', birthYear: 1950, groups: [] } })]);
  const smartphone = (value, when) => item('fact.recorded', { person, fact: 'smartphone', value }, when);
  const fromFuture = (await client.send([smartphone(false, '2035-01-01T08:00:00+07:00')])).body.results[0];
  assert.equal(fromFuture.problem.status, 400);
  assert.equal(fromFuture.problem.where, 'items[0].occurredAt');
  assert.match(fromFuture.problem.mend, /clock of the device/);
  assert.ok((await client.send([smartphone(true)])).body.results[0].receipt);
  const { facts } = (await client.get(`/api/v1/people/${person}`)).body;
  assert.equal(JSON.stringify(facts).includes('false'), false, JSON.stringify(facts));

  // An id that claims 2035 is an id like any other.
  const claimed = enrolment({ id: '01de5f00-0000-7000-8000-000000000001' });
  const first = (await client.send([claimed])).body.results[0].receipt;
  const next = (await client.send([enrolment()])).body.results[0].receipt;
  assert.equal(next.seq, first.seq + 1);
  await server.stop();
});

test('Sessions end when the clock jumps forward, and none lives for years when it falls back', async () => {
  const machine = faultyMachine();
  machine.clock(0);
  const server = await serve(await exampleStore(), { env: machine.env });
  const client = await signedIn(server);
  const isIn = async () => (await client.get('/api/v1/session')).body.signedIn;
  machine.clock(-20 * 60);
  assert.equal(await isIn(), true, 'a correction by minutes is nothing');
  machine.clock(years(5));
  assert.equal(await isIn(), false);
  await client.signIn('leader');
  assert.equal(await isIn(), true);
  machine.clock(0);
  assert.equal(await isIn(), false, 'signed in five years from now');
  await client.signIn('leader');
  assert.equal(await isIn(), true);
  await server.stop();
});

test('A lock-out lasts an hour at most, whatever the clock does', async () => {
  const machine = faultyMachine();
  machine.clock(years(5));
  const server = await serve(await exampleStore(), { env: machine.env });
  const client = new Client(server);
  for (let i = 0; i < 6; ++i) await client.signIn('officer', 'wrong');
  const locked = await client.signIn('officer');
  assertProblem(locked, 429);
  assert.match(locked.body.mend, /try again in \d{2} seconds/);
  machine.clock(0);
  const again = await client.signIn('officer');
  assert.equal(
    again.status,
    200,
    'a lock of five years from now would be for ever: ' + JSON.stringify(again.body)
  );
  for (let i = 0; i < 6; ++i) await client.signIn('officer', 'wrong');
  assertProblem(await client.signIn('officer'), 429);
  await server.stop();
});
