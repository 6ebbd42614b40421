// The benchmarks: each workload of bench/README.md beside its reference, in one run.
//
//   node bench/run.mjs [W3 W4 …]
//
// Writes build/bench/results.json: by workload {value, unit, reference, ratio, meets, details}. A workload
// that was not asked for keeps the result of its last run. RUNS=5 repeats more often; the median counts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';

import { out } from './lib.mjs';

const workloads = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'lists', 'duplicates'];
const only = process.argv.slice(2).filter(Boolean);
const unknown = only.filter((id) => !workloads.includes(id));
if (unknown.length) {
  console.error(`no workload ${unknown.join(', ')}; there are: ${workloads.join(', ')}`);
  process.exit(2);
}

mkdirSync(out, { recursive: true });
const file = `${out}/results.json`;
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const id of only.length ? only : workloads) {
  const { measure } = await import(`./${id.toLowerCase()}.mjs`);
  const began = Date.now();
  const result = await measure();
  const machine = `${os.cpus().length} × ${os.cpus()[0].model}`;
  results[id] = { ...result, machine, on: new Date().toISOString().slice(0, 10) };
  writeFileSync(file, JSON.stringify(results, null, 2) + '\n');
  const { value, unit, reference, ratio, meets } = results[id];
  console.log(
    `${id}  ${value} ${unit}  reference ${reference}  ratio ${ratio}  ${meets ? 'meets its bar' : 'MISSES its bar'}` +
      `  (${Math.round((Date.now() - began) / 1000)} s)`
  );
}
