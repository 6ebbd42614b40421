// W5: every projection computed anew from the log; and whether memory stays flat as the log grows.
import {
  copyOf,
  cpuOf,
  domdom,
  memoryOf,
  movement,
  remove,
  round,
  run,
  runs,
  spread,
  start,
  wait
} from './lib.mjs';

const sizes = [10_000, Number(process.env.PERSONS ?? 100_000)];
const bar = 100_000;

// What the process had used is read until it ends.
async function watch(child) {
  const used = { cpu: 0, memory: 0 };
  let running = true;
  child.ended.then(() => (running = false));
  for (; running; await wait(20)) {
    try {
      used.cpu = cpuOf(child.pid);
      used.memory = memoryOf(child.pid);
    } catch {
      break; // it ended between two looks
    }
  }
  return used;
}

async function rebuild(persons) {
  const data = copyOf(movement(persons, 270));
  run(domdom, ['rebuild', '--data', data]); // the schema of today, and a page cache like the next one's
  const began = performance.now();
  const child = start(domdom, ['rebuild', '--data', data]);
  const used = await watch(child);
  const code = await child.ended;
  if (code !== 0) throw new Error(`domdom rebuild ended with ${code}`);
  const seconds = (performance.now() - began) / 1000;
  const { events } = JSON.parse(run(domdom, ['verify', '--data', data, '--json']));
  remove(data);
  return {
    events,
    perSecond: Math.round(events / seconds),
    cpuMicros: (used.cpu * 1e6) / events,
    memory: used.memory
  };
}

export async function measure() {
  const bySize = [];
  for (const persons of sizes) {
    const all = [];
    for (let i = 0; i < runs; ++i) all.push(await rebuild(persons));
    bySize.push({
      persons,
      events: all[0].events,
      perSecond: spread(all.map((one) => one.perSecond)),
      cpuMicros: spread(all.map((one) => round(one.cpuMicros))),
      memoryMb: spread(all.map((one) => one.memory))
    });
  }
  const largest = bySize.at(-1);
  return {
    value: largest.perSecond.median,
    unit: 'events a second, all projections anew',
    reference: null,
    ratio: null,
    meets: largest.perSecond.median >= bar,
    details: { bySize, durability: 'WAL, synchronous=FULL', bar: '≥ 100 000 events/s, memory flat' }
  };
}
