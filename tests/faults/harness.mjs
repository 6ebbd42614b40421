// What the tests of faults share besides a server with a client: folders that go away, the program run to its
// end, a machine that misbehaves.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';
import assert from 'node:assert/strict';
import { killServers, program, serve } from '../server.mjs';

export * from '../server.mjs';
export const here = dirname(fileURLToPath(import.meta.url));
export const goodList = join(here, '../data/places/units.csv');

const rooms = [];
const mounted = [];
after(() => {
  killServers();
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

// A file system of a few megabytes, where we may mount one (as in continuous integration): ext4 on a loop device,
// or one in memory. What it is, or nothing.
export function mountSmall(folder, megabytes) {
  const image = join(room(), 'disk.img');
  const make = (command, ...args) => spawnSync(command, args).status === 0;
  const size = `${megabytes}m`;
  let made = null;
  if (
    make('truncate', '-s', size.toUpperCase(), image) &&
    make('mkfs.ext4', '-q', '-m', '0', '-O', '^has_journal', image) &&
    make('mount', '-o', 'loop', image, folder)
  )
    made = 'ext4 on a loop device';
  else if (make('mount', '-t', 'tmpfs', '-o', `size=${size},mode=0755`, 'tmpfs', folder))
    made = 'a file system in memory';
  if (made) mounted.push(folder);
  return made;
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

// How many files a server has sent whole, from its own metrics.
export const filesSent = (metrics) => Number(/route="\(file\)",status="200"\} (\d+)/.exec(metrics)?.[1] ?? 0);

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

export const openssl = (...args) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
/** key.pem and certificate.pem of a server that is called so, good for two days. */
export function makeCertificate(folder, name) {
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name},IP:127.0.0.1`];
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, '-days', '2', ...names);
}
