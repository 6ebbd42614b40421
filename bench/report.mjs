// Reports of a commune with over a million records of its own: computed for whoever opens one, and once more, on the
// thread that writes, when it is submitted. A year of it, a quarter and a day.
import { randomUUID } from 'node:crypto';

import { agent, ask, latencies, memoryOf, round, runs, serve, signIn } from './lib.mjs';
import { addAccount, copyOf, cpuOfServer, durability, kept, remove, simulate } from './store.mjs';

const barMs = 1_000;
const people = 42_000;
const asksOfEach = 5;
// The movement runs from the first day of the year 2026 of reports, which begins after the closing day before it.
const from = '2025-12-15';
const periods = { year: '2026', quarter: '2026-Q2', month: '2026-05', day: '2026-05-12' };

const inOneCommune = () =>
  kept(`movement-${people}-270-1-${from}`, (data) => {
    const report = simulate(data, { persons: people, days: 270, communes: 1, from });
    addAccount(data, 'ward', 'officer', '00001');
    return report;
  });

async function get(base, path, headers, using) {
  const reply = await ask(base, path, { headers, using });
  if (reply.status !== 200) throw new Error(`${path}: ${reply.text}`);
  return { ms: reply.ms, answer: JSON.parse(reply.text) };
}

async function submit(base, headers, place, period) {
  const body = { place, form: 'movement', period, base: null };
  const items = [{ id: randomUUID(), type: 'report.submitted', occurredAt: Date.now(), body }];
  const sent = { method: 'POST', headers, body: JSON.stringify({ items }) };
  const reply = await ask(base, '/api/v1/outbox', sent);
  const [result] = reply.status === 200 ? JSON.parse(reply.text).results : [reply];
  if (!result.receipt) throw new Error(`submitted: ${JSON.stringify(result)}`);
  return reply.ms;
}

async function oneRun(data) {
  const server = await serve(data);
  const headers = await signIn(server.base, 'ward');
  const { answer } = await get(server.base, '/api/v1/places?code=00001', headers);
  const place = answer.places[0].id;
  const using = agent();
  const asked = {};
  const lines = {};
  const cpu = cpuOfServer(server.pid);
  for (const [kind, period] of Object.entries(periods)) {
    asked[kind] = [];
    for (let i = 0; i < asksOfEach; ++i) {
      const report = await get(server.base, `/api/v1/reports/${period}?place=${place}`, headers, using);
      asked[kind].push(report.ms);
      lines[kind] = report.answer.lines.filter(({ value }) => value > 0).length;
    }
  }
  using.destroy();
  const cpuMs = ((cpuOfServer(server.pid) - cpu) * 1_000) / (asksOfEach * Object.keys(periods).length);
  const submittedMs = await submit(server.base, headers, place, periods.quarter);
  const peakMb = memoryOf(server.pid);
  await server.stop();
  return { asked, lines, cpuMs, submittedMs, peakMb };
}

export async function measure() {
  const { data, report } = inOneCommune();
  const all = [];
  for (let i = 0; i < runs; ++i) {
    const copy = copyOf(data);
    all.push(await oneRun(copy));
    remove(copy);
  }
  const byPeriod = Object.fromEntries(
    Object.keys(periods).map((kind) => [kind, latencies(all.flatMap(({ asked }) => asked[kind]))])
  );
  const slowest = Math.max(...Object.values(byPeriod).map(({ p95 }) => p95));
  const submitted = latencies(all.map(({ submittedMs }) => submittedMs));
  return {
    value: slowest,
    unit: `ms, p95 of a report of one commune with ${report.events} events`,
    reference: `bar ${barMs} ms`,
    ratio: round(slowest / barMs),
    meets: slowest < barMs && submitted.p95 < barMs,
    details: {
      movement: report,
      byPeriod,
      filledLines: all[0].lines,
      submittedMs: submitted,
      cpuMs: latencies(all.map(({ cpuMs }) => cpuMs)),
      peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
      durability,
      bar: `every period under ${barMs} ms, and submitting it`
    }
  };
}
