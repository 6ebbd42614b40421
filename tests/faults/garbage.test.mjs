// Garbage in every place of every route that the API's description names: each gets a problem document that says
// where, none an answer, none a crash; and nothing is written.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createECDH } from 'node:crypto';
import { Client, assertProblem, exampleStore, serve, signedIn, verify } from './harness.mjs';

const uuid = '01936f00-0000-7000-8000-0000000000ff'; // well formed, and nobody's
const huge = 'x'.repeat(3000);

// What is garbage for a parameter of that name, and what well-formed nonsense.
const wrong = {
  cursor: ['garbage', '1', '.', '-1.' + uuid, '999999.' + uuid, '0.' + uuid + 'x', '0.', '1e3.' + uuid, huge],
  at: [
    'garbage',
    '2025-02-30',
    '2025-13-01',
    '01/07/2025',
    '2025-7-1',
    '20250701',
    '2025-07-01T00:00:00Z',
    '-2025-07-01',
    '9999-01-01',
    huge
  ],
  place: ['garbage', '999', '00000', uuid, '00103x', huge],
  parent: ['garbage', '999', '00000', uuid, huge],
  id: ['garbage', '0', uuid, uuid.slice(1), uuid + '0', '...', "'; DROP TABLE event; --", huge],
  group: ['garbage', huge],
  rung: ['garbage', '', huge],
  kind: ['garbage', 'week', '', huge],
  form: ['garbage', huge],
  period: ['garbage', '2026-13', '2026-Q5', '2026-H0', '26', '1999', uuid, huge],
  version: ['garbage', '-1', '99', '1.5', huge],
  line: ['garbage', '', 'difficulties', huge],
  reached: ['maybe', ''],
  children: ['maybe', '', '1'],
  verdict: ['garbage', '', huge],
  show: ['garbage', huge],
  format: ['garbage', 'pdf', '', huge],
  rule: ['garbage', 'FREQ=SECONDLY', 'FREQ=DAILY;BYHOUR=1,2', 'FREQ=MONTHLY;BYDAY=9SA', '', huge],
  lang: ['xx', 'VI', '', huge],
  language: ['xx', 'VI', '', huge],
  team: ['garbage', uuid, huge],
  state: ['garbage', '', huge],
  via: ['garbage', '', huge],
  token: ['garbage', '0'.repeat(32), huge],
  voice: ['garbage', 'vi', 'vi-NORTH', huge],
  words: ['garbage', '0'.repeat(15), '0'.repeat(17), 'CBF29CE484222325', '../../passwd', huge],
  device: ['garbage', uuid, huge],
  campaign: ['garbage', uuid, huge],
  time: ['garbage', '25:00', '8h', huge],
  minutes: ['garbage', '0', '1000', '1.5', huge],
  venue: ['garbage', uuid, huge],
  seats: ['garbage', '0', '201', '1.5', huge],
  confirmed: ['maybe', huge],
  path: ['garbage', 'courses.xx.json', 'lessons/none.json', huge]
};
wrong.date = wrong.reference = wrong.from = wrong.until = wrong.on = wrong.at;
// These find nothing, which is an answer: no place has that code, no name that text.
const findsNothing = new Set(['code', 'q']);
// Ending what has ended is done already.
const endsTwice = new Set(['/api/v1/classes/{id}']);
const notHere = new Set(['X-CSRF-Token', 'csrf', 'Last-Event-ID']);

/** As src/voice/words.h finds words. */
function keyOf(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text.replace(/\s/g, '')))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

