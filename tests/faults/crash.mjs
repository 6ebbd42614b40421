// Kills the server with SIGKILL under the load of a simulated city, again and again: each acknowledged record keeps
// its receipt, nothing is there twice, and the server is back soon.
//
//   DOMDOM_BIN=build/release/domdom ROUNDS=20 node tests/faults/crash.mjs
//   … SAFE=1 scripts/postgres node tests/faults/crash.mjs           the same on a database
//
// Every CHECK-th round (10) the whole log is verified too; it takes longer the longer the log is.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Phones, city } from '../city.mjs';
import { killServers, program, serve, signedIn, wait } from '../server.mjs';

const rounds = Number(process.env.ROUNDS ?? 20);
const checkEvery = Number(process.env.CHECK ?? 10);
const kBackMs = 1000; // of work, by the median; how long it takes beside others' work is printed
const kClients = 8;
const kCity = { persons: 2000, days: 60 };

const folder = mkdtempSync(join(tmpdir(), 'domdom-crash-'));
const data = process.env.DOMDOM_TEST_POSTGRES ?? folder;
const problems = [];
// From the start of the process to its first answer, in ms: by the clock on the wall, and of processor time.
const backAfter = [];
const worked = [];
const kTickMs = 10;
const processorMs = (pid) => {
  const [, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[10]) + Number(fields[11])) * kTickMs;
};

async function start() {
  const at = Date.now();
  const server = await serve(data);
  await fetch(`${server.base}/healthz`);
  backAfter.push(Date.now() - at);
  worked.push(processorMs(server.pid));
  return server;
}

function verified(round) {
  const verdict = JSON.parse(
    execFileSync(program, ['verify', '--data', data, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  );
  if (!verdict.ok || verdict.held)
    problems.push(`round ${round}: ${verdict.held} held; ${verdict.problems.join('; ')}`);
  return verdict;
}

const typical = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
let lost = 0;
let seed = 1;
const phones = new Phones(city({ ...kCity, seed }));
try {
  let server = await serve(data, { args: ['--demo'] });
  const before = verified(0).events;
  for (let round = 1; round <= rounds && !problems.length; ++round) {
    if (phones.waiting.length < 3000) phones.waiting.push(...city({ ...kCity, seed: ++seed }));
    const client = await signedIn(server, 'officer');
    const loads = Array.from({ length: kClients }, () => phones.sendAll(client));
    await wait(100 + ((round * 137) % 300));
    await Promise.all([...loads, server.kill('SIGKILL')]);
    if (round % checkEvery === 0) verified(round);
    server = await start();
    lost += await phones.check(await signedIn(server, 'officer'), phones.fresh.splice(0));
  }
  // What was on its way when the server was killed may be there or not; sent again, it is there once.
  const client = await signedIn(server, 'officer');
  await phones.sendAll(client);
  lost += await phones.check(client, [...phones.acknowledged.keys()]);
  const surplus = verified('last').events - before - phones.acknowledged.size;
  if (phones.waiting.length) problems.push(`${phones.waiting.length} records found no end`);
  if (lost || phones.changed) problems.push(`${lost + phones.changed} receipts are not what they were`);
  if (surplus) problems.push(`${surplus} events more than records`);
  if (typical(worked) > kBackMs) problems.push(`it worked ${typical(worked)} ms to come back`);
  await server.stop();
} catch (error) {
  problems.push(error.stack);
} finally {
  killServers();
  rmSync(folder, { recursive: true, force: true });
}
const types = new Set([...phones.acknowledged.values()].map(({ item }) => item.type));
console.log(
  `killed ${backAfter.length} times under ${types.size} types of records: ${phones.acknowledged.size} acknowledged, ` +
    `${lost} lost; back after ${typical(backAfter)} ms (median), ${Math.max(...backAfter)} ms (most), ` +
    `of which ${typical(worked)} ms and ${Math.max(...worked)} ms of processor time`
);
for (const problem of problems) console.log(problem);
const failed = problems.length > 0 || phones.acknowledged.size === 0;
console.log(failed ? '0 passed, 1 failed' : '1 passed, 0 failed');
process.exit(failed ? 1 : 0);
