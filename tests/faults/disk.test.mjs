// A disk that is full, and a disk that says it wrote and did not.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  assertProblem,
  assertRefused,
  enrolment,
  exampleStore,
  faultyMachine,
  goodList,
  mountSmall,
  room,
  run,
  serve,
  signedIn,
  verify
} from './harness.mjs';

// A disk of a few megabytes: a real one where we may mount (as continuous integration may), else the C library
// is made to say that there is no space left.
function smallDisk(megabytes) {
  const folder = join(room(), 'disk');
  mkdirSync(folder);
  const kind = mountSmall(folder, megabytes);
  if (kind) {
    const ballast = join(folder, 'ballast');
    return {
      kind,
      folder,
      env: {},
      fill: () => spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4096']),
      free: () => rmSync(ballast)
    };
  }
  const machine = faultyMachine();
  return {
    kind: 'a C library that says so',
    folder,
    env: machine.env,
    fill: () => machine.fillDisk(true),
    free: () => machine.fillDisk(false)
  };
}

test('A full disk is said, loses nothing that was acknowledged, and is recovered from', async (t) => {
  const disk = smallDisk(24);
  t.diagnostic(`the disk is ${disk.kind}`);
  const data = join(disk.folder, 'data');
  execFileSync('cp', ['-r', await exampleStore(), data]);
  let server = await serve(data, { env: disk.env });
  let client = await signedIn(server);
  const kept = [];
  const keep = async () => {
    const items = Array.from({ length: 20 }, () => enrolment());
    const reply = await client.send(items);
    if (reply.status === 200)
      reply.body.results.forEach((result, i) => kept.push({ item: items[i], receipt: result.receipt }));
    return { reply, items };
  };
  for (let i = 0; i < 5; ++i) assert.equal((await keep()).reply.status, 200);

  disk.fill();
  let refused;
  for (let i = 0; i < 400 && refused?.reply.status !== 507; ++i) refused = await keep();
  assertProblem(refused.reply, 507);
  assert.match(refused.reply.body.detail, /disk is full/);
  assert.match(refused.reply.body.mend, /free some space/);
  assert.ok(refused.reply.headers.get('retry-after'));
  assert.equal((await client.get('/api/v1/people')).status, 200, 'reading goes on');
  assert.equal((await client.get('/healthz')).status, 200);
  assert.match(server.said(), /"status":507,.*"problem":"the disk is full/, 'and the log says why');

  disk.free();
  const again = await client.send(refused.items);
  assert.equal(again.status, 200, 'the same records are taken once there is space, without a restart');
  assert.ok(again.body.results.every((result) => result.receipt));
  const repeated = await client.send(kept.slice(0, 2000).map(({ item }) => item));
  repeated.body.results.forEach((result, i) => assert.deepEqual(result.receipt, kept[i].receipt));
  assert.equal(await server.stop(), 0);
  verify(data);

  server = await serve(data, { env: disk.env });
  client = await signedIn(server);
  const later = await client.send(kept.slice(0, 2000).map(({ item }) => item));
  later.body.results.forEach((result, i) => assert.deepEqual(result.receipt, kept[i].receipt));
  await server.stop();
});

test('On a full disk a command says so in one line and changes nothing', async () => {
  const disk = smallDisk(8);
  const data = join(disk.folder, 'data');
  assert.equal(run(['places', 'import', '--data', data, goodList], { env: disk.env }).code, 0);
  const before = verify(data).events;
  const many = join(room(), 'many.csv');
  const rows = Array.from({ length: 9000 }, (_, i) => `${10_000 + i},Phường Thử Đầy Đĩa ${i},Phường,01`);
  writeFileSync(many, ['code,name,kind,parent_code', ...rows, ''].join('\n'));

  const backup = join(room(), 'good.backup');
  assert.equal(run(['backup', '--data', data, backup]).code, 0);

  disk.fill();
  assertRefused(
    run(['places', 'import', '--data', data, many], { env: disk.env }),
    /disk is full.*free some space/
  );
  assertRefused(
    run(['backup', '--data', data, join(disk.folder, 'full.backup')], { env: disk.env }),
    /disk is full.*free some space/
  );
  assertRefused(
    run(['restore', '--data', data, backup, '--replace'], { env: disk.env }),
    /disk is full.*free some space/
  );
  assertRefused(run(['verify', '--data', data], { env: disk.env }), /disk is full.*free some space/);
  assertRefused(
    run(['places', 'import', '--data', join(disk.folder, 'new'), goodList], { env: disk.env }),
    /full|space/
  );
  assertRefused(
    run(['serve', '--data', join(disk.folder, 'other'), '--listen', '127.0.0.1:0'], { env: disk.env }),
    /full|space/
  );

  disk.free();
  assert.equal(verify(data).events, before);
  assert.deepEqual(readdirSync(data).sort(), ['backed-up', 'domdom.sqlite', 'lock', 'node.key']);
  assert.equal(run(['restore', '--data', data, backup, '--replace'], { env: disk.env }).code, 0);
  assert.equal(verify(data).events, before);
  assert.equal(
    run(['places', 'import', '--data', join(disk.folder, 'new'), goodList], { env: disk.env }).code,
    0
  );
  assert.equal(run(['backup', '--data', data, join(disk.folder, 'full.backup')], { env: disk.env }).code, 0);
});

test('A disk that cannot bring records to safety gets none acknowledged, and all of them once it can', async () => {
  const machine = faultyMachine();
  const data = await exampleStore();
  const server = await serve(data, { env: machine.env });
  const client = await signedIn(server);
  const first = enrolment();
  const { receipt } = (await client.send([first])).body.results[0];

  machine.failFsync(true);
  const second = enrolment();
  assertProblem(await client.send([second]), [503, 507]);
  assertProblem(await client.send([enrolment()]), [503, 507]);
  assert.ok(machine.met('fsync') >= 1, 'fsync was really failed');
  assert.equal((await client.get('/api/v1/people')).status, 200);

  machine.failFsync(false);
  const results = (await client.send([first, second])).body.results;
  assert.deepEqual(results[0].receipt, receipt);
  assert.ok(results[1].receipt.seq > receipt.seq);
  await server.kill('SIGKILL');
  const after = await serve(data);
  const again = (await (await signedIn(after)).send([first, second])).body.results;
  assert.deepEqual(
    again.map((one) => one.receipt),
    results.map((one) => one.receipt)
  );
  await after.stop();
  verify(data);
});
