// Data folders and backups that cannot be used: one clear line each, and everything stays as it was.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  assertRefused,
  freePort,
  goodList,
  program,
  room,
  run,
  serve,
  smallStore,
  until,
  verify
} from './harness.mjs';

const database = (data) => join(data, 'domdom.sqlite');
const sql = (file, text) => execFileSync('sqlite3', [file, text]);
const fingerprint = (data) =>
  createHash('sha256')
    .update(readFileSync(database(data)))
    .digest('hex');
const copyOf = (data) => {
  const copy = join(room(), 'data');
  cpSync(data, copy, { recursive: true });
  return copy;
};

const original = smallStore();
const goodBackup = join(room(), 'good.backup');
assert.equal(run(['backup', '--data', original, goodBackup]).code, 0);
const newer = copyOf(original);
sql(database(newer), 'INSERT INTO migration VALUES (99, 0)');

// What each command says. DATA stands for the folder.
const commands = {
  serve: (data) => run(['serve', '--data', data, '--listen', '127.0.0.1:0']),
  import: (data) => run(['places', 'import', '--data', data, goodList]),
  account: (data) => run(['account', 'list', '--data', data]),
  rebuild: (data) => run(['rebuild', '--data', data]),
  verify: (data) => run(['verify', '--data', data]),
  backup: (data) => run(['backup', '--data', data, `${data}.backup`])
};

const damaged = /^domdom: DATA.*: the database file is damaged or cut short \(restore the last backup\)$/;
const foreign =
  /^domdom: DATA.*: this database is not a store of domdom \(give the folder that domdom serve uses\)$/;
const fromLater =
  /^domdom: DATA.*: a newer version of domdom wrote this \(its schema is 99, this program knows \d+\) \(start the newer program, or restore a backup made before the upgrade\)$/;

// name | how the folder is spoilt | what every command says
const table = [
  [
    'a database full of noise',
    (data) => writeFileSync(database(data), Buffer.alloc(100_000, 'noise\x01')),
    damaged
  ],
  ['a database cut short', (data) => truncateSync(database(data), 40_000), damaged],
  ['a database cut inside its first page', (data) => truncateSync(database(data), 900), damaged],
  [
    'a database of another program',
    (data) => (writeFileSync(database(data), ''), sql(database(data), 'CREATE TABLE note (text)')),
    foreign
  ],
  [
    'a store from a newer version',
    (data) => sql(database(data), 'INSERT INTO migration VALUES (99, 0)'),
    fromLater
  ]
];
for (const [name, spoil, line] of table)
  test(`Every command refuses ${name}`, () => {
    const data = copyOf(original);
    spoil(data);
    const before = fingerprint(data);
    for (const [command, perform] of Object.entries(commands)) {
      const ended = perform(data);
      ended.lines = ended.lines.map((one) => one.replaceAll(data, 'DATA'));
      assertRefused(ended, line);
      assert.equal(fingerprint(data), before, `${command} changed the file`);
      assert.ok(
        !existsSync(`${data}.backup`) && !existsSync(`${data}.backup.part`),
        `${command} left half a backup`
      );
    }
    assert.deepEqual(readdirSync(data).sort(), ['backed-up', 'domdom.sqlite', 'lock', 'node.key']);
  });

for (const [name, spoil] of table)
  test(`A backup takes the place of ${name}`, () => {
    const data = copyOf(original);
    spoil(data);
    assert.equal(run(['restore', '--data', data, goodBackup, '--replace']).code, 0);
    assert.equal(verify(data).events, verify(original).events);
  });

// name | the file that is given as a backup | what is said, with FILE for its name
const badBackups = [
  ['that is not there', () => {}, 'FILE: there is no such backup'],
  [
    'that is a list of places',
    (file) => cpSync(goodList, file),
    'FILE: this file is not a sound backup (take an earlier one)'
  ],
  [
    'that was cut short',
    (file) => (cpSync(goodBackup, file), truncateSync(file, 40_000)),
    'FILE: this file is not a sound backup (take an earlier one)'
  ],
  [
    'that is empty',
    (file) => writeFileSync(file, ''),
    'FILE: this database is not a store of domdom (give the folder that domdom serve uses)'
  ],
  [
    'of another program',
    (file) => sql(file, 'CREATE TABLE note (text)'),
    'FILE: this database is not a store of domdom (give the folder that domdom serve uses)'
  ],
  [
    'made by a newer version',
    (file) => cpSync(database(newer), file),
    /^domdom: FILE: a newer version of domdom wrote this/
  ]
];
for (const [name, make, line] of badBackups)
  test(`A backup ${name} replaces nothing`, () => {
    const data = copyOf(original);
    const before = fingerprint(data);
    const file = join(room(), 'file.backup');
    make(file);
    for (const target of [data, join(room(), 'fresh')]) {
      const ended = run(['restore', '--data', target, file, '--replace']);
      ended.lines = ended.lines.map((one) => one.replaceAll(file, 'FILE'));
      assertRefused(ended, line);
    }
    assert.equal(fingerprint(data), before);
    assert.equal(verify(data).events, verify(original).events);
  });

