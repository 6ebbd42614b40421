// W3: one event a request over 64 connections, on disk before it is answered. Beside it a bare loop of
// Boost.Beast and SQLite (bench/bare_loop.cpp) under the same load.
import { writeFileSync } from 'node:fs';

import {
  ask,
  copyOf,
  folderFor,
  freePort,
  listens,
  memoryOf,
  movement,
  out,
  remove,
  round,
  runs,
  serve,
  signIn,
  start,
  stop,
  summary,
  wrkWithCpu
} from './lib.mjs';

const load = { connections: 64, seconds: 8 };

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
  const figures = wrkWithCpu([ours.pid], ours.base, { ...load, script: 'bench/w3.lua' });
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
  const figures = wrkWithCpu([child.pid], `http://127.0.0.1:${port}`, {
    ...load,
    script: 'bench/w3_bare.lua'
  });
  await stop(child, 'SIGKILL');
  remove(folder);
  return figures;
}

export async function measure() {
  const data = copyOf(movement(100_000, 270));
  const ours = [];
  const bare = [];
  for (let i = 0; i < runs; ++i) {
    ours.push(await oneRun(data));
    bare.push(await bareRun());
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
    details: { ...figures, durability: 'WAL, synchronous=FULL', bar: '≥ 50 % of the bare loop' }
  };
}