const data = await exampleStore();
const server = await serve(data);
const officer = await signedIn(server, 'officer');
const admin = await signedIn(server, 'admin');
const { paths, components } = (await officer.get('/api/v1/openapi.json')).body;
const { plans } = (await officer.get('/api/v1/plans')).body;
const plan = plans[0].id;
const { criterion } = plans[0].targets.find((target) => target.rung);
let session;
for (let days = -60; days < 60 && !session; ++days) {
  const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  session = (await officer.get(`/api/v1/today?date=${date}`)).body.sessions[0]?.id;
}
const person = (await officer.get('/api/v1/people')).body.people[0].id;
const place = (await officer.get('/api/v1/places?code=00103')).body.places[0].id;
const list = await fetch(`${server.base}/api/v1/imports?place=00103`, {
  method: 'POST',
  headers: { cookie: officer.cookie, 'x-csrf-token': officer.csrf },
  body: 'Họ tên,Năm sinh\nLê Thị Lan,1960\n'
});
assert.equal(list.status, 201);
const imported = (await list.json()).id;
const spot = { course: 'first-steps', lesson: 'power-and-unlock', page: 1 };
const room = (await officer.ask('POST', '/api/v1/classes', spot)).body.id;
// Words that the content holds, and a second of sound.
const words = keyOf('Những bước đầu với chiếc điện thoại');
const tone = Buffer.alloc(44 + 2 * 16_000);
tone.write(
  'RIFF\x24\x7d\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x80\x3e\0\0\0\x7d\0\0\x02\0\x10\0data\0\x7d\0\0',
  'latin1'
);
for (let i = 0; i < 16_000; i++) tone.writeInt16LE(Math.round(8000 * Math.sin(i / 10)), 44 + 2 * i);
const spoken = await fetch(`${server.base}/api/v1/recordings?voice=vi-north&words=${words}`, {
  method: 'POST',
  headers: { cookie: admin.cookie, 'x-csrf-token': admin.csrf },
  body: tone
});
assert.equal(spoken.status, 201);
const recording = (await spoken.json()).recording;
const household = '01936f00-0000-7000-8000-0000000000aa';
const listed = {
  id: '01936f00-0000-7000-8000-0000000000ab',
  type: 'household.listed',
  occurredAt: Date.now(),
  body: { household, place },
  private: { address: '12 ngõ 34' }
};
const outbox = await officer.ask('POST', '/api/v1/outbox', { items: [listed] });
assert.ok(outbox.body.results[0].receipt, JSON.stringify(outbox.body));
// A phone's public key: any point of P-256.
const device = '01936f00-0000-7000-8000-0000000000d0';
const key = createECDH('prime256v1').generateKeys().toString('base64url');
assert.equal((await officer.ask('POST', '/api/v1/devices', { id: device, key })).status, 201);
const team = '01936f00-0000-7000-8000-00000000000a';
const venue = '01936f00-0000-7000-8000-00000000000b';
const token = 'ab'.repeat(16);
const records = [
  { type: 'team.set', body: { team, place: '00103', kind: 'youth', name: 'Đội', from: '2026-01-01' } },
  { type: 'venue.described', body: { venue, place: '00103', name: 'Nhà văn hóa' } },
  { type: 'thanks.shared', body: {}, private: { token, name: 'An', shows: ['hours'] } }
].map((record, i) => ({ id: `01936f00-0000-7000-8000-0000000000b${i}`, occurredAt: Date.now(), ...record }));
const taken = await officer.ask('POST', '/api/v1/outbox', { items: records });
assert.ok(
  taken.body.results.every(({ receipt }) => receipt),
  JSON.stringify(taken.body)
);
const before = verify(data).events;

// What a well-formed request needs besides the parameter that is spoilt.
const good = {
  '/api/v1/places': { cursor: 'q=xa' },
  '/api/v1/reports/{period}/behind': { cursor: 'line=turns', place: 'line=turns', form: 'line=turns' },
  '/api/v1/recordings': { language: `words=${words}`, words: 'language=vi' },
  '/api/v1/series/preview': { rule: 'from=2026-11-28', from: 'rule=FREQ%3DWEEKLY' },
  '/api/v1/households': { group: 'place=00103', show: 'place=00103' },
  '/api/v1/composer': Object.fromEntries(
    ['on', 'time', 'minutes', 'venue', 'seats', 'cursor'].map((name) => [name, 'place=00103'])
  ),
  '/api/v1/campaigns/{campaign}': { from: 'place=00103', campaign: 'place=00103' }
};
const needs = {
  '/api/v1/qr': '?path=/courses/first-steps',
  '/api/v1/reports/{period}/behind': '?line=turns',
  '/api/v1/recordings': `?language=vi&words=${words}`,
  '/api/v1/series/preview': '?rule=FREQ%3DWEEKLY&from=2026-11-28',
  '/api/v1/badge': `?device=${device}`,
  '/api/v1/retests': '?place=00103',
  '/api/v1/charges': '?place=00103',
  '/api/v1/composer': '?place=00103',
  '/api/v1/campaigns/{campaign}': '?place=00103',
  '/api/v1/households': '?place=00103',
  '/api/v1/households/coverage': '?place=00103'
};
const needsToPost = { '/api/v1/recordings': `?voice=vi-north&words=${words}` };
const ids = {
  plans: plan,
  people: person,
  places: place,
  criteria: criterion,
  sessions: session,
  imports: imported,
  households: household,
  classes: room,
  recordings: recording,
  accounts: uuid,
  devices: uuid,
  teams: team,
  venues: venue
};
const named = { campaign: 'three-points', token, code: '00103', period: '2026-10', voice: 'vi-north', words };
const resolved = (parameter) =>
  parameter.$ref ? components.parameters[parameter.$ref.split('/').at(-1)] : parameter;
