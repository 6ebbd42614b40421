// The promise of the project, from outside: one person observed alone in the criterion's skills moves the ward's
// target by exactly one, the same records sent again by none, and the log verifies.
//
//   DOMDOM_BIN=build/release/domdom node tests/acceptance/exactly_one.mjs
//   … scripts/postgres node tests/acceptance/exactly_one.mjs        the same on a database
import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID, randomBytes } from 'node:crypto';
import assert from 'node:assert/strict';

const program = process.env.DOMDOM_BIN ?? 'build/release/domdom';
const password = randomBytes(9).toString('base64url');
const folder = mkdtempSync(join(tmpdir(), 'domdom-acceptance-'));
const data = process.env.DOMDOM_TEST_POSTGRES ?? folder;
const port = 9450 + (process.pid % 40);
const base = `http://127.0.0.1:${port}`;
let passed = 0;
let failed = 0;

const server = spawn(
  program,
  ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, '--demo', '--quiet'],
  {
    env: { ...process.env, DOMDOM_DEMO_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'inherit']
  }
);

async function until(check, ms = 20_000) {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (await check().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('waited in vain');
}

async function step(name, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${error.message}`);
  }
}

class Client {
  async signIn(name) {
    const reply = await fetch(`${base}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, password })
    });
    assert.equal(reply.status, 200);
    this.cookie = reply.headers.get('set-cookie').split(';')[0];
    this.csrf = (await reply.json()).csrf;
    return this;
  }
  async get(path) {
    const reply = await fetch(base + path, { headers: { cookie: this.cookie } });
    return { status: reply.status, body: await reply.json() };
  }
  async send(items) {
    const reply = await fetch(`${base}/api/v1/outbox`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, 'x-csrf-token': this.csrf },
      body: JSON.stringify({ items })
    });
    assert.equal(reply.status, 200);
    return (await reply.json()).results;
  }
}

const record = (type, body, secret) => ({
  id: randomUUID(),
  type,
  occurredAt: new Date().toISOString(),
  body,
  ...(secret ? { private: secret } : {})
});

async function wardFigure(client) {
  const { body } = await client.get('/api/v1/plans');
  for (const plan of body.plans)
    for (const target of plan.targets)
      if (target.place?.code === '00103' && target.criterion === 'digital-citizen') {
        const progress = await client.get(`/api/v1/plans/${plan.id}/progress?place=00103`);
        return progress.body.targets.find((one) => one.id === target.id);
      }
  throw new Error('the ward has no such target');
}

try {
  await until(async () => (await fetch(`${base}/healthz`)).ok);
  const officer = await new Client().signIn('officer');
  const leader = await new Client().signIn('leader');
  const framework = JSON.parse(readFileSync('content/framework/framework.json', 'utf8'));
  const needs = framework.criteria.find((one) => one.id === 'digital-citizen').all;
  const skills = needs.filter((need) => need !== 'owns-smartphone');
  const person = randomUUID();
  const items = [
    record(
      'person.enrolled',
      { person, place: '00103', birthYear: 1960, groups: [] },
      { name: 'Nguyễn Thị Xuân La' }
    ),
    record('fact.recorded', { person, fact: 'owns-smartphone', value: true }),
    ...skills.map((skill) => record('task.observed', { person, skill, help: 'alone' }))
  ];
  const before = await wardFigure(officer);
  let receipts;

  await step('an enrolment alone moves no rung', async () => {
    receipts = await leader.send(items.slice(0, 2));
    const after = await wardFigure(officer);
    assert.equal(after.enrolled, before.enrolled + 1);
    assert.deepEqual(after.counts, before.counts);
  });
  await step('all but one of the skills move nothing', async () => {
    await leader.send(items.slice(2, -1));
    assert.deepEqual((await wardFigure(officer)).counts, before.counts);
  });
  await step('the last skill moves the target by exactly one', async () => {
    await leader.send(items.slice(-1));
    const after = await wardFigure(officer);
    assert.equal(after.reached, before.reached + 1);
    assert.equal(after.counts.observed, before.counts.observed + 1);
    assert.equal(after.counts.retained, before.counts.retained);
  });
  await step('the same records again give the same receipts and move nothing', async () => {
    const once = await wardFigure(officer);
    const again = await leader.send(items);
    assert.deepEqual(again.slice(0, 2), receipts);
    assert.deepEqual((await wardFigure(officer)).counts, once.counts);
  });
  await step('who helped before is a trainer, and witnesses', async () => {
    const companion = await new Client().signIn('companion');
    const other = randomUUID();
    await companion.send([
      record(
        'person.enrolled',
        { person: other, place: '00103', birthYear: 1955, groups: [] },
        { name: 'Trần Văn Sơn' }
      ),
      record('task.observed', { person: other, skill: 'payment.qr', help: 'with-help' }),
      record('task.observed', { person: other, skill: 'payment.qr', help: 'alone' })
    ]);
    const { body } = await companion.get(`/api/v1/people/${other}`);
    assert.equal(body.skills.find((one) => one.skill === 'payment.qr').best, 'witnessed');
  });
  await step('a record from next year is refused with a reason, its neighbour kept', async () => {
    const late = {
      ...record('fact.recorded', { person, fact: 'owns-smartphone', value: true }),
      occurredAt: '2099-01-01T00:00:00Z'
    };
    const [refused, kept] = await leader.send([late, record('skill.declared', { person, skill: 'ai.ask' })]);
    assert.equal(refused.problem.status, 400);
    assert.ok(kept.receipt.seq > 0);
  });
  await step('an erased name is in no file of the data folder, in no row of the database', async () => {
    const gone = randomUUID();
    await leader.send([
      record(
        'person.enrolled',
        { person: gone, place: '00103', birthYear: 1950, groups: [] },
        { name: 'Quách Tuyệt Nhiên' }
      )
    ]);
    const [erased] = await leader.send([record('person.erased', { person: gone })]);
    assert.ok(erased.receipt);
    const left = () => {
      if (data !== folder) execFileSync('pg_dump', ['--data-only', '--file', join(folder, 'rows'), data]);
      try {
        return execFileSync('grep', ['-rla', '-e', 'Quách Tuyệt', '-e', 'quach', folder], {
          encoding: 'utf8'
        });
      } catch {
        return ''; // grep found nothing
      }
    };
    await until(async () => left() === '', 5_000).catch(() => {});
    assert.equal(left(), '');
  });
  await step('the log verifies while it is served', async () => {
    const verdict = JSON.parse(
      execFileSync(program, ['verify', '--data', data, '--json'], { encoding: 'utf8' })
    );
    assert.equal(verdict.ok, true);
    assert.equal(verdict.held, 0);
    assert.ok(verdict.events > 1000);
  });
} finally {
  server.kill('SIGTERM');
  await new Promise((done) => server.on('exit', done));
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
