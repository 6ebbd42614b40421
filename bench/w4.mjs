// W4: events appended in batches of 2 000 with all projections, beside a program on SQLite's C API that makes
// the same row writes (bench/append.cpp); on PostgreSQL, one on libpq.
import { out, round, run, runs, spread } from './lib.mjs';
import { durability, movement, newDatabase, onPostgres, remove } from './store.mjs';

const events = 200_000;
const batch = 2_000;

function once() {
  const empty = onPostgres ? ['append', 'append-raw'].map((name) => newDatabase(name)) : [];
  const args = [movement().data, events, batch, `${out}/append`, ...empty].map(String);
  const figures = JSON.parse(run('build/release/bench_append', args));
  for (const database of empty) remove(database);
  return figures;
}

export async function measure() {
  const all = [];
  for (let i = 0; i < runs; ++i) all.push(once());
  const rate = (who) => spread(all.map((one) => Math.round(one.events / one[who].wall)));
  const cpu = (who) => spread(all.map((one) => round((one[who].cpu * 1e6) / one.events, 2)));
  const ratios = spread(all.map((one) => round(one.raw.wall / one.ours.wall)));
  const ours = { perSecond: rate('ours'), cpuMicros: cpu('ours') };
  const raw = { perSecond: rate('raw'), cpuMicros: cpu('raw') };
  return {
    value: ours.perSecond.median,
    unit: 'events a second in batches of 2 000',
    reference: raw.perSecond.median,
    ratio: ratios.median,
    meets: ratios.median >= 0.6,
    details: {
      events: all[0].events,
      rowWrites: all[0].rowWrites,
      ours,
      raw,
      ratios,
      durability,
      bar: '≥ 60 % of the raw program'
    }
  };
}
