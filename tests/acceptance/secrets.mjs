// No password, token, card code or picture PIN reaches the server's log, an error's text or a file of the data
// folder; nor do names and searches reach the log.
//
//   DOMDOM_BIN=build/release/domdom node tests/acceptance/secrets.mjs
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import assert from 'node:assert/strict';
import { killServers, record, serve, signedIn, steps } from '../server.mjs';

const password = `mat-khau-${randomBytes(9).toString('hex')}`;
const guess = `doan-mo-${randomBytes(9).toString('hex')}`;
const search = 'ten-rieng-cua-ai';
const client = '203.0.113.77';
const folder = mkdtempSync(join(tmpdir(), 'domdom-secrets-'));
const pin = ['bicycle', 'bamboo', 'kite', 'boat'];
const wrongPin = ['boat', 'boat', 'boat', 'boat'];
const json = { 'content-type': 'application/json' };
const errors = []; // the text of every answer that refused something
const { step, all, end } = steps();

function absent(text, secrets, where) {
  for (const secret of secrets) assert.ok(!text.includes(secret), `${where} holds ${secret}`);
}

await all(async () => {
  const server = await serve(folder, {
    args: ['--demo', '--public-url', 'https://learn.example.vn', '--behind-proxy'],
    env: { DOMDOM_DEMO_PASSWORD: password },
    loud: true
  });

  // Unlike a client's own, these requests may be wrong in every way.
  async function ask(method, path, { headers = {}, body } = {}) {
    const reply = await fetch(server.base + path, { method, headers: { ...json, ...headers }, body });
    const text = await reply.text();
    if (reply.status >= 400) errors.push(text);
    return { status: reply.status, text, body: text.startsWith('{') ? JSON.parse(text) : null, reply };
  }

  const companion = await signedIn(server, 'companion', password);
  const token = companion.cookie.split('=')[1];
  const person = (await ask('GET', '/api/v1/people', companion)).body.people[0];
  const made = (
    await ask('POST', `/api/v1/people/${person.id}/card`, {
      headers: companion.headers,
      body: JSON.stringify({ pin })
    })
  ).body;
  const byCard = (card, pictures) =>
    ask('POST', '/api/v1/session/card', { body: JSON.stringify({ card, pin: pictures }) });
  const learner = await byCard(made.card, pin);
  const learnerToken = learner.reply.headers.get('set-cookie').split(';')[0].split('=')[1];
  const secrets = [password, guess, token, companion.csrf, made.card, learnerToken, learner.body.csrf];

  await step('a card leads any phone to the public address', () => {
    assert.equal(made.address, `https://learn.example.vn/card#${made.card}`);
  });

  await step('behind a proxy that took the request by TLS, the cookie is for TLS alone', async () => {
    const body = JSON.stringify({ name: 'planner', password });
    const cookieOf = async (headers) =>
      (await ask('POST', '/api/v1/session', { headers, body })).reply.headers.get('set-cookie');
    const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-for': client };
    assert.match(await cookieOf(forwarded), /; HttpOnly; SameSite=Lax; Secure;/);
    assert.doesNotMatch(await cookieOf({}), /Secure/);
  });

  await step('every way of being refused is refused', async () => {
    const refused = [
      await ask('POST', '/api/v1/session', { body: JSON.stringify({ name: 'companion', password: guess }) }),
      await ask('POST', '/api/v1/session', { body: `{"name":"companion","password":"${guess}"` }),
      await ask('POST', '/api/v1/session', { body: JSON.stringify({ name: guess, password: 7 }) }),
      await ask('POST', '/api/v1/session', { body: JSON.stringify({ password: guess, [guess]: 1 }) }),
      await byCard(made.card, wrongPin),
      await byCard(made.card, [guess, 'boat', 'boat', 'boat']),
      await byCard(guess, pin),
      await ask('POST', '/api/v1/outbox', {
        headers: { cookie: companion.cookie, 'x-csrf-token': guess },
        body: '{}'
      }),
      await ask('POST', '/api/v1/outbox', {
        headers: { cookie: `domdom_session=${guess}`, 'x-csrf-token': companion.csrf },
        body: '{}'
      }),
      await ask('POST', '/api/v1/outbox', { headers: companion.headers, body: `{"items":"${guess}"}` }),
      await ask('GET', `/api/v1/people?cursor=${guess}`, companion),
      await ask('GET', `/api/v1/people?place=${guess}`, companion),
      await ask('GET', `/api/v1/people/${guess}`, companion),
      await ask('GET', `/api/v1/nowhere/${guess}?token=${token}`),
      await ask('GET', '/api/v1/accounts', companion)
    ];
    for (const { status, text } of refused) assert.ok(status >= 400 && status < 500, `${status}: ${text}`);
  });

  await ask('GET', `/api/v1/people?q=${search}`, companion);
  await ask('POST', '/api/v1/outbox', {
    headers: companion.headers,
    body: JSON.stringify({ items: [record('task.observed', { person: guess, skill: guess, help: guess })] })
  });

  await step('no error repeats a secret', () =>
    absent(errors.join('\n'), secrets.concat(pin.join(), pin.join(' ')), 'an error')
  );

  await server.stop();

  await step('the log has a line for each request, and no secret, name, id or search', () => {
    const log = server.said();
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.ok(lines.length > 20, `${lines.length} lines`);
    assert.ok(lines.some(({ route, status }) => route === '/api/v1/people/{id}/card' && status === 200));
    assert.ok(lines.some(({ route, status }) => route === '/api/v1/session' && status === 401));
    absent(log, [...secrets, ...pin, person.id, person.name, search, client, '127.0.0.1'], 'the log');
  });

  await step('no file of the data folder holds a password, token, code or PIN', () => {
    const readable = [password, guess, token, learnerToken, made.card, pin.join(' '), wrongPin.join(' ')];
    for (const name of readdirSync(folder))
      absent(readFileSync(join(folder, name), 'latin1'), readable, name);
  });
});
killServers();
rmSync(folder, { recursive: true, force: true });
end();
