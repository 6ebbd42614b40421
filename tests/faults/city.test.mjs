// Under the load of a simulated city: a phone that repeats every request out of order, clocks that jump by years,
// a disk that fills, a database file that is cut short.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Phones, city } from '../city.mjs';
import {
  assertProblem,
  exampleStore,
  faultyMachine,
  mountSmall,
  room,
  run,
  serve,
  signedIn,
  verify,
  wait,
  years
} from './harness.mjs';

const items = city({ persons: 500, days: 42 });
assert.ok(new Set(items.map((item) => item.type)).size >= 10, 'a city has every type of record');

// Every figure of every plan of the city and its wards.
async function figures(client) {
  const { plans } = (await client.get('/api/v1/plans')).body;
  const all = [];
  for (const { id } of plans)
    for (const place of ['01', '00103', '00091', '00097'])
      all.push(
        (await client.get(`/api/v1/plans/${id}/progress?place=${place}`)).body.targets.map(
          (one) => one.counts
        )
      );
  return JSON.stringify(all);
}
const chunks = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

test('A phone that sends every request twice, and a day of them out of order, counts once', async () => {
  const tidy = await serve(await exampleStore());
  const inOrder = await signedIn(tidy, 'officer');
  const untouched = await figures(inOrder);
  for (const batch of chunks(items, 500))
    for (const { receipt, problem } of await inOrder.record(...batch))
      assert.ok(receipt, JSON.stringify(problem));
  const expected = await figures(inOrder);
  assert.notEqual(expected, untouched);
  await tidy.stop();

  const data = await exampleStore();
  const before = verify(data).events;
  const server = await serve(data);
  const client = await signedIn(server, 'officer');
  // A week's batches from the last to the first, each sent twice at once; what came too early is sent again.
  let waiting = items;
  while (waiting.length) {
    const early = [];
    for (const days of chunks(chunks(waiting, 40), 12))
      for (const batch of days.reverse()) {
        const [one, two] = await Promise.all([client.record(...batch), client.record(...batch)]);
        one.forEach((result, i) => {
          const problem = result.problem ?? two[i].problem;
          if (result.receipt && two[i].receipt) return assert.deepEqual(result.receipt, two[i].receipt);
          assert.equal(problem.status, 404, JSON.stringify(problem));
          early.push(batch[i]);
        });
      }
    assert.ok(early.length < waiting.length, 'nothing is refused for ever');
    waiting = early;
  }
  assert.equal(await figures(client), expected);
  await server.stop();
  assert.equal(verify(data).events, before + items.length);
});

test('Clocks that jump by years while a city sends lose and double nothing', async () => {
  const machine = faultyMachine();
  const data = await exampleStore();
  const before = verify(data).events;
  const server = await serve(data, { env: machine.env });
  const phones = new Phones(items);
  const sendUntilDone = async () => {
    let client = await signedIn(server, 'officer');
    for (let status = 200; status !== null;) {
      status = await phones.sendOne(client);
      // A jump ends sessions: whoever signs in again goes on.
      if (status === 401) client = await signedIn(server, 'officer');
      else assert.ok(status === 200 || status === null, `status ${status}`);
    }
  };
  let done = false;
  const sending = Promise.all([sendUntilDone(), sendUntilDone()]).finally(() => (done = true));
  const jumps = [9, 0, 3, 1, 12, 0];
  for (let i = 0; !done || i < jumps.length; ++i) {
    machine.clock(years(jumps[i % jumps.length]));
    await wait(150);
  }
  await sending;
  assert.ok(phones.refused > 0, 'the clock did jump while they sent');
  machine.clock(0);
  assert.equal(phones.acknowledged.size, items.length);
  assert.equal(phones.changed, 0);
  const client = await signedIn(server, 'officer');
  assert.equal(await phones.check(client, [...phones.acknowledged.keys()]), 0);
  await server.stop();
  assert.equal(verify(data).events, before + items.length);
});

test('A disk that fills under a city, and is freed, keeps what was acknowledged and takes the rest', async (t) => {
  const disk = join(room(), 'disk');
  mkdirSync(disk);
  const machine = faultyMachine();
  const kind = mountSmall(disk, 24);
  t.diagnostic(`the disk is ${kind ?? 'a C library that says so'}`);
  const ballast = join(disk, 'ballast');
  const fill = () =>
    kind ? run(['if=/dev/zero', `of=${ballast}`, 'bs=4096'], { program: 'dd' }) : machine.fillDisk(true);
  const free = () => (kind ? rmSync(ballast) : machine.fillDisk(false));
  const data = join(disk, 'data');
  execFileSync('cp', ['-r', await exampleStore(), data]);
  const before = verify(data).events;
  let server = await serve(data, { env: kind ? {} : machine.env });
  let client = await signedIn(server, 'officer');
  const phones = new Phones(items, 100);
  for (let times = 1; times <= 3; ++times) {
    assert.equal(await phones.sendOne(client), 200);
    fill();
    let status = 200;
    for (let i = 0; i < 200 && status === 200; ++i) status = await phones.sendOne(client);
    assert.equal(status, 507, `full for the ${times}. time`);
    assert.equal((await client.get('/api/v1/people')).status, 200, 'reading goes on');
    free();
  }
  await server.kill('SIGKILL');
  server = await serve(data, { env: kind ? {} : machine.env });
  client = await signedIn(server, 'officer');
  assert.equal(await phones.check(client, [...phones.acknowledged.keys()]), 0);
  await phones.sendAll(client);
  assert.equal(phones.acknowledged.size, items.length);
  assert.equal(phones.changed, 0);
  await server.stop();
  assert.equal(verify(data).events, before + items.length);
});

test('A database file cut short while it is served is said to whoever writes, and a restart says the same', async () => {
  // Also with records in the write-ahead log, which SQLite would then believe.
  for (const [share, isLogEmpty] of [
    [0.2, true],
    [0.9, true],
    [0.3, false]
  ]) {
    const data = await exampleStore();
    const server = await serve(data);
    const client = await signedIn(server, 'officer');
    const phones = new Phones(items);
    assert.equal(await phones.sendOne(client), 200);
    const file = join(data, 'domdom.sqlite');
    if (isLogEmpty) execFileSync('sqlite3', [file, 'PRAGMA wal_checkpoint(TRUNCATE)']);
    truncateSync(file, Math.floor((statSync(file).size * share) / 4096) * 4096);

    const reply = await client.send(phones.waiting.slice(0, 20));
    assertProblem(reply, 503);
    const { body } = reply;
    assert.match(body.detail, /damaged or cut short/);
    assert.match(body.mend, /restore the last backup/);
    await server.kill('SIGKILL');
    const ended = run(['serve', '--data', data, '--listen', '127.0.0.1:0']);
    assert.notEqual(ended.code, 0);
    assert.match(
      ended.lines.join('\n'),
      /^domdom: .*domdom\.sqlite: the database file is damaged or cut short \(restore the last backup\)$/
    );
  }
});
