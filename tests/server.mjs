// What every test of the running program shares: the program served on a free port, a client that signs in, the
// records a phone sends, and steps that are counted.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';

const here = dirname(fileURLToPath(import.meta.url));
export const program = resolve(process.env.DOMDOM_BIN ?? join(here, '../build/release/domdom'));
/** Of the example's accounts; that of a server which is already running is told. */
export const password = process.env.DOMDOM_DEMO_PASSWORD ?? 'mot-mua-kho-quen';
export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

export async function until(what, check, ms = 15_000) {
  for (const end = Date.now() + ms; Date.now() < end; await wait(20)) {
    const found = await Promise.resolve(check()).catch(() => null);
    if (found) return found;
  }
  throw new Error(`waited in vain for: ${what}`);
}

export function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

const running = new Set();
/** For when a test fails half-way: nothing it started stays. */
export function killServers() {
  for (const server of running) server.kill('SIGKILL');
}

/** Serves `data` and resolves when it answers. `loud` keeps the log of requests, to be read with said(). */
export async function serve(data, { args = [], env = {}, loud = false, ...rest } = {}) {
  const port = await freePort();
  const child = spawn(
    program,
    ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, ...(loud ? [] : ['--quiet']), ...args],
    {
      env: { ...process.env, DOMDOM_DEMO_PASSWORD: password, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...rest
    }
  );
  running.add(child);
  let said = '';
  let out = '';
  child.stderr.on('data', (text) => (said += text));
  child.stdout.on('data', (text) => (out += text));
  const ended = new Promise((done) =>
    child.once('close', (code, signal) => (running.delete(child), done(signal ?? code)))
  );
  await Promise.race([
    until('the server', () => out.includes('serving'), 60_000),
    ended.then((how) => Promise.reject(new Error(`the server ended with ${how}: ${said}`)))
  ]);
  return {
    port,
    base: `http://127.0.0.1:${port}`,
    pid: child.pid,
    ended,
    said: () => said,
    kill: (signal) => (child.kill(signal), ended),
    stop: () => (child.kill('SIGTERM'), ended)
  };
}

export class Client {
  constructor(server) {
    this.base = server.base;
  }
  /** The same session at another server of the same store. */
  at(server) {
    return Object.assign(new Client(server), { cookie: this.cookie, csrf: this.csrf });
  }
  get headers() {
    const headers = { 'content-type': 'application/json' };
    if (this.cookie) headers.cookie = this.cookie;
    if (this.csrf) headers['x-csrf-token'] = this.csrf;
    return headers;
  }
  async ask(method, path, body) {
    const reply = await fetch(this.base + path, {
      method,
      headers: this.headers,
      body: body && JSON.stringify(body)
    });
    const text = await reply.text();
    return { status: reply.status, headers: reply.headers, body: text ? JSON.parse(text) : null };
  }
  get(path) {
    return this.ask('GET', path);
  }
  async signIn(name, secret = password) {
    const reply = await this.ask('POST', '/api/v1/session', { name, password: secret });
    if (reply.status === 200) {
      this.cookie = reply.headers.get('set-cookie').split(';')[0];
      this.csrf = reply.body.csrf;
    }
    return reply;
  }
  send(items) {
    return this.ask('POST', '/api/v1/outbox', { items });
  }
  /** As send, for records that are to be taken: each with its receipt or problem. */
  async record(...items) {
    const { status, body } = await this.send(items);
    assert.equal(status, 200, JSON.stringify(body));
    return body.results;
  }
}

export async function signedIn(server, name = 'leader', secret = password) {
  const client = new Client(server);
  const reply = await client.signIn(name, secret);
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return client;
}

export const record = (type, body, secret) => ({
  id: randomUUID(),
  type,
  occurredAt: new Date().toISOString(),
  body,
  ...(secret ? { private: secret } : {})
});

export const enrolment = (more = {}) => ({
  ...record(
    'person.enrolled',
    { person: randomUUID(), place: '00103', birthYear: 1956, groups: [] },
    { name: 'Người Thử' }
  ),
  ...more
});

/** The ward's figures for "digital citizen", with the plan they belong to. */
export async function wardFigure(client) {
  const { status, body } = await client.get('/api/v1/plans');
  assert.equal(status, 200, JSON.stringify(body));
  for (const plan of body.plans)
    for (const target of plan.targets)
      if (target.place?.code === '00103' && target.criterion === 'digital-citizen') {
        const progress = await client.get(`/api/v1/plans/${plan.id}/progress?place=00103`);
        assert.equal(progress.status, 200, JSON.stringify(progress.body));
        return { ...progress.body.targets.find((one) => one.id === target.id), plan: plan.id };
      }
  throw new Error('the ward has no such target');
}

/** Steps that go on after one failed; end() closes with the count and the exit code. */
export function steps() {
  let passed = 0;
  let failed = 0;
  return {
    async step(name, run) {
      try {
        await run();
        passed += 1;
        console.log(`ok    ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`FAIL  ${name}\n      ${error.message}`);
      }
    },
    /** What stands between the steps: its failure counts as one more. */
    async all(run) {
      try {
        await run();
      } catch (error) {
        failed += 1;
        console.log(`FAIL  ${error.stack}`);
      }
    },
    end() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exit(failed || !passed ? 1 : 0);
    }
  };
}
