// People's rights from outside: a person's data in a file, an erasure that a backup cannot undo, and the report.
//
//   DOMDOM_BIN=build/release/domdom node tests/acceptance/rights.mjs
//   … scripts/postgres node tests/acceptance/rights.mjs        the same on a database, whose backups are pg_dump's
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';
import { enrolment, killServers, program, record, serve, signedIn, steps } from '../server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'domdom-rights-'));
const database = process.env.DOMDOM_TEST_POSTGRES;
const data = database ?? join(folder, 'data');
const file = (name) => join(folder, name);
const name = 'Nguyễn Thị Quên Đi';
const { step, all, end } = steps();

function run(...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}
function ok(...args) {
  const { code, said } = run(...args);
  assert.equal(code, 0, said);
  return said;
}
const report = (where = data) => JSON.parse(ok('rights', 'report', '--data', where, '--json'));
const holders = (where) => readdirSync(where).filter((one) => readFileSync(join(where, one)).includes(name));

await all(async () => {
  let server = await serve(data, { args: ['--demo'] });
  const leader = await signedIn(server);
  const officer = await signedIn(server, 'officer');
  const person = randomUUID();
  const other = randomUUID();
  const request = randomUUID();
  const on = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  await leader.record(
    enrolment({
      body: { person, place: '00103', birthYear: 1950, groups: [] },
      private: { name, phone: '0900 000 000' }
    }),
    record('task.observed', { person, skill: 'device.touch', help: 'alone' }),
    enrolment({ body: { person: other, place: '00103', birthYear: 1951, groups: [] } }),
    record('rights.requested', { person, request, kind: 'erasure', on })
  );

  await step('a backup says when it expires, and is noted in the store and in itself', () => {
    if (database) return;
    const made = JSON.parse(ok('backup', '--data', data, file('old.backup'), '--json'));
    assert.ok(made.noted);
    assert.match(made.hash, /^[0-9a-f]{64}$/);
    const days = (Date.parse(made.expiresAt) - Date.now()) / 86_400_000;
    assert.ok(days > 29.9 && days < 30.1, `${days} days`);
    const { backups, lastExpiry } = report();
    assert.equal(backups.length, 1);
    assert.equal(backups[0].erasedSince, 0);
    assert.equal(lastExpiry, null, 'nobody was erased yet');
  });

  await step('the answer to a request shows in the report, which names nobody', async () => {
    const [erased, answered] = await officer.record(
      record('person.erased', { person }),
      record('rights.answered', { request, step: 'done', on })
    );
    assert.ok(erased.receipt && answered.receipt, JSON.stringify([erased, answered]));
    const made = report();
    assert.deepEqual(made.sums, { received: 1, done: 1, late: 0 });
    assert.deepEqual(made.erasures, { all: 1, pending: 0 });
    assert.ok(!JSON.stringify(made).includes(person));
    const metrics = await (await fetch(`${server.base}/metrics`)).text();
    assert.match(metrics, /^domdom_rights_overdue 0$/m);
    if (database) return;
    assert.equal(made.backups[0].erasedSince, 1);
    assert.equal(made.lastExpiry, made.backups[0].expiresAt);
    assert.match(ok('rights', 'report', '--data', data), /in time[^]*The last backup that holds someone/);
  });

  await step('the list of erasures names nobody and is for its owner alone', () => {
    assert.match(ok('erasures', '--data', data, file('list.csv')), /lists 1 erasures/);
    const list = readFileSync(file('list.csv'), 'utf8');
    assert.match(list, new RegExp(`^person,erasedAt\n${person},\\d{4}-\\d\\d-\\d\\dT[^\n]*Z\n$`));
    assert.equal(statSync(file('list.csv')).mode & 0o777, 0o600);
    assert.match(run('erasures', '--data', data, file('list.csv')).said, /already there/);
  });
  await server.stop();

  await step('a person gets their data as a file', () => {
    ok('people', 'data', '--data', data, other, file('person.json'));
    const given = JSON.parse(readFileSync(file('person.json'), 'utf8'));
    assert.equal(given.format, 'domdom-person-data');
    assert.equal(given.person, other);
    assert.ok(given.records.length > 0 && given.next === null);
    assert.ok(given.looks.length === 0, 'the reading is noted after it');
    ok('people', 'data', '--data', data, other, file('again.json'));
    const { looks } = JSON.parse(readFileSync(file('again.json'), 'utf8'));
    assert.deepEqual(
      looks.map(({ action }) => action),
      ['data read']
    );
    const wrong = run('people', 'data', '--data', data, randomUUID(), file('none.json'));
    assert.match(wrong.said, /not enrolled here/);
  });

  await step('erasures are applied to what came back by other tools', () => {
    writeFileSync(file('other.csv'), `person,erasedAt\n${other},2026-01-02T03:04:05Z\n`);
    assert.match(ok('erasures', 'apply', '--data', data, file('other.csv')), /^1 erasures of the list/);
    assert.match(ok('erasures', 'apply', '--data', data), /^0 erasures of the list were applied, and 0 that/);
    assert.deepEqual(report().erasures, { all: 2, pending: 0 });
    const bad = run('erasures', 'apply', '--data', data, file('person.json'));
    assert.notEqual(bad.code, 0);
    assert.match(bad.said, /person\.json/);
  });
  if (database) return;

  await step('a restore beside a lost store forgets whom the list names', () => {
    const fresh = file('fresh');
    ok('restore', '--data', fresh, file('old.backup'));
    assert.deepEqual(holders(fresh), ['domdom.sqlite'], 'without the list the name is back');
    const careful = file('careful');
    ok('restore', '--data', careful, file('old.backup'), '--erasures', file('list.csv'));
    assert.deepEqual(holders(careful), []);
    assert.deepEqual(report(careful).erasures, { all: 1, pending: 0 });
    assert.match(ok('verify', '--data', careful), /Every hash and every figure is right/);
  });

  await step('an expired backup comes back only for a reason, which is written down', () => {
    execFileSync('cp', [file('old.backup'), file('expired.backup')]);
    execFileSync('sqlite3', [file('expired.backup'), 'UPDATE backup SET expires_at = 1790000000000']);
    const refused = run('restore', '--data', data, file('expired.backup'), '--replace');
    assert.notEqual(refused.code, 0);
    assert.match(refused.said, /expired on 2026-09-21.*--expired-anyway/);
    const empty = run('restore', '--data', data, file('expired.backup'), '--replace', '--expired-anyway', '');
    assert.notEqual(empty.code, 0, 'an empty reason is none');
    ok('restore', '--data', data, file('expired.backup'), '--replace', '--expired-anyway', 'máy cũ hỏng');
    const audit = execFileSync('sqlite3', [
      join(data, 'domdom.sqlite'),
      "SELECT detail FROM audit WHERE action = 'expired backup restored'"
    ]);
    assert.equal(String(audit).trim(), 'máy cũ hỏng');
    assert.deepEqual(holders(data), [], 'the erasures of the replaced store hold');
    assert.equal(report().erasures.all, 2);
    assert.ok(report().backups.length >= 1, 'backups that the replaced store knew of are remembered');
  });
});
killServers();
rmSync(folder, { recursive: true, force: true });
end();
