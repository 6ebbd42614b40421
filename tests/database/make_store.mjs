// Fills a store with a little of everything, with whatever program DOMDOM_BIN names, and writes it down as SQL: what a
// later version must be able to take over. Run with the program of a release before its schema changes:
//
//   DOMDOM_BIN=…/domdom scripts/postgres node tests/database/make_store.mjs tests/data/stores/schema-17
//
// writes schema-17.sqlite.sql and schema-17.postgres.sql. Schema 3 is older than the help of a place, and 11 than what
// companions do.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { enrolment, killServers, password, program, record, serve, signedIn } from '../server.mjs';

const [to] = process.argv.slice(2);
const database = process.env.DOMDOM_TEST_POSTGRES;
assert.ok(to && database, 'usage: scripts/postgres node tests/database/make_store.mjs NAME');
const lists = ['before', 'since'].map((one) => `example/places_${one}.csv`);
const run = (args, input) => execFileSync(program, args, { input, encoding: 'utf8' });
const words = (text) => ({ vi: text, en: text, fr: text });

async function fill(data) {
  run(['places', 'import', '--data', data, ...lists, '--lineage', 'example/places_lineage.csv']);
  for (const [name, role, place] of [
    ['leader', 'leader', '00103'],
    ['officer', 'officer', '01']
  ])
    run(['account', 'add', name, '--data', data, '--role', role, '--place', place], password + '\n');
  const server = await serve(data);
  const leader = await signedIn(server, 'leader');
  const officer = await signedIn(server, 'officer');
  const people = Array.from({ length: 12 }, (_, i) =>
    enrolment({ private: { name: `Nguyễn Thị Thử ${i}`, phone: `090000000${i % 10}` } })
  );
  const ids = people.map((one) => one.body.person);
  await taken(leader, people);
  const session = randomUUID();
  await taken(leader, [
    record('session.planned', {
      session,
      place: '00103',
      title: 'Lớp thử',
      venue: 'Nhà văn hoá',
      minutes: 60,
      startsAt: Date.now(),
      skills: ['device.touch']
    }),
    ...ids.slice(0, 8).map((person) => record('attendance.recorded', { person, session })),
    ...ids
      .slice(0, 4)
      .map((person) => record('task.observed', { person, skill: 'device.touch', help: 'alone' })),
    record(
      'visit.recorded',
      { visit: randomUUID(), person: ids[0], outcome: 'helped', wants: ['device.touch'] },
      { note: 'Ghi chú thử' }
    ),
    record('person.erased', { person: ids[11] })
  ]);
  const plan = randomUUID();
  await taken(officer, [
    record('help.published', { place: '00103' }, { name: 'Chị Thử', phone: '024 3753 0000' }),
    record('plan.made', { plan, place: '01', name: words('Kế hoạch thử'), legalBasis: 'thử' }),
    record('target.set', {
      target: randomUUID(),
      plan,
      place: '00103',
      group: 'adults',
      criterion: 'digital-citizen',
      rung: 'attended',
      mode: 'ever',
      value: 90,
      unit: 'percent',
      deadline: '2026-12-31'
    })
  ]);
  await fillCompanions(leader, officer, ids);
  assert.equal(await server.stop(), 0);
}

/** A residential group with a door and a team, a Saturday that repeats, a request for help, and a report. */
async function fillCompanions(leader, officer, [someone]) {
  const [group, household, team, venue, series, request] = Array.from({ length: 6 }, () => randomUUID());
  const { companions } = (await officer.get('/api/v1/companions?place=00103')).body;
  await taken(officer, [
    record('residential-group.founded', {
      residentialGroup: group,
      place: '00103',
      key: '1',
      kind: 'tổ dân phố',
      name: 'Tổ thử',
      from: '2026-01-01'
    }),
    record('households.stated', { residentialGroup: group, households: 40 })
  ]);
  await taken(leader, [
    record(
      'household.listed',
      { household, place: '00103', residentialGroup: group },
      { address: '12 ngõ Thử', floor: 3 }
    ),
    record('household.met', { household, outcome: 'met', phone: 'none', signal: 'weak' }),
    record('household.joined', { person: someone, household, from: '2026-02-01' }),
    record('team.set', {
      team,
      place: '00103',
      kind: 'community',
      name: 'Tổ công nghệ thử',
      group,
      from: '2026-01-01'
    }),
    ...companions.map(({ account }) =>
      record('team.member-set', { team, account, role: 'head', since: '2026-01-01' })
    ),
    record('venue.described', { venue, place: '00103', name: 'Nhà văn hóa thử' }),
    record('series.planned', {
      series,
      place: '00103',
      title: 'Thứ Bảy thử',
      minutes: 120,
      startsAt: '2026-01-03T09:00:00+07:00',
      skills: ['device.touch'],
      rule: 'FREQ=WEEKLY',
      holidays: 'skip',
      venueId: venue,
      capacity: 20
    }),
    record('request.asked', { request, person: someone, via: 'counter', agreed: true }, { words: 'Nhờ thử' }),
    record(
      'report.saved',
      { place: '00103', form: 'movement', period: '2026-01', numbers: { 'teams-active': 3 } },
      { words: { difficulties: 'Khó khăn thử' } }
    )
  ]);
}

async function taken(client, items) {
  for (const result of await client.record(...items)) assert.ok(result.receipt, JSON.stringify(result));
}

const folder = mkdtempSync(join(tmpdir(), 'domdom-store-'));
try {
  await fill(folder);
  writeFileSync(`${to}.sqlite.sql`, execFileSync('sqlite3', [join(folder, 'domdom.sqlite'), '.dump']));
  await fill(database);
  writeFileSync(
    `${to}.postgres.sql`,
    execFileSync('pg_dump', ['-d', database, '--inserts', '--rows-per-insert=100', '-O', '-x'])
  );
} finally {
  killServers();
  rmSync(folder, { recursive: true, force: true });
}