test('A second restore of the same backup begins an epoch of its own', () => {
  const data = copyOf(original);
  const epoch = () => Number(sql(database(data), 'SELECT MAX(epoch) FROM stream WHERE own = 1').toString());
  for (const expected of [2, 3, 4]) {
    assert.equal(run(['restore', '--data', data, goodBackup, '--replace']).code, 0);
    assert.equal(epoch(), expected);
  }
});

test('While one server has the folder, whoever would write is told to wait, and who only reads may', async () => {
  const data = copyOf(original);
  const server = await serve(data);
  const taken = `${data}: another domdom is using this data folder (stop it first, or give another folder)`;
  for (const command of ['serve', 'import', 'account', 'rebuild'])
    assertRefused(commands[command](data), taken);
  assertRefused(run(['restore', '--data', data, goodBackup, '--replace']), taken);
  assert.equal((await fetch(`${server.base}/healthz`)).status, 200, 'the first server goes on');
  assert.equal(commands.backup(data).code, 0);
  const { events } = verify(data);
  assert.equal(await server.stop(), 0);
  assert.equal(verify(data).events, events);
});

test('A restore without --replace leaves a store alone', () => {
  assertRefused(
    run(['restore', '--data', original, goodBackup]),
    `${original}: this folder already holds a store (give an empty folder, or --replace to put the backup in its place)`
  );
});

// As root everything can be written, so these run as somebody else: with a copy of the program where nobody can
// reach it, since the checkout may lie in a closed folder such as /root.
const nobody = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};
const open = nobody.uid ? join(room(), 'domdom') : program;
if (nobody.uid) cpSync(program, open);
const asNobody = (args) => run(args, { ...nobody, program: open, cwd: '/' });

test('A folder that may not be written is said to be one, and is left as it was', () => {
  const data = copyOf(original);
  const before = fingerprint(data);
  for (const name of readdirSync(data)) {
    if (nobody.uid) chownSync(join(data, name), nobody.uid, nobody.gid);
    chmodSync(join(data, name), 0o444);
  }
  if (nobody.uid) chownSync(data, nobody.uid, nobody.gid);
  chmodSync(data, 0o555);
  const locked = `${data}/lock: the lock file cannot be opened (check the folder's rights and space)`;
  assertRefused(asNobody(['serve', '--data', data, '--listen', '127.0.0.1:0']), locked);
  assertRefused(asNobody(['places', 'import', '--data', data, goodList]), locked);
  assertRefused(asNobody(['rebuild', '--data', data]), locked);
  const backup = join(room(), 'x.backup');
  cpSync(goodBackup, backup);
  if (nobody.uid)
    assertRefused(
      asNobody(['restore', '--data', data, backup, '--replace']),
      `${backup}: this backup may not be read (check its rights)`
    );
  chmodSync(backup, 0o644);
  assertRefused(asNobody(['restore', '--data', data, backup, '--replace']), locked);
  const unreadable =
    /^domdom: .*data.*: the database cannot be written \(check the rights of the data folder\)$/;
  assertRefused(asNobody(['verify', '--data', data]), unreadable);
  assertRefused(asNobody(['backup', '--data', data, join(room(), 'x.backup')]), unreadable);
  chmodSync(data, 0o755);
  assert.equal(fingerprint(data), before);
});

test('A folder that may not be made, and one that is a file, are said', () => {
  const closed = room();
  chmodSync(closed, 0o555);
  assertRefused(
    asNobody(['places', 'import', '--data', join(closed, 'data'), goodList]),
    `${join(closed, 'data')}: the data folder cannot be made: Permission denied`
  );
  assertRefused(
    run(['serve', '--data', goodList]),
    `${goodList}: the data folder cannot be made: Not a directory`
  );
});

test('A folder that may not be looked into, a name that is too long and an empty one are said', () => {
  const closed = room();
  mkdirSync(join(closed, 'data'));
  chmodSync(closed, 0o700);
  const long = `/tmp/${'x'.repeat(5000)}`;
  if (nobody.uid)
    for (const args of [['verify'], ['backup', join(room(), 'x')]])
      assertRefused(
        asNobody([...args, '--data', join(closed, 'data')]),
        `${join(closed, 'data')}: the data folder cannot be read: Permission denied`
      );
  for (const perform of Object.values(commands)) {
    assertRefused(perform(long), /: the data folder cannot be (read|made): File name too long$/);
    assertRefused(perform(''), '--data: this option is empty');
  }
});

