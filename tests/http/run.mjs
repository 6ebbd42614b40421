// Runs the scenarios beside it against a real server; README.md tells how they are written.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { password, serve } from '../server.mjs';
import { Connection, Jar } from './connection.mjs';
import { parseFile } from './scenario.mjs';
import { check, capture, fill } from './expectations.mjs';

const here = dirname(fileURLToPath(import.meta.url));

async function runScenario(scenario, server) {
  const values = { password, port: String(server.port) };
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
const data = mkdtempSync(join(tmpdir(), 'domdom-http-'));
const server = await serve(data, { args: ['--demo'] });
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
rmSync(data, { recursive: true, force: true });
if (end !== 0) console.log(`the server ended with ${end} instead of 0`);
console.log(`${passed} scenarios hold, ${failed} do not`);
process.exit(failed || end !== 0 || passed === 0 ? 1 : 0);
