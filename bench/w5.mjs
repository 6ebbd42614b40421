// W5: every projection computed anew from the log; and whether memory stays flat as the log grows.
import { domdom, round, run, runWithCost, runs, spread } from './lib.mjs';
import { copyOf, cpuOfPostgres, days, durability, movement, onPostgres, persons, remove } from './store.mjs';

const bar = 100_000;

/** Computes a store's projections anew: seconds, CPU seconds and peak memory. */
export function rebuild(data) {
  const before = onPostgres ? cpuOfPostgres() : 0;
  const { seconds, cpu, peakMb } = runWithCost(domdom, ['rebuild', '--data', data]);
  return { seconds, cpu: onPostgres ? round(cpu + cpuOfPostgres() - before) : cpu, peakMb };
}

function several(persons) {
  const { data, report } = movement({ persons });
  const { events } = report;
  const all = [];
  for (let i = 0; i < runs; ++i) {
    const copy = copyOf(data);
    run(domdom, ['account', 'list', '--data', copy]); // the schema of today, and the page cache filled
    all.push(rebuild(copy));
    remove(copy);
  }
  return {
    persons,
    days,
    events,
    perSecond: spread(all.map(({ seconds }) => Math.round(events / seconds))),
    cpuMicros: spread(all.map(({ cpu }) => round((cpu * 1e6) / events))),
    memoryMb: spread(all.map(({ peakMb }) => peakMb))
  };
}

export async function measure() {
  const bySize = [persons / 10, persons].map((size) => several(Math.round(size)));
  const largest = bySize.at(-1);
  return {
    value: largest.perSecond.median,
    unit: 'events a second, all projections anew',
    reference: null,
    ratio: null,
    meets: largest.perSecond.median >= bar,
    details: { bySize, durability, bar: '≥ 100 000 events/s, memory flat' }
  };
}
