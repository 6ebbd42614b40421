// What the workloads share: programs started and stopped, what they cost, and figures over several runs.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { connect, createServer } from 'node:net';

export const out = 'build/bench';
export const domdom = process.env.DOMDOM_BIN ?? 'build/release/domdom';
export const password = 'do-nhanh-cham';
export const runs = Number(process.env.RUNS ?? 3);
const ticksPerSecond = 100; // USER_HZ, fixed by Linux's interface

export const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const median = (list) => percentile(list, 50);
export function percentile(list, p) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)];
}
export const spread = (list) => ({ min: Math.min(...list), median: median(list), max: Math.max(...list) });
export const round = (value, digits = 2) => Number(value.toFixed(digits));

export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/** CPU seconds (user and system) a process has used, with its threads and, if asked, its children that have ended. */
export function cpuOf(pid, withEnded = false) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').map(Number);
  const ended = withEnded ? fields[13] + fields[14] : 0;
  return (fields[11] + fields[12] + ended) / ticksPerSecond;
}
/** A line of /proc/PID/status, in MB: VmRSS now, VmHWM at most. */
export function memoryOf(pid, line = 'VmHWM') {
  const [, kb] = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`${line}:\\s+(\\d+)`));
  return round(Number(kb) / 1024, 1);
}

const running = new Set();
// Nothing that was started outlives us, also when a measurement fails.
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export function start(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
  running.add(child);
  child.ended = new Promise((done) => child.once('exit', done)).finally(() => running.delete(child));
  child.once('error', (error) => {
    throw new Error(`${program}: ${error.message} (scripts/setup bench installs what is missing)`);
  });
  return child;
}
export async function stop(child, signal = 'SIGTERM') {
  child.kill(signal);
  await child.ended;
}
export function run(program, args) {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.stderr || done.stdout}`);
  return done.stdout;
}

/** Runs to its end, with what it cost. GNU time is not everywhere, so Python asks the kernel. */
export function runWithCost(program, args) {
  const script = `import resource, subprocess, sys
code = subprocess.run(sys.argv[1:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
sys.stdout.write("\\n%d %f" % (used.ru_maxrss, used.ru_utime + used.ru_stime))
sys.exit(code)`;
  const began = performance.now();
  const text = run('python3', ['-u', '-c', script, program, ...args]);
  const seconds = round((performance.now() - began) / 1000);
  const end = text.lastIndexOf('\n');
  const [kb, cpu] = text
    .slice(end + 1)
    .split(' ')
    .map(Number);
  return { seconds, cpu: round(cpu), peakMb: round(kb / 1024, 1), text: text.slice(0, end).trim() };
}

export const agent = () => new http.Agent({ keepAlive: true, maxSockets: 1 });

/** One request; resolves with status, headers, text and how long it took. */
export function ask(base, path, { method = 'GET', headers = {}, body, using } = {}) {
  return new Promise((done, fail) => {
    const began = performance.now();
    const request = http.request(base + path, { method, headers, agent: using }, (reply) => {
      let text = '';
      reply.setEncoding('utf8');
      reply.on('data', (part) => (text += part));
      reply.on('end', () =>
        done({ status: reply.statusCode, headers: reply.headers, text, ms: performance.now() - began })
      );
    });
    request.on('error', fail);
    request.end(body);
  });
}

/** Tries until something answers 200; the wait between two tries is what the measurement may be off by. */
export async function answers(base, path = '/healthz', everyMs = 20, withinMs = 120_000) {
  for (const began = performance.now(); performance.now() - began < withinMs;) {
    const reply = await ask(base, path).catch(() => null);
    if (reply?.status === 200) return;
    await wait(everyMs);
  }
  throw new Error(`${base}${path} did not answer within ${withinMs} ms`);
}

/** Waits for something that takes connections but answers no GET. */
export async function listens(port, withinMs = 30_000) {
  for (const began = performance.now(); performance.now() - began < withinMs; await wait(20)) {
    const socket = connect(port, '127.0.0.1');
    const taken = await new Promise((done) => {
      socket.once('connect', () => done(true));
      socket.once('error', () => done(false));
    });
    socket.destroy();
    if (taken) return;
  }
  throw new Error(`nothing listens on port ${port}`);
}

/** domdom on a data folder; resolves when it answers. */
export async function serve(data) {
  const port = await freePort();
  const child = start(domdom, ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, '--quiet']);
  const base = `http://127.0.0.1:${port}`;
  await answers(base);
  return { base, pid: child.pid, stop: () => stop(child) };
}

export async function signIn(base, name) {
  const reply = await ask(base, '/api/v1/session', {
    method: 'POST',
    body: JSON.stringify({ name, password })
  });
  if (reply.status !== 200) throw new Error(`sign-in: ${reply.text}`);
  return {
    cookie: reply.headers['set-cookie'][0].split(';')[0],
    'x-csrf-token': JSON.parse(reply.text).csrf,
    'content-type': 'application/json'
  };
}

export const folderFor = (name) => {
  mkdirSync(`${out}/${name}`, { recursive: true });
  return `${out}/${name}`;
};

/** wrk's figures: requests a second, latencies in ms, what went wrong. */
export function wrk(url, { connections, seconds, threads = 1, script }) {
  const args = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, '--latency'];
  if (script) args.push('-s', script);
  const text = run('wrk', [...args, url]);
  const inMs = (given) => {
    const [, number, unit] = given.match(/([\d.]+)(us|ms|s)/);
    return round(Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit], 3);
  };
  const latency = (p) => inMs(text.match(new RegExp(`^\\s+${p}%\\s+(\\S+)`, 'm'))[1]);
  const errors = text.match(/Socket errors: .*/)?.[0] ?? null;
  const count = (words) => Number(text.match(new RegExp(`${words}: (\\d+)`))?.[1] ?? 0);
  const refused = Math.max(count('Non-2xx or 3xx responses'), count('Without a receipt'));
  return {
    requests: Number(text.match(/(\d+) requests in/)[1]),
    perSecond: Number(text.match(/Requests\/sec:\s+([\d.]+)/)[1]),
    p50: latency(50),
    p99: latency(99),
    errors,
    refused
  };
}

/** p50, p95 and p99 of latencies, and how many there were. */
export const latencies = (ms) => ({
  n: ms.length,
  ...Object.fromEntries([50, 95, 99].map((p) => [`p${p}`, round(percentile(ms, p))]))
});

/** Several runs of wrk as one row: the spread of each figure, and what went wrong in any. */
export const summary = (all) => ({
  ...Object.fromEntries(
    ['perSecond', 'cpuMs', 'p50', 'p99'].map((figure) => [figure, spread(all.map((one) => one[figure]))])
  ),
  refused: all.reduce((sum, one) => sum + one.refused, 0),
  errors: all.map((one) => one.errors).filter(Boolean)
});

/** wrk, with the CPU seconds that `cpu()` tells spent on each request. */
export function wrkWithCpu(cpu, url, options) {
  const before = cpu();
  const figures = wrk(url, options);
  return { ...figures, cpuMs: round(((cpu() - before) * 1000) / figures.requests, 4) };
}
