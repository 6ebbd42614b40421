// A store of an earlier schema, as tests/database/make_store.mjs wrote it down with the program of then, is taken over:
// nothing is lost, every figure is right, and a kill on the way costs nothing. On PostgreSQL too, beside scripts/postgres.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { here, program, room, run, serve, signedIn, verify, wait, wardFigure } from './harness.mjs';

const stores = join(here, '../data/stores');
const numberOf = (schema) => Number(schema.split('-')[1]);
// The oldest first.
const schemas = [...new Set(readdirSync(stores).map((one) => one.split('.')[0]))].sort(
  (a, b) => numberOf(a) - numberOf(b)
);
const database = process.env.DOMDOM_TEST_POSTGRES;
const quiet = { encoding: 'utf8' };

function sqlite(file, sql) {
  const { status, stdout, stderr } = spawnSync('sqlite3', [file], { input: sql, ...quiet });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

function psql(sql) {
  const { status, stdout, stderr } = spawnSync('psql', ['-d', database, '-qtAX', '-v', 'ON_ERROR_STOP=1'], {
    input: sql,
    ...quiet
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

// Puts the old store in place, and gives its address and a way to ask it.
const engines = {
  sqlite(schema) {
    const data = join(room(), 'data');
    mkdirSync(data);
    const file = join(data, 'domdom.sqlite');
    sqlite(file, readFileSync(join(stores, `${schema}.sqlite.sql`)));
    return { data, ask: (sql) => sqlite(file, sql), file };
  },
  postgres(schema) {
    psql('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
    psql(readFileSync(join(stores, `${schema}.postgres.sql`)));
    return { data: database, ask: (sql) => psql(sql) };
  }
};

const newest = 'SELECT MAX(number) FROM migration';
const events = 'SELECT COUNT(*) FROM event';

// Schemas from here on hold whom the people of a place turn to.
const withHelp = 10;

// And from here on what companions do: doors, teams, series, requests, reports.
const withCompanions = 17;

async function companionsAreWhole(leader) {
  const { body: groups } = await leader.get('/api/v1/households/coverage?place=00103');
  const of = groups.groups.find(({ group }) => group?.name === 'Tổ thử');
  assert.deepEqual([of.stated, of.listed, of.met], [40, 1, 1]);
  const { body: walk } = await leader.get(`/api/v1/households?place=00103&group=${of.group.id}`);
  const [home] = walk.households;
  assert.deepEqual([home.address, home.signal, home.residents.length], ['12 ngõ Thử', 'weak', 1]);
  const { body: report } = await leader.get('/api/v1/reports/2026-01?place=00103');
  const line = (id) => report.lines.find((one) => one.id === id);
  assert.equal(line('teams-active').value, 3);
  assert.equal(line('difficulties').words, 'Khó khăn thử');
  const { body: waiting } = await leader.get('/api/v1/help-requests?place=00103');
  assert.ok(JSON.stringify(waiting).includes('Nhờ thử'), JSON.stringify(waiting));
}

async function isWhole({ data, ask }, before, schema) {
  const server = await serve(data);
  const leader = await signedIn(server, 'leader');
  const found = await leader.get('/api/v1/people?q=nguyen+thi+thu+3');
  assert.equal(found.body.people.length, 1, JSON.stringify(found.body));
  assert.equal(found.body.people[0].name, 'Nguyễn Thị Thử 3');
  assert.equal((await leader.get('/api/v1/people?q=nguyen+thi+thu+11')).body.people.length, 0, 'erased');
  const figure = await wardFigure(await signedIn(server, 'officer'));
  assert.equal(figure.enrolled, 12, 'an erased person stays counted');
  if (numberOf(schema) >= withHelp) {
    const [place] = (await leader.get('/api/v1/places?code=00103')).body.places;
    assert.equal((await leader.get(`/api/v1/places/${place.id}/help`)).body.help.name, 'Chị Thử');
  }
  if (numberOf(schema) >= withCompanions) await companionsAreWhole(leader);
  assert.equal(await server.stop(), 0);
  assert.equal(ask("SELECT COUNT(*) FROM register_visit WHERE note = 'Ghi chú thử'"), '1');
  // The content of this program may be newer than the old one's: its framework is one event more.
  assert.ok(Number(ask(events)) - before <= 1);
  verify(data);
}

for (const schema of schemas)
  for (const engine of database ? ['sqlite', 'postgres'] : ['sqlite']) {
    test(`${schema} on ${engine} is taken over whole`, async () => {
      const store = engines[engine](schema);
      const [old, before] = [store.ask(newest), Number(store.ask(events))];
      assert.ok(before > 100);
      await isWhole(store, before, schema);
      assert.equal(Number(old), numberOf(schema));
      // What is deployed may have the schema of this program already.
      assert.ok(Number(store.ask(newest)) >= Number(old));
    });

    test(`${schema} on ${engine}: killed while it is taken over, it is taken over again`, async () => {
      const store = engines[engine](schema);
      const before = Number(store.ask(events));
      let killed = 0;
      for (let ms = 1; ; ms = Math.ceil(ms * 1.3)) {
        const child = spawn(program, ['rebuild', '--data', store.data], { stdio: 'ignore' });
        const ended = new Promise((done) => child.once('close', (code, signal) => done(signal ?? code)));
        const how = await Promise.race([ended, wait(ms).then(() => (child.kill('SIGKILL'), ended))]);
        if (how === 0) break;
        assert.equal(how, 'SIGKILL');
        killed += 1;
      }
      assert.ok(killed > 3, `${killed} kills`);
      await isWhole(store, before, schema);
    });
  }

test('A backup of an earlier schema is restored', async () => {
  const { file, ask } = engines.sqlite(schemas[0]);
  const before = Number(ask(events));
  const data = join(room(), 'data');
  const restored = run(['restore', '--data', data, file]);
  assert.equal(restored.code, 0, restored.lines.join('\n'));
  await isWhole({ data, ask: (sql) => sqlite(join(data, 'domdom.sqlite'), sql) }, before, schemas[0]);
});
