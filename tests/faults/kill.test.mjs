// SIGKILL in the middle of a command: afterwards the folder holds what was there before, or all of what was to
// come, and nothing in between.
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  enrolment,
  exampleStore,
  faultyMachine,
  room,
  run,
  serve,
  signedIn,
  smallStore,
  verify
} from './harness.mjs';

// Runs the command once to learn how often it changes the disk, then kills it just before some of those changes:
// a few spread over all of them, and each of the last, where new things take the place of old ones. `before` makes
// the stage anew, `after` looks at what is left.
function killAlong(args, before, after) {
  const machine = faultyMachine();
  before();
  machine.killAt(0);
  assert.equal(run(args, { env: machine.env }).code, 0);
  const calls = machine.calls();
  assert.ok(calls > 10, `${calls} changes of the disk`);
  const spread = Array.from({ length: 4 }, (_, i) => 1 + Math.floor((i * calls) / 4));
  const last = Array.from({ length: 8 }, (_, i) => calls - i);
  // Ids and times vary, and with them how many pages change: by a dozen in two thousand, so a run may end before
  // its turn only close to the end.
  const vary = Math.max(4, Math.ceil(calls / 50));
  for (const call of new Set([...spread, ...last])) {
    before();
    machine.killAt(call);
    const { signal, code } = run(args, { env: machine.env });
    if (call < calls - vary || code !== 0) assert.equal(signal, 'SIGKILL', `call ${call} of ${calls}`);
    after();
  }
}

function bigList(units) {
  const file = join(room(), 'big.csv');
  const rows = Array.from({ length: units }, (_, i) => `${10_000 + i},Phường Thử ${i},Phường,01`);
  writeFileSync(
    file,
    ['code,name,kind,parent_code', '01,Thành phố Hà Nội,Thành phố,', ...rows, ''].join('\n')
  );
  return file;
}
// A copy made anew for each kill.
function stage(from) {
  const data = join(room(), 'data');
  return {
    data,
    before: () => (rmSync(data, { recursive: true, force: true }), cpSync(from, data, { recursive: true }))
  };
}
const settled = ['backed-up', 'domdom.sqlite', 'lock', 'node.key'];

const small = smallStore();
const few = verify(small).events;
const list = bigList(1500);
const big = join(room(), 'data');
cpSync(small, big, { recursive: true });
assert.equal(run(['places', 'import', '--data', big, list]).code, 0);
const many = verify(big).events;
assert.ok(many > few + 1400);

test('An import of places that is killed is whole or absent, and can be made again', () => {
  const { data, before } = stage(small);
  killAlong(['places', 'import', '--data', data, list], before, () => {
    const { events } = verify(data);
    assert.ok(events === few || events === many, `${events} events`);
  });
  assert.equal(run(['places', 'import', '--data', data, list]).code, 0);
  assert.equal(verify(data).events, many);
});

test('A first import that is killed leaves a folder in which it can be made again', () => {
  const data = join(room(), 'data');
  killAlong(
    ['places', 'import', '--data', data, list],
    () => rmSync(data, { recursive: true, force: true }),
    () => {}
  );
  assert.equal(run(['places', 'import', '--data', data, list]).code, 0);
  assert.ok(verify(data).events > 1400);
});

