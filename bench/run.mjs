// The benchmarks: each workload of bench/README.md beside its reference, in one run.
//
//   node bench/run.mjs [W3 W4 …]
//
// Writes build/bench/results.json: by workload {value, unit, reference, ratio, meets, details}. A workload that was
// not asked for keeps the result of its last run, and one that fails does not keep the others from running. RUNS=5
// repeats more often (the median counts), PERSONS, DAYS and COMMUNES take another movement where the workload has one;
// STORE=postgres, within scripts/postgres, measures on PostgreSQL. Each of these has a result of its own.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';

import { out } from './lib.mjs';
import { onPostgres } from './store.mjs';

const workloads = [
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
  'W7',
  'W8',
  'W11',
  'W12',
  'W14',
  'walk',
  'report',
  'today',
  'lists',
  'composer',
  'duplicates'
];
const forPostgres = ['W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W12', 'W14', 'walk', 'report'];
const fixed = ['W2', 'W11', 'walk', 'report', 'today', 'lists', 'composer', 'duplicates']; // those that PERSONS does not change

const { STORE: store = 'sqlite', PERSONS: persons } = process.env;
const offered = onPostgres ? forPostgres : workloads;
const only = process.argv.slice(2).filter(Boolean);
const unknown = only.filter((id) => !offered.includes(id));
const refuse = (why) => {
  console.error(why);
  process.exit(2);
};
if (!['sqlite', 'postgres'].includes(store)) refuse(`STORE is sqlite or postgres, not ${store}`);
if (unknown.length) refuse(`no workload ${unknown.join(', ')} on ${store}; there are: ${offered.join(', ')}`);
if (onPostgres && !process.env.DOMDOM_TEST_POSTGRES)
  refuse('a database is needed: STORE=postgres make bench, or SAFE=1 scripts/postgres node bench/run.mjs');

// A result says what it was measured on, so that none replaces another's.
const nameOf = (id) =>
  id + (persons && !fixed.includes(id) ? ` at ${persons}` : '') + (onPostgres ? ' on PostgreSQL' : '');

mkdirSync(out, { recursive: true });
const file = `${out}/results.json`;
let failed = 0;
for (const id of only.length ? only : offered) {
  const name = nameOf(id);
  const began = Date.now();
  const { measure } = await import(`./${id.toLowerCase()}.mjs`);
  const result = await measure().catch((error) => error);
  if (result instanceof Error) {
    ++failed;
    console.error(`${name}  FAILED: ${result.stack}`);
    continue;
  }
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const machine = `${os.cpus().length} × ${os.cpus()[0].model}`;
  results[name] = { ...result, machine, on: new Date().toISOString().slice(0, 10) };
  writeFileSync(file, JSON.stringify(results, null, 2) + '\n');
  const { value, unit, reference, ratio, meets } = result;
  console.log(
    `${name}  ${value} ${unit}  reference ${reference}  ratio ${ratio}  ${meets ? 'meets its bar' : 'MISSES its bar'}` +
      `  (${Math.round((Date.now() - began) / 1000)} s)`
  );
}
process.exit(failed ? 1 : 0);
