// W8: the reorganisation of 1 July 2025 on a movement that has lived in the communes before it: how long importing the
// new units takes, and then the pages of the provinces as they were ("then") and as they are ("now").
//
// PLACES=folder takes the real lists, named as below; otherwise bench/reorganisation.mjs makes some of their shape.
import { randomUUID } from 'node:crypto';

import { agent, ask, domdom, latencies, out, round, run, runWithCost, serve, signIn } from './lib.mjs';
import { generate } from './reorganisation.mjs';
import {
  addAccount,
  copyOf,
  cpuOfPostgres,
  days,
  durability,
  kept,
  onPostgres,
  persons,
  remove,
  simulate
} from './store.mjs';

const lastDayBefore = '2025-06-30';
const importSecondsMax = 60;
const barMs = 50;
const secondsAView = 30;
const roundsMost = 10;

const real = process.env.PLACES;
const lists = () =>
  real
    ? ['gso_wards_before_2025-07-01.csv', 'units_from_2025-07-01.csv', 'succession_2025-07-01.csv'].map(
        (name) => `${real}/${name}`
      )
    : generate(`${out}/places`);

// The movement ends some days before the reorganisation.
const firstDay = new Date(Date.parse('2025-06-20') - days * 86_400_000).toISOString().slice(0, 10);

async function get(server, path, headers, using) {
  const reply = await ask(server.base, path, { headers, using });
  if (reply.status !== 200) throw new Error(`${path}: ${reply.text}`);
  return { ms: reply.ms, bytes: reply.text.length, ...JSON.parse(reply.text) };
}

// The new province goes on with what one of the old ones had set itself.
async function setPlan(server, headers, code, { targets }) {
  const plan = randomUUID();
  const record = (type, body) => ({ id: randomUUID(), type, occurredAt: new Date().toISOString(), body });
  const name = { vi: `Kế hoạch ${code}`, en: `Plan ${code}`, fr: `Plan ${code}` };
  const items = [record('plan.made', { plan, place: code, legalBasis: 'Mô phỏng', name })];
  for (const { group, criterion, rung, mode, goal, deadline } of targets)
    items.push(
      record('target.set', {
        target: randomUUID(),
        plan,
        place: code,
        group,
        criterion,
        rung,
        mode,
        value: goal.value,
        unit: goal.unit,
        deadline,
        denominator: null,
        legalBasis: 'Mô phỏng'
      })
    );
  const body = JSON.stringify({ items });
  const reply = await ask(server.base, '/api/v1/outbox', { method: 'POST', headers, body });
  const results = reply.status === 200 ? JSON.parse(reply.text).results : [];
  if (results.length !== items.length || results.some(({ receipt }) => !receipt))
    throw new Error(`plan of ${code}: ${reply.text}`);
  return plan;
}

// An officer for each new province, the pages of the old ones that went into it, and its own.
async function pagesOf(server, provinces) {
  const then = [];
  const now = [];
  for (const code of provinces) {
    const headers = await signIn(server.base, `province-${code}`);
    const { plans } = await get(server, '/api/v1/plans', headers);
    for (const { id, place } of plans)
      then.push({
        headers,
        path: `/api/v1/plans/${id}/progress?place=${place.id}&at=${lastDayBefore}`
      });
    if (!plans.length) continue;
    const plan = await setPlan(server, headers, code, plans[0]);
    now.push({ headers, path: `/api/v1/plans/${plan}/progress?place=${code}` });
  }
  return { then, now };
}

// Round after round, while there is time; each page once at least.
async function askEach(server, pages) {
  const using = agent();
  const ms = [];
  let enrolled = 0;
  let largest = 0;
  const until = performance.now() + secondsAView * 1000;
  for (let i = 0; i < pages.length * roundsMost; ++i) {
    if (i >= pages.length && performance.now() > until) break;
    const { path, headers } = pages[i % pages.length];
    const reply = await get(server, path, headers, using);
    ms.push(reply.ms);
    largest = Math.max(largest, reply.bytes);
    const adults = reply.targets.find((target) => target.group === 'adults');
    if (i < pages.length) enrolled += adults.counts?.enrolled ?? adults.enrolled;
  }
  using.destroy();
  return { pages: pages.length, bytesMost: largest, enrolled, ...latencies(ms) };
}

function reorganise(data, since, lineage) {
  const before = onPostgres ? cpuOfPostgres() : 0;
  const command = ['places', 'import', '--data', data, since, '--lineage', lineage, '--json'];
  const { text, ...cost } = runWithCost(domdom, command);
  if (onPostgres) cost.cpu = round(cost.cpu + cpuOfPostgres() - before);
  const { undecided, ...report } = JSON.parse(text);
  return { ...cost, ...report, undecided: undecided.length };
}

export async function measure() {
  const [before, since, lineage] = lists();
  const { data, report } = kept(`former-${persons}-${days}-${real ? 'real' : 'made-up'}`, (data) => {
    run(domdom, ['places', 'import', '--data', data, before]);
    return simulate(data, { persons, days, from: firstDay });
  });
  const copy = copyOf(data);
  const imported = reorganise(copy, since, lineage);
  const server = await serve(copy);
  const { places } = await get(server, '/api/v1/places');
  await server.stop();
  const provinces = places.map(({ code }) => code);
  for (const code of provinces) addAccount(copy, `province-${code}`, 'officer', code);
  const again = await serve(copy);
  const pages = await pagesOf(again, provinces);
  const then = await askEach(again, pages.then);
  const now = await askEach(again, pages.now);
  await again.stop();
  remove(copy);
  // Communes that the real lineage forgot have no successor to count in.
  const isWhole = Boolean(real) || then.enrolled === now.enrolled;
  return {
    value: imported.seconds,
    unit: 's to import the units and their lineage',
    reference: importSecondsMax,
    ratio: round(imported.seconds / importSecondsMax),
    meets: imported.seconds < importSecondsMax && then.p95 < barMs && now.p95 < barMs && isWhole,
    details: {
      movement: report,
      lists: real ? 'real' : 'made up, of the same shape',
      imported,
      then,
      now,
      durability,
      bar: `import under ${importSecondsMax} s; p95 of both views under ${barMs} ms`
    }
  };
}
