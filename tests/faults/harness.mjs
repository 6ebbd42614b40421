// What the tests of faults share: folders that go away, the program run to its end, a server with a client.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import assert from 'node:assert/strict';

export const here = dirname(fileURLToPath(import.meta.url));
export const program = resolve(process.env.DOMDOM_BIN ?? join(here, '../../build/release/domdom'));
export const password = 'mot-mua-kho-quen';
export const goodList = join(here, '../data/places/units.csv');
export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

const rooms = [];
const mounted = [];
const servers = new Set();
after(() => {
  for (const server of servers) server.kill('SIGKILL');
  for (const folder of mounted) spawnSync('umount', ['-l', folder]);
  for (const room of rooms) rmSync(room, { recursive: true, force: true });
});

// An empty folder of the test's own. Open to others, since some tests run the program as somebody else.
export function room() {
  const folder = mkdtempSync(join(tmpdir(), 'domdom-faults-'));
  chmodSync(folder, 0o755);
  rooms.push(folder);
  return folder;
}

// A file system of a few megabytes in memory, where we may mount one (as in continuous integration).
export function mountSmall(folder, megabytes) {
  const made =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder]).status === 0;
  if (made) mounted.push(folder);
  return made;
}

export async function until(what, check, ms = 15_000) {
  for (const end = Date.now() + ms; Date.now() < end; await wait(20)) {
    const found = await Promise.resolve(check()).catch(() => null);
    if (found) return found;
  }
  throw new Error(`waited in vain for: ${what}`);
}

// --- commands ---------------------------------------------------------------------------------------

// Runs a command to its end; `options` are spawn's, and another copy of the program. `lines` is what it said on
// standard error.
export function run(args, options = {}) {
  const { env = {}, program: given = program, ...rest } = options;
  const ended = spawnSync(given, args, {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
    ...rest
  });
  return {
    code: ended.status,
    signal: ended.signal,
    out: ended.stdout,
    lines: ended.stderr.split('\n').filter(Boolean)
  };
}

export function verify(data) {
  const { code, out, lines } = run(['verify', '--data', data, '--json']);
  assert.equal(code, 0, `verify: ${out}${lines.join('\n')}`);
  return JSON.parse(out);
}

// One clear line, a code that scripts can see, and nothing on standard output that looks like success.
export function assertRefused(ended, line) {
  assert.equal(ended.signal, null, `it ended by ${ended.signal}`);
  assert.notEqual(ended.code, 0, `it was accepted: ${ended.out}`);
  assert.equal(ended.lines.length, 1, `not one line but: ${ended.lines.join(' | ')}`);
  if (line instanceof RegExp) assert.match(ended.lines[0], line);
  else assert.equal(ended.lines[0], `domdom: ${line}`);
}

// A folder with a few units in it, as a first import leaves it.
export function smallStore() {
  const data = join(room(), 'data');
  const imported = run(['places', 'import', '--data', data, goodList]);
  assert.equal(imported.code, 0, imported.lines.join('\n'));
  return data;
}

// --- servers ----------------------------------------------------------------------------------------

export function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

// The filled example takes a second to make: it is made once, and each test gets a copy.
let example = null;
export async function exampleStore() {
  if (!example) {
    example = join(room(), 'example');
    await (await serve(example, { args: ['--demo'] })).stop();
  }
  const data = join(room(), 'data');
  execFileSync('cp', ['-r', example, data]);
  return data;
}

export async function serve(data, { args = [], env = {}, ...rest } = {}) {
  const port = await freePort();
  const child = spawn(
    program,
    ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, '--quiet', ...args],
    {
      env: { ...process.env, DOMDOM_DEMO_PASSWORD: password, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...rest
    }
  );
  servers.add(child);
  let said = '';
  let out = '';
  child.stderr.on('data', (text) => (said += text));
  child.stdout.on('data', (text) => (out += text));
  const ended = new Promise((done) =>
    child.once('close', (code, signal) => (servers.delete(child), done(signal ?? code)))
  );
  await Promise.race([
    until('the server', () => out.includes('serving')),
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

// How many files a server has sent whole, from its own metrics.
export const filesSent = (metrics) => Number(/route="\(file\)",status="200"\} (\d+)/.exec(metrics)?.[1] ?? 0);

export class Client {
  constructor(server) {
    this.base = server.base;
  }
  async ask(method, path, body) {
    const headers = { 'content-type': 'application/json' };
    if (this.cookie) headers.cookie = this.cookie;
    if (this.csrf) headers['x-csrf-token'] = this.csrf;
    const reply = await fetch(this.base + path, { method, headers, body: body && JSON.stringify(body) });
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
}

export async function signedIn(server, name = 'leader') {
  const client = new Client(server);
  const reply = await client.signIn(name);
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return client;
}

export const enrolment = (more = {}) => ({
  id: randomUUID(),
  type: 'person.enrolled',
  occurredAt: new Date().toISOString(),
  body: { person: randomUUID(), place: '00103', birthYear: 1956, groups: [] },
  private: { name: 'Người Thử' },
  ...more
});

export function assertProblem(reply, statuses) {
  assert.ok(
    [statuses].flat().includes(reply.status),
    `the status is ${reply.status}: ${JSON.stringify(reply.body).slice(0, 300)}`
  );
  assert.equal(reply.headers.get('content-type'), 'application/problem+json');
  assert.match(reply.body.type, /^urn:domdom:problem:/);
}

// --- a machine that misbehaves ----------------------------------------------------------------------

// A library put before the C library's own calls: it turns the clock, fails fsync, or fills the disk, as the
// files of its folder say; see faulty.c.
let faulty = null;
export function faultyMachine() {
  if (!faulty) {
    faulty = join(room(), 'faulty.so');
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', faulty, join(here, 'faulty.c'), '-ldl']);
  }
  const switches = room();
  const set = (name, value) => writeFileSync(join(switches, name), `${value}\n`);
  const clear = (name) => rmSync(join(switches, name), { force: true });
  return {
    env: { LD_PRELOAD: faulty, FAULTY_SWITCHES: switches },
    clock: (seconds) => set('clock', Math.round(seconds)),
    failFsync: (on) => (on ? set('fsync', 1) : clear('fsync')),
    fillDisk: (on) => (on ? set('full', 1) : clear('full')),
    killAt: (call) => set('kill', call),
    // How many calls that change a disk the last process made.
    calls: () => Number(readFileSync(join(switches, 'calls.met'), 'utf8')),
    // How often a switched call was met, so that a test knows that its fault has happened.
    met: (name) =>
      existsSync(join(switches, `${name}.met`)) ? readFileSync(join(switches, `${name}.met`)).length : 0
  };
}
export const years = (count) => count * 365.25 * 86_400;
