// W4: events appended in batches of 2 000 with all projections, beside a program on SQLite's C API that makes
// the same row writes (bench/append.cpp).
import { movement, out, round, run, runs, spread } from './lib.mjs';

const events = 200_000;
const batch = 2_000;

export async function measure() {
  const source = movement(100_000, 270);
  const all = [];
  for (let i = 0; i < runs; ++i)
    all.push(
      JSON.parse(run('build/release/bench_append', [source, String(events), String(batch), `${out}/append`]))
    );
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
      events,
      rowWrites: all[0].rowWrites,
      ours,
      raw,
      ratios,
      durability: 'WAL, synchronous=FULL',
      bar: '≥ 60 % of the raw program'
    }
  };
}
