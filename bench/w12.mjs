// W12: a class. Its phones come back from a week without a network, each with 200 records, all at once, while the
// officer's page and the learner's home are looked at; and they follow a companion through a lesson.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';

import { startEngine } from '../tests/engine/compare.mjs';
import { agent, ask, latencies, memoryOf, round, runs, serve, signIn, spread, wait } from './lib.mjs';
import { addAccount, copyOf, cpuOfServer, durability, movement, remove } from './store.mjs';

const phones = 40;
const recordsOfEach = 200;
const perPost = 50; // as the application sends them
const lessonsOfEach = 20;
const moves = 30;
const bars = { allMs: 5_000, pageMs: 150, behindMs: 1_000 };
const dayMs = 86_400_000;

const json = (text) => JSON.parse(text);

async function signUpLearner(base, place, number) {
  const body = {
    name: `Người Học ${number}`,
    birthYear: 1955,
    groups: [],
    place,
    consent: { text: 'consent-2026-1/1', language: 'vi' },
    pin: ['sun', 'moon', 'star', 'fish']
  };
  const headers = { 'content-type': 'application/json' };
  const reply = await ask(base, '/api/v1/learners', { method: 'POST', headers, body: JSON.stringify(body) });
  if (reply.status !== 200) throw new Error(`sign-up: ${reply.text}`);
  const cookie = reply.headers['set-cookie'][0].split(';')[0];
  return { ...headers, cookie, 'x-csrf-token': json(reply.text).csrf };
}

/** What may be learned, and the shortest way through each practice, as the engine itself goes it. */
async function readContent(base) {
  const engine = await startEngine(readFileSync('build/wasm/engine.wasm'));
  const get = async (path) => json((await ask(base, `/api/v1/content/${path}`)).text);
  const { courses } = await get('courses.vi.json');
  const lessons = courses.flatMap(({ id, lessons }) => lessons.map((lesson) => ({ ...lesson, course: id })));
  const practices = [];
  for (const { scenario } of lessons.filter(({ scenario }) => scenario).slice(0, lessonsOfEach)) {
    const file = await get(`scenarios/${scenario}.json`);
    engine.call('dd_load', JSON.stringify(file.scenario));
    engine.call('dd_start', 1);
    const actions = engine.call('dd_shortest').steps.map(({ action }, i) => ({
      at: 2_000 * (i + 1),
      do: action,
      hint: false
    }));
    practices.push({ scenario, version: file.version, seed: 1, level: 'alone', hand: 'learner', actions });
  }
  return { lessons, practices };
}

/** A week of one phone: some lessons, and practice every day. */
function weekOf({ lessons, practices }) {
  const record = (type, body, i) => ({
    id: randomUUID(),
    type,
    occurredAt: Date.now() - 7 * dayMs + Math.floor((7 * dayMs * i) / recordsOfEach),
    body
  });
  return Array.from({ length: recordsOfEach }, (_, i) =>
    i < lessonsOfEach
      ? record('lesson.completed', { course: lessons[i].course, lesson: lessons[i].id }, i)
      : record('trace.submitted', practices[i % practices.length], i)
  );
}

async function comeBack(base, headers, items) {
  const using = agent();
  for (let at = 0; at < items.length; at += perPost) {
    const body = JSON.stringify({ items: items.slice(at, at + perPost) });
    const reply = await ask(base, '/api/v1/outbox', { method: 'POST', headers, using, body });
    const refused = reply.status === 200 ? json(reply.text).results.find(({ receipt }) => !receipt) : reply;
    if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
  }
  using.destroy();
}

async function keepAsking(base, path, headers, state) {
  const using = agent();
  const ms = [];
  while (!state.over) {
    const reply = await ask(base, path, { headers, using });
    if (reply.status !== 200) throw new Error(`${path}: ${reply.text}`);
    ms.push(reply.ms);
    await wait(5);
  }
  using.destroy();
  return ms;
}

async function measureReturn(base, pid, officer, learners, content) {
  const { plans } = json((await ask(base, '/api/v1/plans', { headers: officer })).text);
  const weeks = learners.map(() => weekOf(content));
  const state = { over: false };
  const asking = [
    keepAsking(base, `/api/v1/plans/${plans[0].id}/progress?place=02`, officer, state),
    keepAsking(base, '/', {}, state)
  ];
  const cpu = cpuOfServer(pid);
  const began = performance.now();
  await Promise.all(learners.map((headers, i) => comeBack(base, headers, weeks[i])));
  const ms = performance.now() - began;
  state.over = true;
  const [progress, home] = await Promise.all(asking);
  return {
    allMs: round(ms, 0),
    cpuSeconds: round(cpuOfServer(pid) - cpu),
    progress: latencies(progress),
    home: latencies(home)
  };
}

