// Everything that a server's threads share, used at once: phones send a simulated city while dashboards are open,
// lists are imported and taken back, targets are set, people are searched and exported, and monitors look; then
// it is told to stop in the middle of all that. For a program that was built with the thread sanitizer:
//
//   DOMDOM_BIN=build/thread/domdom SECONDS_LONG=20 [scripts/postgres] node tests/threads.mjs
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { Phones, city } from './city.mjs';
import { killServers, record, serve, signedIn, steps, wait, wardFigure } from './server.mjs';

const seconds = Number(process.env.SECONDS_LONG ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'domdom-threads-'));
const phones = new Phones(city({ persons: 1500, days: 60 }));
const { step, all, end } = steps();
const asked = { pushes: 0, lists: 0, targets: 0, reads: 0 };
let stopping = false;

async function good(client, method, path, body) {
  const reply = await client.ask(method, path, body);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}

async function look(client, plan, place) {
  const { base, headers } = client;
  const reply = await fetch(`${base}/api/v1/plans/${plan}/live?place=${place}`, { headers });
  for await (const part of reply.body.pipeThrough(new TextDecoderStream()))
    asked.pushes += part.split('data:').length - 1;
}

async function importAndUndo(officer) {
  const rows = Array.from({ length: 60 }, (_, i) => `Lê Thị Số ${asked.lists * 60 + i},1960`);
  const given = await fetch(`${officer.base}/api/v1/imports?place=00103&file=list.csv`, {
    method: 'POST',
    headers: officer.headers,
    body: `Họ tên,Năm sinh\n${rows.join('\n')}\n`
  });
  assert.equal(given.status, 201);
  const { id } = await given.json();
  assert.equal((await good(officer, 'POST', `/api/v1/imports/${id}/apply`, {})).status, 'done');
  assert.equal((await good(officer, 'POST', `/api/v1/imports/${id}/undo`, {})).status, 'undone');
  asked.lists += 1;
}

async function setTarget(officer, plan) {
  const target = {
    target: randomUUID(),
    plan,
    place: '01',
    group: 'adults',
    criterion: 'digital-citizen',
    rung: 'attended',
    mode: 'ever',
    value: 50 + (asked.targets % 50),
    unit: 'percent',
    deadline: `20${30 + (asked.targets % 50)}-12-31` // other indicators: everyone is counted anew
  };
  const [{ receipt, problem }] = await officer.record(record('target.set', target));
  assert.ok(receipt, JSON.stringify(problem));
  asked.targets += 1;
}

async function read(officer, plan) {
  for (const path of [
    '/api/v1/people?q=le',
    '/api/v1/people/duplicates?place=00103',
    `/api/v1/plans/${plan}/progress?place=01`,
    `/api/v1/plans/${plan}/progress?place=00103&date=2026-06-01`,
    '/api/v1/rights'
  ])
    await good(officer, 'GET', path);
  for (const path of [
    '/healthz',
    '/livez',
    '/metrics',
    '/',
    '/api/v1/people/export?place=00103&format=csv'
  ]) {
    const reply = await fetch(officer.base + path, { headers: officer.headers });
    assert.ok(reply.status < 400, `${path}: ${reply.status}`);
    await reply.arrayBuffer();
  }
  asked.reads += 1;
}

/** Again and again, until the server is told to stop; what it cut short is no failure then. */
async function repeat(work) {
  while (!stopping) await work().catch((error) => assert.ok(stopping, error.stack));
}

await all(async () => {
  const server = await serve(process.env.DOMDOM_TEST_POSTGRES ?? folder, { args: ['--demo'] });
  const officer = await signedIn(server, 'officer');
  const { plan } = await wardFigure(officer);
  const own = randomUUID();
  const [made] = await officer.record(
    record('plan.made', {
      plan: own,
      place: '01',
      name: { vi: 'Kế hoạch thử', en: 'A trial', fr: 'Un essai' },
      legalBasis: 'thử'
    })
  );
  assert.ok(made.receipt, JSON.stringify(made));

  await step(`all of it at once for ${seconds} s`, async () => {
    const work = [
      ...Array.from({ length: 8 }, () =>
        repeat(() => phones.sendOne(officer).then((sent) => sent ?? wait(50)))
      ),
      ...['01', '00103', '00091', '00097'].map((place) => repeat(() => look(officer, plan, place))),
      repeat(() => importAndUndo(officer)),
      repeat(() => setTarget(officer, own).then(() => wait(1000))),
      repeat(() => read(officer, plan)),
      repeat(() => signedIn(server, 'leader').then(() => wait(200)))
    ];
    await Promise.race([wait(seconds * 1000), ...work]);
    stopping = true;
    const ended = await server.stop();
    await Promise.all(work);
    assert.equal(ended, 0, server.said());
    assert.equal(phones.changed, 0, 'a receipt changed');
    for (const [what, count] of Object.entries(asked)) assert.ok(count > 0, `no ${what}`);
  });
  console.log(`      ${phones.acknowledged.size} records acknowledged, ${JSON.stringify(asked)}`);
});
killServers();
rmSync(folder, { recursive: true, force: true });
end();
