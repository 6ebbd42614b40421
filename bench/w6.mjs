// W6: an officer's page, the progress of a province by commune × group × criterion and drilled down, while
// 2 000 events a second are written; and how soon a change reaches an open page.
import { randomUUID } from 'node:crypto';
import http from 'node:http';

import { agent, ask, latencies, memoryOf, percentile, round, serve, signIn, spread, wait } from './lib.mjs';
import { copyOf, cpuOfServer, durability, movement, remove } from './store.mjs';

const seconds = 15;
const writtenPerSecond = 2_000;
const perBatch = 100;
const barMs = 20;
const freshMs = 1_000;

const record = (type, body, secret) => ({
  id: randomUUID(),
  type,
  occurredAt: new Date().toISOString(),
  body,
  private: secret
});
const post = async (base, headers, items, using) => {
  const reply = await ask(base, '/api/v1/outbox', {
    method: 'POST',
    headers,
    using,
    body: JSON.stringify({ items })
  });
  const results = reply.status === 200 ? JSON.parse(reply.text).results : [];
  return { reply, accepted: results.filter(({ receipt }) => receipt).length };
};

// Paced: every tick sends one batch, whether or not the one before was answered.
async function keepWriting(base, headers, communes, eventsPerSecond, until) {
  const people = [];
  const using = new http.Agent({ keepAlive: true, maxSockets: 8 });
  const done = { accepted: 0, refused: 0, ms: [] };
  const sent = [];
  const everyMs = (1000 * perBatch) / eventsPerSecond;
  for (let tick = 0, began = performance.now(); performance.now() < until; ++tick) {
    const items = [];
    for (let i = 0; i < perBatch; ++i) {
      if (people.length < 200 || i < 10) {
        const person = randomUUID();
        const place = communes[(tick + i) % communes.length].code;
        items.push(
          record(
            'person.enrolled',
            { person, place, birthYear: 1950 + (i % 50), groups: [] },
            { name: 'Người Thử' }
          )
        );
        people.push(person);
      } else {
        const person = people[(tick * 31 + i * 7) % (people.length - perBatch)];
        items.push(
          record('task.observed', {
            person,
            skill: ['payment.qr', 'safety.otp', 'ai.ask'][i % 3],
            help: i % 4 ? 'alone' : 'with-help'
          })
        );
      }
    }
    sent.push(
      post(base, headers, items, using).then(({ reply, accepted }) => {
        done.accepted += accepted;
        done.refused += items.length - accepted;
        done.ms.push(reply.ms);
      })
    );
    const next = began + (tick + 1) * everyMs;
    if (next > performance.now()) await wait(next - performance.now());
  }
  await Promise.all(sent);
  using.destroy();
  return done;
}

async function keepAsking(base, headers, paths, until) {
  const using = agent();
  const ms = [];
  let bytes = 0;
  for (let i = 0; performance.now() < until; ++i) {
    const reply = await ask(base, paths[i % paths.length], { headers, using });
    if (reply.status !== 200) throw new Error(`${paths[i % paths.length]}: ${reply.text}`);
    ms.push(reply.ms);
    bytes = Math.max(bytes, reply.text.length);
    await wait(10);
  }
  using.destroy();
  return { ms, bytes };
}

// How long after its receipt a person shows on a page that is open on their commune.
async function watchFreshness(base, headers, plan, commune, until) {
  const seen = [];
  let enrolled = -1;
  let changed = () => {};
  const stream = http.get(`${base}/api/v1/plans/${plan}/live?place=${commune.code}`, { headers }, (reply) => {
    let text = '';
    reply.setEncoding('utf8');
    reply.on('data', (part) => {
      text += part;
      for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) {
        const data = text
          .slice(0, end)
          .split('\n')
          .find((line) => line.startsWith('data: '));
        if (!data) continue;
        const target = JSON.parse(data.slice(6)).targets.find((one) => one.group === 'adults');
        enrolled = target.counts.enrolled ?? target.enrolled;
        changed();
      }
    });
  });
  stream.on('error', () => {});
  while (enrolled < 0) await wait(20);
  while (performance.now() < until - 2000) {
    const before = enrolled;
    const person = randomUUID();
    await post(base, headers, [
      record(
        'person.enrolled',
        { person, place: commune.code, birthYear: 1960, groups: [] },
        { name: 'Người Thử' }
      )
    ]);
    const receipt = performance.now();
    while (enrolled === before && performance.now() - receipt < 5000)
      await Promise.race([new Promise((done) => (changed = done)), wait(200)]);
    seen.push(performance.now() - receipt);
    await wait(300);
  }
  stream.destroy();
  return seen;
}

/** The page of province 02 while so many events a second are written into `data`; 0: while nothing is. */
export async function askPages(data, eventsPerSecond) {
  const server = await serve(data);
  const headers = await signIn(server.base, 'officer');
  const { plans } = JSON.parse((await ask(server.base, '/api/v1/plans', { headers })).text);
  const progress = (place) => `/api/v1/plans/${plans[0].id}/progress?place=${place}`;
  const province = JSON.parse((await ask(server.base, progress('02'), { headers })).text);
  const communes = province.targets[0].children.map((child) => child.place);
  const cpu = cpuOfServer(server.pid);
  const began = performance.now();
  const until = began + seconds * 1000;
  const asking = [
    keepAsking(server.base, headers, [progress('02')], until),
    keepAsking(
      server.base,
      headers,
      communes.slice(0, 20).map(({ code }) => progress(code)),
      until
    )
  ];
  // The last commune belongs to the one who watches.
  const writing = eventsPerSecond
    ? [
        keepWriting(server.base, headers, communes.slice(0, -1), eventsPerSecond, until),
        watchFreshness(server.base, headers, plans[0].id, communes.at(-1), until)
      ]
    : [];
  const [pages, drill, written, fresh] = await Promise.all([...asking, ...writing]);
  const took = (performance.now() - began) / 1000;
  const figures = {
    communes: communes.length,
    targets: province.targets.length,
    pageBytes: pages.bytes,
    page: latencies(pages.ms),
    drillDown: latencies(drill.ms),
    cpuSeconds: round(cpuOfServer(server.pid) - cpu),
    seconds: round(took, 1),
    peakMb: memoryOf(server.pid)
  };
  await server.stop();
  if (!eventsPerSecond) return figures;
  return {
    ...figures,
    written: {
      perSecond: Math.round(written.accepted / took),
      refused: written.refused,
      p99: round(percentile(written.ms, 99))
    },
    freshMs: {
      n: fresh.length,
      ...Object.fromEntries(Object.entries(spread(fresh)).map(([name, ms]) => [name, round(ms, 0)]))
    }
  };
}

export async function measure() {
  const { data, report } = movement();
  const copy = copyOf(data);
  const figures = await askPages(copy, writtenPerSecond);
  remove(copy);
  return {
    value: figures.page.p95,
    unit: 'ms, p95 of a province’s page',
    reference: `bar ${barMs} ms`,
    ratio: round(figures.page.p95 / barMs),
    meets:
      figures.page.p95 < barMs &&
      figures.drillDown.p95 < barMs &&
      figures.freshMs.max < freshMs &&
      figures.written.refused === 0 &&
      figures.written.perSecond > writtenPerSecond * 0.95,
    details: {
      movement: report,
      ...figures,
      durability,
      bar: `p95 under ${barMs} ms, fresh within ${freshMs} ms, at ${writtenPerSecond} events a second`
    }
  };
}