test('A backup that cannot be written says where, and leaves nothing', () => {
  const target = join(room(), 'no', 'such', 'folder', 'x.backup');
  assertRefused(
    run(['backup', '--data', original, target]),
    new RegExp(`^domdom: .* to ${target}: .*cannot be opened`)
  );
  assertRefused(
    run(['backup', '--data', original, goodBackup]),
    `${goodBackup}: this file is already there (choose another name)`
  );
  assertRefused(
    run(['backup', '--data', join(room(), 'none'), join(room(), 'x')]),
    /: there is no store in this folder/
  );
});

test('A key that is damaged is not quietly replaced', () => {
  const data = copyOf(original);
  writeFileSync(join(data, 'node.key'), 'short');
  assertRefused(
    commands.import(data),
    `${data}/node.key: the node's key is damaged (restore it, or delete it to become a new node)`
  );
  assert.equal(readFileSync(join(data, 'node.key'), 'utf8'), 'short');
});

// name | options | what is said
const options = [
  [
    'no data folder',
    ['serve'],
    '--data: this option is needed (say where the data lie, here or in the --config file)'
  ],
  [
    'an option that does not exist',
    ['serve', '--dta', 'x'],
    '--dta: there is no such option here (see domdom --help)'
  ],
  [
    'an option without its value',
    ['serve', '--data'],
    '--data: this option needs a value (see domdom --help)'
  ],
  [
    'an address without a port',
    ['serve', '--data', 'x', '--listen', 'here'],
    '--listen here: this is not HOST:PORT (for example 127.0.0.1:8080)'
  ],
  [
    'a port beyond all ports',
    ['serve', '--data', 'x', '--listen', '127.0.0.1:70000'],
    '--listen 127.0.0.1:70000: this is not HOST:PORT (for example 127.0.0.1:8080)'
  ],
  [
    'an address of another machine',
    ['serve', '--data', join(room(), 'a'), '--listen', '192.0.2.1:9000'],
    /^domdom: 192\.0\.2\.1:9000: cannot listen: .* \(choose another --listen HOST:PORT\)$/
  ],
  [
    'a day that does not exist',
    ['places', 'import', '--data', join(room(), 'a'), goodList, '--valid-from', '2025-02-30'],
    '--valid-from: this is not a date (write it like 2025-07-01)'
  ],
  [
    'no list at all',
    ['places', 'import', '--data', join(room(), 'a')],
    'no file is named (name at least one list of units)'
  ],
  [
    'a role that does not exist',
    ['account', 'add', 'x', '--data', original, '--role', 'king', '--place', '01'],
    /^domdom: --role: the roles are /
  ],
  [
    'a place that does not exist',
    ['account', 'add', 'x', '--data', original, '--role', 'officer', '--place', '99'],
    /^domdom: --place: no place had this code/
  ]
];
for (const [name, args, line] of options)
  test(`The command line refuses ${name}`, () =>
    assertRefused(run(args, { input: 'a long enough password\n' }), line));

test('What the program writes about people is for the eyes of its owner', () => {
  for (const name of ['', ...readdirSync(original)])
    assert.equal(statSync(join(original, name)).mode & 0o077, 0, name);
  assert.equal(statSync(goodBackup).mode & 0o077, 0);
});

test('An answer that cannot be written is a failure', () => {
  const full = openSync('/dev/full', 'w');
  const ended = run(['verify', '--data', original, '--json'], { stdio: ['ignore', full, 'pipe'] });
  assertRefused(ended, 'the answer could not be written; is the disk full?');
});

test('A server whose log cannot be written goes on serving', async () => {
  const full = openSync('/dev/full', 'w');
  const port = await freePort();
  const child = spawn(program, ['serve', '--data', copyOf(original), '--listen', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'ignore', full]
  });
  const ended = new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code)));
  const health = () => fetch(`http://127.0.0.1:${port}/healthz`).then((reply) => reply.ok);
  await until('the server', health);
  for (let i = 0; i < 20; ++i) assert.ok(await health());
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
});

test('A port that is taken is said, and the folder is not touched by it', async () => {
  const server = await serve(copyOf(original));
  assertRefused(
    run(['serve', '--data', copyOf(original), '--listen', `127.0.0.1:${server.port}`]),
    `127.0.0.1:${server.port}: cannot listen: Address already in use (choose another --listen HOST:PORT)`
  );
  await server.stop();
});
