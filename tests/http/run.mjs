// Runs the scenarios beside it against a real server; README.md tells how they are written.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Connection, Jar } from './connection.mjs';
import { parseFile } from './scenario.mjs';
import { check, capture, fill } from './expectations.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const binary = process.env.DOMDOM_BIN ?? 'build/release/domdom';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function startServer() {
  const data = mkdtempSync(join(tmpdir(), 'domdom-http-'));
  const port = await freePort();
  const env = { ...process.env, DOMDOM_DEMO_PASSWORD: 'ruộng lúa bờ tre' };
  const args = ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, '--demo', '--quiet'];
  const child = spawn(binary, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  const ready = new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('serving') && resolve());
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${binary} ended with ${code} before it served`)));
  });
  await ready;
  const stop = async () => {
    child.kill('SIGTERM');
    const end = await ended;
    rmSync(data, { recursive: true, force: true });
    return end;
  };
  return { port, password: env.DOMDOM_DEMO_PASSWORD, stop };
}

async function runScenario(scenario, server) {
  const values = { password: server.password, port: String(server.port) };
  const jar = new Jar();
  const connection = new Connection(server.port);
  try {
    for (const step of scenario.steps) {
      const reply = await connection.exchange(step, (text) => fill(text, values), jar);
      for (const expectation of step.expectations) {
        const wrong =
          expectation.kind === 'capture'
            ? capture(expectation, reply, values)
            : await check(expectation, reply, connection, values);
        if (wrong) return { line: expectation.line, wrong, reply };
      }
    }
  } catch (error) {
    return { line: scenario.line, wrong: error.message };
  } finally {
    connection.end();
  }
  return null;
}

function tell(file, { line, wrong, reply }, scenario) {
  console.log(`${relative(process.cwd(), file)}:${line}: ${scenario.title}\n    ${wrong}`);
  if (reply) console.log(`    answer: ${reply.status} ${reply.text.slice(0, 300)}`);
}

const wanted = process.argv[2] ?? '';
const files = readdirSync(here)
  .filter((name) => name.endsWith('.http') && name.includes(wanted))
  .sort();
const server = await startServer();
let failed = 0;
let passed = 0;
for (const name of files) {
  const file = join(here, name);
  for (const scenario of parseFile(readFileSync(file, 'utf8'))) {
    const failure = await runScenario(scenario, server);
    if (failure) tell(file, failure, scenario);
    if (failure) failed++;
    else passed++;
  }
}
const end = await server.stop();
if (end !== 0) console.log(`the server ended with ${end} instead of 0`);
console.log(`${passed} scenarios hold, ${failed} do not`);
process.exit(failed || end !== 0 || passed === 0 ? 1 : 0);