const parametersOf = (path, method) =>
  [...(paths[path].parameters ?? []), ...(paths[path][method].parameters ?? [])].map(resolved);
const fillPath = (path, name, value) =>
  path.replace(/\{(\w+)\}/g, (_, key) =>
    key === name ? encodeURIComponent(value) : (named[key] ?? ids[path.split('/')[3]])
  );

// Unspoilt, each is answered: what is refused below is refused for its garbage.
for (const path of Object.keys(paths).filter(
  (one) => paths[one].get && !/content|live|accounts|me|seat|signed|\/[cm]\//.test(one)
))
  test(`GET ${path} answers what is right`, async () => {
    const asked = fillPath(path) + (needs[path] ?? '');
    const reply = await fetch(server.base + asked, { headers: { cookie: officer.cookie } });
    assert.equal(reply.status, 200, `${asked}: ${await reply.text()}`);
  });

let tried = 0;
for (const path of Object.keys(paths))
  for (const method of ['get', 'delete'])
    for (const parameter of paths[path][method] ? parametersOf(path, method) : []) {
      if (notHere.has(parameter.name) || findsNothing.has(parameter.name)) continue;
      test(`${method.toUpperCase()} ${path} refuses garbage in ${parameter.name}`, async () => {
        assert.ok(wrong[parameter.name], `say in this file what is garbage for "${parameter.name}"`);
        for (const value of wrong[parameter.name]) {
          if (value === uuid && endsTwice.has(path)) continue;
          const inPath = parameter.in === 'path';
          const query = inPath
            ? ''
            : `?${parameter.name}=${encodeURIComponent(value)}&${good[path]?.[parameter.name] ?? ''}`;
          const asked = fillPath(path, inPath ? parameter.name : null, value) + query;
          const client = path.includes('accounts') ? admin : officer;
          const reply = await client.ask(method.toUpperCase(), asked);
          assertProblem(reply, [400, 404, 403]);
          assert.ok(reply.body.detail, asked);
          ++tried;
        }
      });
    }

// Every route that takes a body, with bodies that are none.
const bodies = {
  nothing: '',
  'half of JSON': '{"name":"a"',
  'not JSON': 'name=a&password=b',
  'a list': '[]',
  'a text': '"a"',
  null: 'null',
  'ten thousand brackets': '['.repeat(10_000) + ']'.repeat(10_000),
  'ten thousand objects': '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
  'a field given twice': '{"items":[],"items":[],"name":"a","name":"b"}',
  'a number beyond all numbers': '{"items":[{"body":{"n":1e400}}],"name":1e400}',
  'U+0000': '{"items":[],"name":"a\\u0000b"}',
  'half a character': '{"name":"\\ud800"}',
  'UTF-16': Buffer.from('\ufeff{"name":"a"}', 'utf16le'),
  'two documents': '{"items":[]}{"items":[]}'
};
for (const path of Object.keys(paths).filter((one) => paths[one].post?.requestBody))
  test(`POST ${path} refuses bodies that are none`, async () => {
    const client = /accounts|recordings/.test(path) ? admin : officer;
    for (const [name, body] of Object.entries(bodies)) {
      const reply = await fetch(server.base + fillPath(path) + (needsToPost[path] ?? ''), {
        method: 'POST',
        headers: { cookie: client.cookie, 'x-csrf-token': client.csrf, 'content-type': 'application/json' },
        body
      });
      // A form that works without a script is answered by a page, which says what is wrong.
      const isPage = /^\/[pv]\//.test(path) && /^text\/html/.test(reply.headers.get('content-type'));
      if (isPage) assert.match(String(reply.status), /^4\d\d$/, `${name}: ${await reply.text()}`);
      else assertProblem({ status: reply.status, headers: reply.headers, body: await reply.json() }, 400);
      ++tried;
      assert.equal((await client.get('/healthz')).status, 200, name);
    }
  });

test('Nothing was written by any of it, and whoever was signed in still is', async () => {
  assert.ok(tried > 150, `${tried} were tried`);
  assert.equal((await new Client(server).get('/api/v1/people')).status, 401);
  assert.equal((await officer.get('/api/v1/people')).status, 200);
  assert.equal(verify(data).events, before);
  assert.equal(await server.stop(), 0);
});
