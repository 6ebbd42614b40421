// A phone that repeats every request, at the same moment: same receipts, and everything counts once.
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Client, enrolment, exampleStore, password, serve, signedIn, verify } from './harness.mjs';

const at = () => new Date().toISOString();
const item = (type, body, more = {}) => ({ id: randomUUID(), type, occurredAt: at(), body, ...more });

// Every request goes out twice at once.
class Stutterer extends Client {
  async ask(method, path, body) {
    const [first, second] = await Promise.all([super.ask(method, path, body), super.ask(method, path, body)]);
    this.last = [first, second];
    return second;
  }
}
async function stutterer(server, name) {
  const phone = new Stutterer(server);
  const once = await signedIn(server, name);
  phone.cookie = once.cookie;
  phone.csrf = once.csrf;
  return phone;
}

test('Records that a phone sends twice at once get the same receipts and count once', async () => {
  const data = await exampleStore();
  const server = await serve(data);
  const officer = await signedIn(server, 'officer');
  const phone = await stutterer(server, 'leader');
  const { plans } = (await officer.get('/api/v1/plans')).body;
  const figures = async () =>
    JSON.stringify(
      (await officer.get(`/api/v1/plans/${plans[0].id}/progress?place=00103`)).body.targets.map(
        (target) => target.counts
      )
    );
  const before = verify(data).events;

  const person = randomUUID();
  const day = [
    [
      enrolment({ body: { person, place: '00103', birthYear: 1950, groups: ['workers'] } }),
      enrolment(),
      enrolment()
    ],
    [
      item('fact.recorded', { person, fact: 'smartphone', value: true }),
      item('task.observed', { person, skill: 'device.touch', help: 'alone' })
    ],
    [item('task.observed', { person, skill: 'device.touch', help: 'with-help' })]
  ];
  for (const items of day) {
    await phone.send(items);
    const [first, second] = phone.last;
    assert.equal(first.status, 200);
    assert.equal(second.status, 200);
    assert.ok(
      first.body.results.every((result) => result.receipt),
      JSON.stringify(first.body)
    );
    assert.deepEqual(first.body.results, second.body.results);
  }
  assert.equal(verify(data).events, before + day.flat().length);

  const counted = await figures();
  for (const items of day.reverse()) await phone.send(items);
  assert.equal(await figures(), counted, 'the whole day again, backwards, moves no figure');
  assert.equal(verify(data).events, before + day.flat().length);
  const found = (await officer.get(`/api/v1/people/${person}`)).body;
  assert.equal(found.id, person);
  assert.equal(await server.stop(), 0);
});

test('One record twice in one batch, and in two batches at once, is one record', async () => {
  const data = await exampleStore();
  const server = await serve(data);
  const client = await signedIn(server);
  const one = enrolment();
  const before = verify(data).events;
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.send([one, one])));
  const receipts = new Set(
    answers.flatMap((answer) => answer.body.results).map((result) => JSON.stringify(result.receipt))
  );
  assert.equal(receipts.size, 1);
  assert.equal(verify(data).events, before + 1);
  assert.equal(await server.stop(), 0);
});

test('Whoever presses "sign up" or "sign in" twice is there once', async () => {
  const data = await exampleStore();
  const server = await serve(data);
  const before = verify(data).events;
  const phone = new Stutterer(server);
  const learner = {
    person: randomUUID(),
    name: 'Bà Bấm Hai Lần',
    birthYear: 1950,
    place: '00103',
    groups: [],
    pin: ['sun', 'moon', 'star', 'fish'],
    consent: { text: 'consent-2026-1/1', language: 'vi' }
  };
  const signedUp = await phone.ask('POST', '/api/v1/learners', learner);
  assert.deepEqual(
    phone.last.map((reply) => reply.status),
    [200, 200],
    JSON.stringify(phone.last.map((reply) => reply.body))
  );
  assert.equal(signedUp.body.person, learner.person);
  assert.equal(verify(data).events, before + 2, 'enrolled, and agreed');
  // Whichever answer the phone kept, it can go on, and the card opens the same person's page.
  for (const reply of phone.last) {
    const kept = new Client(server);
    kept.cookie = reply.headers.get('set-cookie').split(';')[0];
    assert.equal((await kept.get('/api/v1/session')).body.person, learner.person);
    const byCard = await new Client(server).ask('POST', '/api/v1/session/card', {
      card: reply.body.card,
      pin: learner.pin
    });
    assert.equal(byCard.body.person, learner.person, 'each card that was shown works');
  }
  // Somebody else's id is no way into their account.
  const thief = await new Client(server).ask('POST', '/api/v1/learners', {
    ...learner,
    pin: ['moon', 'moon', 'moon', 'moon']
  });
  assert.equal(thief.status, 409);

  await phone.ask('POST', '/api/v1/session', { name: 'leader', password });
  assert.deepEqual(
    phone.last.map((reply) => reply.status),
    [200, 200]
  );
  const admin = await stutterer(server, 'admin');
  await admin.ask('POST', '/api/v1/accounts', {
    name: 'mới',
    password: 'một câu đủ dài',
    role: 'companion',
    place: '00103'
  });
  assert.deepEqual(admin.last.map((reply) => reply.status).sort(), [201, 409]);
  assert.equal(verify(data).events, before + 2);
  assert.equal(await server.stop(), 0);
});
