// W7: people found by name, as officers type it: without marks or with them, whole or begun; by the officer of a
// province and by that of one of its communes, one question after the other over one connection.
import { agent, ask, latencies, percentile, round, runs, serve, signIn, spread } from './lib.mjs';
import { cpuOfServer, durability, movement } from './store.mjs';

const barMs = 20;
const asksOfEach = 60; // names, for each way of typing one
const path = (query) => `/api/v1/people?q=${encodeURIComponent(query)}`;

const fold = (name) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
const words = (name) => name.split(' ');
const begun = (name, letters) => {
  const all = words(name);
  return [...all.slice(0, -1), all.at(-1).slice(0, letters)].join(' ');
};

// How a name is typed.
const ways = {
  'whole, with marks': (name) => name,
  'whole, without marks': fold,
  'last two words': (name) => fold(words(name).slice(-2).join(' ')),
  'last word begun': (name) => fold(begun(name, 1)),
  'two words, the second begun': (name) => fold(begun(words(name).slice(0, 2).join(' '), 2)),
  'family name alone': (name) => fold(words(name)[0]),
  'given name alone, with marks': (name) => words(name).at(-1),
  'two letters': (name) => fold(words(name).at(-1)).slice(0, 2),
  'another middle name': (name) =>
    fold([words(name)[0], name.includes(' Thị ') ? 'Văn' : 'Thị', words(name).at(-1)].join(' ')),
  'nobody of that name': (name) => `${fold(name)} quynhhoa`
};

// Drawn the same each time from all that the officer may see: a multiplicative generator is enough to mix.
function draw(list, count, seed) {
  let x = seed;
  return Array.from({ length: count }, () => list[(x = (x * 48271) % 2147483647) % list.length]);
}

async function get(base, path, headers, using) {
  const reply = await ask(base, path, { headers, using });
  if (reply.status !== 200) throw new Error(`${path}: ${reply.text}`);
  return { ...JSON.parse(reply.text), ms: reply.ms };
}

// People of some communes, and whoever bears a word that only one of them bears: a name mistyped, mostly.
async function namesFor(base, headers, units) {
  const names = [];
  for (const { code } of units) {
    const { people } = await get(base, `/api/v1/people?place=${code}`, headers);
    names.push(...people.map(({ name }) => name));
  }
  const bearers = new Map();
  for (const name of names)
    for (const word of new Set(words(fold(name)))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const rare = names.filter((name) => words(fold(name)).some((word) => bearers.get(word) === 1));
  return { names, rare: rare.length ? rare : names };
}

async function askAll(base, headers, { names, rare }, seed) {
  const using = agent();
  const found = {};
  const askEach = async (way, list, type) => {
    const ms = [];
    let answered = 0;
    for (const name of draw(list, asksOfEach, seed)) {
      const reply = await get(base, path(type(name)), headers, using);
      ms.push(reply.ms);
      answered += reply.people.length;
    }
    found[way] = { ms, answered };
  };
  for (const [way, type] of Object.entries(ways)) await askEach(way, names, type);
  await askEach('a rare name, whole', rare, fold);
  await askEach('a rare name, last word begun', rare, (name) => fold(begun(name, 2)));
  using.destroy();
  return found;
}

async function measureAs(server, name, units) {
  const headers = await signIn(server.base, name);
  const names = await namesFor(server.base, headers, units);
  await askAll(server.base, headers, names, 7); // what an officer's first questions bring into memory
  const cpu = cpuOfServer(server.pid);
  const all = [];
  for (let i = 0; i < runs; ++i) all.push(await askAll(server.base, headers, names, 100 + i));
  const msOf = (found) => Object.values(found).flatMap(({ ms }) => ms);
  const asked = all.flatMap(msOf);
  return {
    ...latencies(asked),
    p95ByRun: spread(all.map((found) => round(percentile(msOf(found), 95)))),
    cpuMs: round(((cpuOfServer(server.pid) - cpu) * 1000) / asked.length, 3),
    ways: Object.fromEntries(
      Object.keys(all[0]).map((way) => [
        way,
        {
          ...latencies(all.flatMap((found) => found[way].ms)),
          answers: all.reduce((sum, found) => sum + found[way].answered, 0)
        }
      ])
    )
  };
}

export async function measure() {
  const { data, report } = movement();
  const server = await serve(data);
  const headers = await signIn(server.base, 'officer');
  const { places } = await get(server.base, '/api/v1/places?parent=02', headers);
  const province = await measureAs(server, 'officer', draw(places, 40, 3));
  const commune = await measureAs(server, 'ward', [{ code: '00001' }]);
  await server.stop();
  const slower = Math.max(province.p95, commune.p95);
  return {
    value: slower,
    unit: 'ms, p95 of a search by name',
    reference: `bar ${barMs} ms`,
    ratio: round(slower / barMs),
    meets: slower < barMs,
    details: {
      movement: report,
      province,
      commune,
      durability,
      bar: `p95 under ${barMs} ms, for a province and for a commune`
    }
  };
}
