// W14: one store as the movement grows tenfold: bytes and load by person, computing anew, and the page of a province
// while nothing and while 2 000 events a second are written. Nothing may grow faster than the people.
//
// PERSONS is the largest size, 1 000 000 unless it says otherwise; the sizes before it are a tenth of the next.
import { round } from './lib.mjs';
import { bytesOf, communes, copyOf, durability, movement, onPostgres, remove } from './store.mjs';
import { rebuild } from './w5.mjs';
import { askPages } from './w6.mjs';

const smallest = 100_000;
const largest = Number(process.env.PERSONS ?? 1_000_000);
const days = Number(process.env.DAYS ?? 60); // the same for every size
const barMs = 100;
const eventsPerSecond = 2_000;
const slack = 1.15; // what a figure may differ by between two runs

function sizes() {
  const list = [largest];
  while (list[0] / 10 >= smallest) list.unshift(list[0] / 10);
  return list;
}

async function measureSize(persons) {
  const { data, report } = movement({ persons, days });
  const bytes = bytesOf(data);
  const copy = copyOf(data);
  const still = await askPages(copy, 0);
  const written = await askPages(copy, eventsPerSecond);
  const rebuilt = rebuild(copy);
  remove(copy);
  return {
    ...report,
    eventsPerSecond: Math.round(report.events / report.seconds),
    cpuMicrosPerEvent: round((report.cpu * 1e6) / report.events),
    bytes,
    bytesPerPerson: Math.round(bytes / report.enrolled),
    bytesPerEvent: Math.round(bytes / report.events),
    rebuilt: { ...rebuilt, eventsPerSecond: Math.round(report.events / rebuilt.seconds) },
    still,
    written
  };
}

/** How many times more than people a figure has grown, from the smallest size to the largest. */
const growth = (bySize, figure) => {
  const [first, last] = [bySize[0], bySize.at(-1)];
  return round(figure(last) / figure(first) / (last.enrolled / first.enrolled));
};

export async function measure() {
  const bySize = [];
  for (const size of sizes()) bySize.push(await measureSize(size));
  const last = bySize.at(-1);
  const p95 = Math.max(last.still.page.p95, last.written.page.p95);
  const grown = {
    bytes: growth(bySize, ({ bytes }) => bytes),
    loadSeconds: growth(bySize, ({ seconds }) => seconds),
    loadCpu: growth(bySize, ({ cpu }) => cpu),
    rebuildSeconds: growth(bySize, ({ rebuilt }) => rebuilt.seconds)
  };
  return {
    value: p95,
    unit: `ms, p95 of a province’s page at ${last.enrolled} enrolled`,
    reference: `bar ${barMs} ms`,
    ratio: round(p95 / barMs),
    meets: p95 < barMs && grown.bytes <= slack && grown.loadSeconds <= slack,
    details: {
      bySize,
      grown,
      communes,
      onPostgres,
      durability,
      bar: `W6 stays under ${barMs} ms p95; size and load time grow no faster than people`
    }
  };
}
