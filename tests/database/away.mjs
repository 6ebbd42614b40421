// The database is stopped in the middle of requests, stays away, and comes back: what was acknowledged is there, what
// was refused is taken when it is sent again, and nobody restarts the server.
//
//   DOMDOM_BIN=build/release/domdom SAFE=1 scripts/postgres node tests/database/away.mjs
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import assert from 'node:assert/strict';
import { Phones, city } from '../city.mjs';
import { killServers, program, serve, signedIn, steps, until, wait } from '../server.mjs';

const data = process.env.DOMDOM_TEST_POSTGRES;
if (!data) throw new Error('run it through scripts/postgres');
const postgres = (what) => promisify(execFile)('scripts/postgres', [what]);
const verified = () =>
  JSON.parse(
    execFileSync(program, ['verify', '--data', data, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  );

const { step, all, end } = steps();
await all(async () => {
  const server = await serve(data, { args: ['--demo'] });
  const client = await signedIn(server, 'officer');
  const before = verified().events;
  const items = city({ persons: 500, days: 42 });
  const phones = new Phones(items, 5);

  // Until nothing is left; a refusal says when to come again.
  async function keepSending() {
    for (let status = 200; status !== null;) {
      status = await phones.sendOne(client);
      if (status !== 200 && status !== null) {
        assert.equal(status, 503);
        await wait(30);
      }
    }
  }
  const sending = Promise.all(Array.from({ length: 4 }, keepSending));
  sending.catch(() => {});

  for (let round = 1; round <= 3; ++round)
    await step(
      `away in the middle of requests (${round}): refused with a word, and taken once it is back`,
      async () => {
        const taken = phones.acknowledged.size;
        await until('some records are taken', () => phones.acknowledged.size > taken + 20);
        await postgres('stop');
        const refused = phones.refused;
        await until('some are refused', () => phones.refused > refused + 3);
        const [read, written] = [await client.get('/api/v1/people'), await client.send(items.slice(0, 1))];
        for (const reply of [read, written]) {
          assert.equal(reply.status, 503);
          assert.equal(reply.headers.get('content-type'), 'application/problem+json');
          assert.ok(reply.body.mend, JSON.stringify(reply.body));
        }
        await postgres('start');
        const known = phones.acknowledged.size;
        await until('records are taken again', () => phones.acknowledged.size > known, 5000);
        assert.equal((await client.get('/api/v1/people')).status, 200);
      }
    );
  await step('a server that is started while the database is away says so in one line', async () => {
    await postgres('stop');
    const { status, stderr } = spawnSync(program, ['serve', '--data', data, '--listen', '127.0.0.1:0'], {
      encoding: 'utf8',
      timeout: 60_000
    });
    await postgres('start');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^domdom: [^\n]*(is not reached|cannot be reached|does not answer)[^\n]*\([^\n]+\)\n$/
    );
  });
  await step(
    'every record of the city has its receipt, the same when asked again, and is there once',
    async () => {
      await sending;
      assert.equal(phones.acknowledged.size, items.length);
      assert.equal(phones.changed, 0);
      assert.equal(await phones.check(client, [...phones.acknowledged.keys()]), 0);
      const verdict = verified();
      assert.equal(verdict.ok, true, JSON.stringify(verdict.problems));
      assert.equal(verdict.events, before + items.length);
    }
  );
});
killServers();
end();
