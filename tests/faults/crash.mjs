// Kills the server with SIGKILL under load, again and again, and looks for every record that was acknowledged.
//
//   DOMDOM_BIN=build/release/domdom ROUNDS=20 node tests/faults/crash.mjs
//   … SAFE=1 scripts/postgres node tests/faults/crash.mjs           the same on a database
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enrolment, killServers, program, serve, signedIn, wait } from '../server.mjs';

const rounds = Number(process.env.ROUNDS ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'domdom-crash-'));
const data = process.env.DOMDOM_TEST_POSTGRES ?? folder;
const acknowledged = new Map(); // record id → the item and its receipt
const start = () => serve(data, { args: ['--demo'] });

// Posts until the connection dies; what was answered counts as acknowledged, nothing else.
async function load(client) {
  for (;;) {
    const items = Array.from({ length: 5 }, () => enrolment());
    const answer = await client.send(items).catch(() => null);
    if (!answer?.body?.results) return;
    answer.body.results.forEach(
      (result, i) =>
        result.receipt && acknowledged.set(result.id, { item: items[i], receipt: result.receipt })
    );
  }
}

async function missing(client) {
  let lost = 0;
  const all = [...acknowledged.values()];
  for (let at = 0; at < all.length; at += 1000) {
    const part = all.slice(at, at + 1000);
    const results = await client.record(...part.map((one) => one.item));
    results.forEach((result, i) => {
      if (result.receipt?.seq !== part[i].receipt.seq) lost += 1;
    });
  }
  return lost;
}

let problem = '';
try {
  let server = await start();
  for (let round = 1; round <= rounds && !problem; ++round) {
    const client = await signedIn(server);
    const loads = Array.from({ length: 8 }, () => load(client));
    await wait(100 + ((round * 137) % 300));
    await Promise.all([...loads, server.kill('SIGKILL')]);
    const verdict = JSON.parse(
      execFileSync(program, ['verify', '--data', data, '--json'], { encoding: 'utf8' })
    );
    if (!verdict.ok) problem = `round ${round}: ${verdict.problems.join('; ')}`;
    server = await start();
  }
  const lost = await missing(await signedIn(server));
  if (lost)
    problem ||= `${lost} of ${acknowledged.size} acknowledged records are not where their receipt says`;
  await server.stop();
} finally {
  killServers();
  rmSync(folder, { recursive: true, force: true });
}
console.log(problem || `killed ${rounds} times; all ${acknowledged.size} acknowledged records are there`);
console.log(problem || acknowledged.size === 0 ? '0 passed, 1 failed' : '1 passed, 0 failed');
process.exit(problem || acknowledged.size === 0 ? 1 : 0);
