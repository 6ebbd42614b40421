// Duplicates: how many of the pairs that are one person are found, how many of those asked about are one, and
// the time; over invented people (bench/duplicates.cpp), three seeds that the weights were not set with.
import { round, run, spread } from './lib.mjs';

const seeds = [2, 3, 4];
const sizes = [10_000, 30_000, 100_000];

// `dated` of 100 records come with the day of birth.
function measureAt(size, dated = 0) {
  const all = seeds.map((seed) =>
    JSON.parse(run('build/release/bench_duplicates', [size, seed, dated].map(String)))
  );
  const sum = (field) => all.reduce((total, one) => total + one[field], 0);
  const recall = Object.fromEntries(
    Object.keys(all[0].recall).map((kind) => [
      kind,
      round(all.reduce((total, one) => total + one.recall[kind], 0) / all.length)
    ])
  );
  return {
    asked: Math.round(sum('asked') / all.length),
    precision: round(sum('right') / sum('asked')),
    recall: round(sum('right') / sum('duplicates')),
    surePrecision: round(sum('sureRight') / sum('sure')),
    recallByError: recall,
    cpuSeconds: spread(all.map((one) => one.cpu)),
    wallSeconds: spread(all.map((one) => one.wall))
  };
}

export async function measure() {
  const bySize = Object.fromEntries(sizes.map((size) => [size, measureAt(size)]));
  const byDated = Object.fromEntries([50, 100].map((dated) => [dated, measureAt(30_000, dated)]));
  const ward = bySize[30_000];
  return {
    value: ward.recall,
    unit: 'of the pairs that are one person are found, in a commune of 30 000',
    reference: null,
    ratio: null,
    meets: ward.precision >= 0.5 && bySize[100_000].cpuSeconds.median < 5,
    details: {
      bySize,
      byDated,
      bar: 'at least half of the pairs asked about are one person; 100 000 people in 5 s of CPU'
    }
  };
}
