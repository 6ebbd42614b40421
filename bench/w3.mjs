// W3: one event a request over 64 connections, on disk before it is answered. Beside it a bare loop of
// Boost.Beast and SQLite (bench/bare_loop.cpp) under the same load; on PostgreSQL, pgbench with one INSERT of
// as many bytes a transaction, over as many connections.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

import {
  ask,
  cpuOf,
  folderFor,
  freePort,
  listens,
  memoryOf,
  out,
  percentile,
  round,
  run,
  runs,
  serve,
  signIn,
  start,
  stop,
  summary,
  wrkWithCpu
} from './lib.mjs';
import {
  copyOf,
  cpuOfPostgres,
  cpuOfServer,
  durability,
  movement,
  newDatabase,
  onPostgres,
  psql,
  remove
} from './store.mjs';

const load = { connections: 64, seconds: 8 };
const bodyBytes = 220; // of a request's body (w3.lua)

// People of the province the session is for.
async function peopleOf(base, headers) {
  const people = [];
  for (let cursor = ''; people.length < 2000;) {
    const reply = await ask(
      base,
      `/api/v1/criteria/basic-skills/people?group=adults&reached=false&cursor=${cursor}`,
      { headers }
    );
    const page = JSON.parse(reply.text);
    if (reply.status !== 200) throw new Error(reply.text);
    people.push(...page.people.map(({ id }) => id));
    if (!page.next) break;
    cursor = page.next;
  }
  return people;
}

async function oneRun(data) {
  const ours = await serve(data);
  const headers = await signIn(ours.base, 'leader');
  writeFileSync(`${out}/w3.people`, (await peopleOf(ours.base, headers)).join('\n'));
  writeFileSync(
    `${out}/w3.session`,
    `cookie: ${headers.cookie}\ncsrf: ${headers['x-csrf-token']}\nday: ${new Date().toISOString()}\n`
  );
  const figures = wrkWithCpu(() => cpuOfServer(ours.pid), ours.base, { ...load, script: 'bench/w3.lua' });
  figures.peakMb = memoryOf(ours.pid);
  await ours.stop();
  return figures;
}

async function bareRun() {
  const folder = folderFor('bare');
  for (const end of ['', '-wal', '-shm']) remove(`${folder}/bare.sqlite${end}`);
  const port = await freePort();
  const child = start('build/release/bench_bare_loop', [`${folder}/bare.sqlite`, String(port)]);
  await listens(port);
  const figures = wrkWithCpu(() => cpuOf(child.pid), `http://127.0.0.1:${port}`, {
    ...load,
    script: 'bench/w3_bare.lua'
  });
  await stop(child, 'SIGKILL');
  remove(folder);
  return figures;
}

// What pgbench says of itself, and the latencies from its log; its own CPU is the load's.
function bareInsert() {
  const folder = folderFor('pgbench');
  const data = newDatabase('bare');
  psql('CREATE TABLE event (seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body TEXT NOT NULL)', data);
  const script = `${folder}/insert.sql`;
  writeFileSync(script, `INSERT INTO event (body) VALUES ('${'x'.repeat(bodyBytes)}');\n`);
  const before = cpuOfPostgres();
  const clients = ['-c', load.connections, '-j', 2, '-T', load.seconds].map(String);
  const log = ['--log', `--log-prefix=${folder}/log`];
  const text = run('pgbench', ['-n', '-M', 'prepared', ...clients, ...log, '-f', script, data]);
  const cpu = cpuOfPostgres() - before;
  const ms = readdirSync(folder)
    .filter((name) => name.startsWith('log'))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1000);
  remove(data);
  remove(folder);
  return {
    perSecond: Number(text.match(/tps = ([\d.]+)/)[1]),
    cpuMs: round((cpu * 1000) / ms.length, 4),
    p50: round(percentile(ms, 50)),
    p99: round(percentile(ms, 99)),
    refused: Number(text.match(/failed transactions: (\d+)/)[1]),
    errors: null
  };
}

export async function measure() {
  const data = copyOf(movement().data);
  const ours = [];
  const bare = [];
  for (let i = 0; i < runs; ++i) {
    ours.push(await oneRun(data));
    bare.push(onPostgres ? bareInsert() : await bareRun());
  }
  remove(data);
  const figures = { ours: { ...summary(ours), peakMb: ours.at(-1).peakMb }, bare: summary(bare) };
  const ratio = figures.ours.perSecond.median / figures.bare.perSecond.median;
  return {
    value: figures.ours.perSecond.median,
    unit: 'events a second, each on disk before its answer',
    reference: figures.bare.perSecond.median,
    ratio: round(ratio),
    meets: ratio >= 0.5 && figures.ours.refused === 0,
    details: { ...figures, durability, bar: '≥ 50 % of the bare loop' }
  };
}