test('An import of people that is killed says how far it came, and goes on or goes back', () => {
  const people = join(room(), 'people.csv');
  const rows = Array.from({ length: 1200 }, (_, i) => `Lê Thị Số ${i},1960`);
  writeFileSync(people, ['Họ tên,Năm sinh', ...rows, ''].join('\n'));
  const { data, before } = stage(small);
  const command = ['people', 'import', '--data', data, people, '--place', '00103'];
  const imports = () => JSON.parse(run(['people', 'imports', '--data', data, '--json']).out);
  const exported = () =>
    run(['people', 'export', '--data', data, '--place', '00103']).out.trim().split('\n').length - 1;
  let halves = 0;
  killAlong(command, before, () => {
    verify(data);
    for (const { import: id, status, enrolled } of imports()) {
      assert.ok(['ready', 'applying', 'done'].includes(status), status);
      assert.equal(exported(), enrolled);
      if (status !== 'applying') continue;
      const ended = run(['people', halves++ % 2 ? 'undo' : 'continue', id, '--data', data]);
      assert.equal(ended.code, 0, ended.lines.join('\n'));
      assert.equal(exported(), halves % 2 ? rows.length : 0);
      verify(data);
    }
  });
  assert.ok(halves > 0, 'none was killed half-way');
  assert.equal(run(command).code, 0);
  assert.equal(exported(), rows.length);
});

test('A backup that is killed leaves no file under its name, or a whole one, and can be made again', () => {
  const file = join(room(), 'x.backup');
  const clear = () => rmSync(file, { force: true });
  killAlong(['backup', '--data', big, file], clear, () => {
    assert.equal(verify(big).events, many);
    if (existsSync(file)) assert.equal(run(['restore', '--data', join(room(), 'fresh'), file]).code, 0);
  });
  clear();
  assert.equal(run(['backup', '--data', big, file]).code, 0);
  assert.ok(!existsSync(`${file}.part`), 'what was left under another name is gone too');
});

test('A rebuild that is killed is made again when the store is next opened', () => {
  const { data, before } = stage(big);
  killAlong(['rebuild', '--data', data], before, () => {
    assert.equal(run(['account', 'list', '--data', data]).code, 0, 'the store opens');
    assert.equal(verify(data).events, many);
  });
});

test('A verification that is killed leaves nothing for long', () => {
  const { data, before } = stage(big);
  killAlong(['verify', '--data', data], before, () => {
    assert.equal(verify(data).events, many);
    assert.deepEqual(
      readdirSync(data).filter((name) => name.startsWith('verify-')),
      []
    );
  });
});

test('A restore that is killed leaves the old store or the new one, and nobody who was erased comes back', async () => {
  const name = 'Nguyễn Thị Không Còn';
  const example = await exampleStore();
  const backup = join(room(), 'x.backup');
  let server = await serve(example);
  let client = await signedIn(server);
  const person = randomUUID();
  const enrolled = enrolment({
    body: { person, place: '00103', birthYear: 1950, groups: [] },
    private: { name }
  });
  assert.ok((await client.send([enrolled])).body.results[0].receipt);
  assert.equal(run(['backup', '--data', example, backup]).code, 0);
  const inBackup = verify(example).events;
  const officer = await signedIn(server, 'officer');
  const erasure = {
    id: randomUUID(),
    type: 'person.erased',
    occurredAt: new Date().toISOString(),
    body: { person }
  };
  assert.ok((await officer.send([erasure])).body.results[0].receipt);
  assert.ok((await client.send([enrolment()])).body.results[0].receipt);
  await server.stop();
  const old = verify(example).events;
  assert.equal(old, inBackup + 2);

  const holders = (data) => readdirSync(data).filter((file) => readFileSync(join(data, file)).includes(name));
  assert.ok(readFileSync(backup).includes(name));
  assert.deepEqual(holders(example), []);
  const { data, before } = stage(example);
  const seen = new Set();
  killAlong(['restore', '--data', data, backup, '--replace'], before, () => {
    const { events } = verify(data);
    // The backup's events and the erasure that was applied again.
    assert.ok(events === old || events === inBackup + 1, `${events} events`);
    seen.add(events);
    assert.equal(run(['account', 'list', '--data', data]).code, 0, 'the store opens');
    assert.deepEqual(readdirSync(data).sort(), settled);
    assert.deepEqual(holders(data), []);
  });
  assert.deepEqual(
    [...seen].sort(),
    [inBackup + 1, old].sort(),
    'some were killed before the swap, some after'
  );
});
