// What an operator does to a running server: renames its log, renews its certificate, writes its configuration wrong;
// and what becomes of it while its database is away.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { assertRefused, makeCertificate, room, run, serve, smallStore, until } from './harness.mjs';

const database = process.env.DOMDOM_TEST_POSTGRES;

test('A log that is renamed under load loses no line and tears none', async () => {
  const folder = room();
  const log = join(folder, 'domdom.log');
  const server = await serve(smallStore(), { loud: true, args: ['--log', log] });
  let asked = 0;
  let rotated = 0;
  const end = Date.now() + 3_000;
  const client = async () => {
    while (Date.now() < end) {
      assert.equal((await fetch(`${server.base}/api/v1/places?q=ha`)).status, 200);
      asked += 1;
    }
  };
  const rotate = async () => {
    while (Date.now() < end) {
      renameSync(log, `${log}.${++rotated}`);
      process.kill(server.pid, 'SIGHUP');
      await until('the new file', async () => readFileSync(log).length > 0);
    }
  };
  await Promise.all([client(), client(), client(), client(), rotate()]);
  assert.equal(await server.stop(), 0);
  assert.ok(rotated > 5 && asked > 50, `${rotated} files, ${asked} requests`);

  const lines = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  );
  assert.equal(lines.filter((line) => line.route === '/api/v1/places').length, asked);
  assert.equal(lines.filter((line) => line.event === 'reloaded').length, rotated);
  for (const event of ['started', 'stopped'])
    assert.equal(lines.filter((line) => line.event === event).length, 1);
  assert.equal(server.said(), '', 'nothing goes elsewhere');
});

test('A log that cannot be opened is told before anything is opened', () => {
  const log = join(room(), 'none', 'domdom.log');
  const data = join(room(), 'data');
  assertRefused(
    run(['serve', '--data', data, '--log', log]),
    `${log}: the log cannot be opened: No such file or directory (check the folder and its rights)`
  );
});

const namePresented = ({ port }) =>
  new Promise((done, failed) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      done(socket.getPeerCertificate().subject.CN);
      socket.end();
    }).once('error', failed);
  });

test('A renewed certificate is taken over while connections go on; a wrong one is not', async () => {
  const folder = room();
  makeCertificate(folder, 'first.example');
  const server = await serve(smallStore(), {
    loud: true,
    args: ['--certificate', join(folder, 'certificate.pem'), '--key', join(folder, 'key.pem')]
  });
  assert.equal(await namePresented(server), 'first.example');
  const old = connect({ port: server.port, host: '127.0.0.1', rejectUnauthorized: false });
  let heard = '';
  old.on('data', (bytes) => (heard += bytes));
  const ask = () => old.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n');
  ask();
  await until('the first answer', () => heard.includes('"ok"'));

  makeCertificate(folder, 'second.example');
  process.kill(server.pid, 'SIGHUP');
  await until('the new certificate', async () => (await namePresented(server)) === 'second.example');
  heard = '';
  ask();
  await until('an answer on the old connection', () => heard.includes('"ok"'));
  old.destroy();

  writeFileSync(join(folder, 'key.pem'), 'rubbish');
  process.kill(server.pid, 'SIGHUP');
  await until('the complaint', () => server.said().includes('reload failed'));
  assert.match(server.said(), /key\.pem: the private key cannot be read/);
  assert.equal(await namePresented(server), 'second.example');
  assert.equal(await server.stop(), 0);
});

test('Everything that is wrong with a configuration is told at once, and nothing is opened', () => {
  const folder = room();
  const file = join(folder, 'domdom.conf');
  writeFileSync(file, `data = ${join(folder, 'data')}\nlisten = 1\ncolour = red\nquiet = perhaps\n`);
  const told = [
    `domdom: ${file}, line 2: listen: this is not HOST:PORT (for example 127.0.0.1:8080)`,
    `domdom: ${file}, line 3: there is no such key (domdom serve --help lists the keys)`,
    `domdom: ${file}, line 4: quiet: this is neither yes nor no (give yes or no)`
  ];
  for (const args of [
    ['serve', '--config', file],
    ['config', 'check', file]
  ]) {
    const ended = run(args);
    assert.equal(ended.code, 1);
    assert.deepEqual(ended.lines, told);
  }
  assert.deepEqual(readdirSync(folder), ['domdom.conf']);
  writeFileSync(file, `data = ${join(folder, 'data')}\n`);
  assert.equal(run(['config', 'check', file]).code, 0);
  assert.equal(run(['account', 'list', '--config', file]).code, 0, 'other commands read it too');
});

test(
  'While the database is away the server lives, is not well, says why, and comes back',
  { skip: !database },
  async () => {
    const server = await serve(database);
    const status = async (path) => (await fetch(server.base + path)).status;
    const figure = async (name) => {
      const text = await (await fetch(`${server.base}/metrics`)).text();
      return Number(text.match(new RegExp(`^${name} (.*)$`, 'm'))[1]);
    };
    assert.equal(await status('/healthz'), 200);
    assert.equal(await figure('domdom_store_up'), 1);
    execFileSync('scripts/postgres', ['stop']);
    await until('it to be unwell', async () => (await status('/healthz')) === 503);
    assert.equal(await status('/livez'), 200);
    assert.equal(await figure('domdom_store_up'), 0);
    const problem = await (await fetch(`${server.base}/healthz`)).json();
    assert.match(problem.detail, /database/);
    const askOften = async (path, expected) => {
      const began = Date.now();
      for (let i = 0; i < 200; i++) assert.equal(await status(path), expected);
      return Date.now() - began;
    };
    const [living, healthy] = [await askOften('/livez', 200), await askOften('/healthz', 503)];
    assert.ok(healthy < 3 * living + 1_000, `asking costs nothing: ${healthy} ms, against ${living} ms`);
    execFileSync('scripts/postgres', ['start']);
    await until('it to be well', async () => (await status('/healthz')) === 200);
    assert.equal(await server.stop(), 0);
  }
);

test('The age of the last backup is known', async () => {
  const data = smallStore();
  const server = await serve(data);
  const backedUp = async () =>
    Number(
      (await (await fetch(`${server.base}/metrics`)).text()).match(
        /^domdom_last_backup_timestamp_seconds (.*)$/m
      )[1]
    );
  assert.equal(await backedUp(), 0);
  assert.equal(run(['backup', '--data', data, join(room(), 'one.sqlite')]).code, 0);
  await until('the backup to be noted', async () => Math.abs((await backedUp()) - Date.now() / 1000) < 60);
  assert.equal(await server.stop(), 0);
});