/** A phone on its seat: what it was told last, and when. */
async function sit(base, headers, code) {
  const body = JSON.stringify({ code });
  const reply = await ask(base, '/api/v1/seat', { method: 'POST', headers, body });
  if (reply.status !== 201) throw new Error(`seat: ${reply.text}`);
  const seat = { ...headers, cookie: `${headers.cookie}; ${reply.headers['set-cookie'][0].split(';')[0]}` };
  const told = { page: 0, at: 0, seat };
  await new Promise((opened, fail) => {
    told.stream = http.get(`${base}/api/v1/seat/live`, { headers: seat }, (stream) => {
      stream.setEncoding('utf8');
      let text = '';
      stream.on('data', (part) => {
        text += part;
        for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) {
          const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
          if (!data) continue;
          Object.assign(told, { page: json(data).page, at: performance.now() });
          opened();
        }
      });
    });
    told.stream.on('error', fail);
  });
  told.stream.on('error', () => {});
  return told;
}

async function measureFollowing(base, companion, learners, { lessons }) {
  const [{ course, id: lesson }] = lessons;
  const post = (path, body) =>
    ask(base, path, { method: 'POST', headers: companion, body: JSON.stringify(body) });
  const { id, code } = json((await post('/api/v1/classes', { course, lesson, page: 1 })).text);
  const seats = [];
  for (const headers of learners) seats.push(await sit(base, headers, code));
  const behind = [];
  for (let page = 2; page < 2 + moves; ++page) {
    const began = performance.now();
    await post(`/api/v1/classes/${id}`, { course, lesson, page });
    while (seats.some((seat) => seat.page !== page)) await wait(1);
    behind.push(...seats.map(({ at }) => at - began));
    // Each says at once that it is there, as the application does.
    const report = JSON.stringify({ page, hand: false });
    await Promise.all(
      seats.map(({ seat }) =>
        ask(base, '/api/v1/seat/report', { method: 'POST', headers: seat, body: report })
      )
    );
    await wait(200);
  }
  seats.forEach(({ stream }) => stream.destroy());
  return { ...latencies(behind), max: round(Math.max(...behind)) };
}

async function oneRun(data) {
  addAccount(data, 'companion', 'companion', '00001');
  const server = await serve(data);
  const officer = await signIn(server.base, 'officer');
  const companion = await signIn(server.base, 'companion');
  const { places } = json((await ask(server.base, '/api/v1/places?code=00001')).text);
  const content = await readContent(server.base);
  const learners = [];
  for (let i = 0; i < phones; ++i) learners.push(await signUpLearner(server.base, places[0].id, i));
  const following = await measureFollowing(server.base, companion, learners, content);
  const back = await measureReturn(server.base, server.pid, officer, learners, content);
  const peakMb = memoryOf(server.pid);
  await server.stop();
  return { ...back, following, peakMb };
}

export async function measure() {
  const { data, report } = movement();
  const all = [];
  for (let i = 0; i < runs; ++i) {
    const copy = copyOf(data);
    all.push(await oneRun(copy));
    remove(copy);
  }
  const over = (figure) => spread(all.map(figure));
  const allMs = over((one) => one.allMs);
  const pageMs = over((one) => Math.max(one.progress.p95, one.home.p95));
  const behindMs = over((one) => one.following.max);
  return {
    value: allMs.median,
    unit: `ms until ${phones} phones × ${recordsOfEach} records were acknowledged`,
    reference: `bar ${bars.allMs} ms; pages meanwhile p95 ${pageMs.median} ms; following at most ${behindMs.median} ms behind`,
    ratio: round(allMs.median / bars.allMs),
    meets: allMs.median < bars.allMs && pageMs.median < bars.pageMs && behindMs.median <= bars.behindMs,
    details: {
      movement: report,
      allMs,
      pageMs,
      behindMs,
      runs: all,
      durability,
      bar: `all within ${bars.allMs} ms, pages p95 under ${bars.pageMs} ms, phones at most ${bars.behindMs} ms behind`
    }
  };
}
