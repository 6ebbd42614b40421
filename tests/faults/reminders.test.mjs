// Reminders by the running server: from the form of the ward's page to a file or a mail, on a clock that is turned
// to the eve; killed at any write, a file goes once.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { TLSSocket } from 'node:tls';
import assert from 'node:assert/strict';
import {
  exampleStore,
  faultyMachine,
  makeCertificate,
  record,
  room,
  serve,
  signedIn,
  until,
  verify
} from './harness.mjs';

const minute = 60_000;
const day = 1440 * minute;
const vietnam = 7 * 60 * minute;
/** Five in the afternoon of tomorrow, there. */
const eve = Math.floor((Date.now() + vietnam) / day + 1) * day - vietnam + 17 * 60 * minute;
const session = randomUUID();
/** So that the server's clock says this time. */
const turn = (machine, time) => machine.clock((time - Date.now()) / 1000);

async function signUp(server, fields) {
  const form = new URLSearchParams({ agree: 'yes', consent: 'sign-up/2', seats: '1', ...fields });
  form.set('token', randomUUID().replaceAll('-', '').padEnd(43, 'x'));
  const reply = await fetch(`${server.base}/p/00103/sessions/${session}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form,
    redirect: 'manual'
  });
  assert.equal(reply.status, 303, await reply.text());
}

const planned = () =>
  record('session.planned', {
    session,
    place: '00103',
    title: 'Gọi video',
    startsAt: eve + 15 * 60 * minute,
    minutes: 60,
    venue: 'Nhà văn hóa',
    skills: []
  });

/** A store in which somebody has signed up, an hour before the eve. */
async function storeWith(machine, fields, args = []) {
  const data = await exampleStore();
  turn(machine, eve - 60 * minute);
  const server = await serve(data, { env: machine.env, args });
  const [done] = await (await signedIn(server)).record(planned());
  assert.ok(done.receipt, JSON.stringify(done));
  await signUp(server, fields);
  assert.equal(await server.stop(), 0);
  return data;
}

const filesIn = (folder) => readdirSync(folder).filter((name) => name.startsWith('domdom-'));
const metric = async (server, name) =>
  Number(
    (await (await fetch(`${server.base}/metrics`)).text()).match(new RegExp(`^${name} (\\d+)`, 'm'))?.[1] ??
      -1
  );
const sent = 'domdom_reminders_total\\{result="sent"\\}';
const shown = async (server) => {
  const { body } = await (await signedIn(server)).get(`/api/v1/sessions/${session}`);
  return body.signUps.map(({ name, reminder }) => `${name}: ${reminder?.state} ${reminder?.kind}`);
};

test('The file is in the folder on the eve, and the leader sees it', async () => {
  const machine = faultyMachine();
  const folder = room();
  const args = [`--reminders-folder=${folder}`];
  const data = await storeWith(machine, { name: 'Cô Hoa', phone: '0912 345 678' }, args);
  assert.deepEqual(filesIn(folder), []);
  turn(machine, eve + 5000);
  const server = await serve(data, { env: machine.env, args });
  const [file] = await until('the file', () => (filesIn(folder).length ? filesIn(folder) : null));
  const text = readFileSync(join(folder, file), 'utf8');
  assert.match(
    text,
    /^To: 84912345678\nAlphabet: UTF-8\n\nĐom Đóm .* mời bác đến buổi Gọi video, .*, 8:00, tại Nhà văn hóa\./
  );
  await until('the count', async () => (await metric(server, sent)) === 1);
  assert.deepEqual(await shown(server), ['Cô Hoa: said eve']);
  assert.equal(await server.stop(), 0);
  verify(data);
});

test('Without the folder it waits, is counted and said, stops at once, and goes when the folder is there', async () => {
  const machine = faultyMachine();
  const folder = join(room(), 'outgoing');
  const args = [`--reminders-folder=${folder}`];
  const data = await storeWith(machine, { name: 'Cô Hoa', phone: '0912 345 678' }, args);
  turn(machine, eve + 5000);
  let server = await serve(data, { env: machine.env, args });
  await until('a failure', async () => (await metric(server, 'domdom_reminders_waiting')) === 1);
  assert.deepEqual(await shown(server), ['Cô Hoa: failed null']);
  assert.match(server.said(), /reminders do not leave by folder/);
  assert.doesNotMatch(server.said(), /912345678|912 345/);
  const begun = Date.now();
  assert.equal(await server.stop(), 0);
  assert.ok(Date.now() - begun < 10_000);
  mkdirSync(folder);
  turn(machine, eve + 30 * minute);
  server = await serve(data, { env: machine.env, args });
  await until('the file', () => filesIn(folder).length === 1);
  assert.equal(await server.stop(), 0);
});

test('Killed at any write between the claim and the end, the file goes exactly once', async () => {
  const machine = faultyMachine();
  const data = await storeWith(machine, { name: 'Cô Hoa', phone: '0912 345 678' });
  const copyOf = () => {
    const copy = join(room(), 'data');
    execFileSync('cp', ['-r', data, copy]);
    return copy;
  };
  turn(machine, eve + 5000);
  const idle = await serve(copyOf(), { env: machine.env });
  assert.equal(await idle.stop(), 0);
  const before = machine.calls();
  const whole = room();
  const busy = await serve(copyOf(), { env: machine.env, args: [`--reminders-folder=${whole}`] });
  await until('the count', async () => (await metric(busy, sent)) === 1);
  assert.equal(await busy.stop(), 0);
  const after = machine.calls();
  assert.ok(after > before, `${before} calls without a message, ${after} with one`);

  let killed = 0;
  for (let call = Math.max(1, before - 12); call <= after; call += 2) {
    const store = copyOf();
    const folder = room();
    const args = [`--reminders-folder=${folder}`];
    turn(machine, eve + 5000);
    const met = machine.met('kill');
    machine.killAt(call);
    let taken = 0;
    const take = () => {
      for (const name of filesIn(folder)) {
        rmSync(join(folder, name));
        taken += 1;
      }
    };
    const first = await serve(store, { env: machine.env, args }).catch(() => null);
    if (first) {
      const ended = await Promise.race([
        first.ended.then(() => true),
        until('the count', async () => (await metric(first, sent)) === 1, 5000).catch(() => null)
      ]);
      take();
      if (ended !== 'SIGKILL') await first.stop();
    }
    take();
    machine.killAt(0);
    killed += machine.met('kill') > met ? 1 : 0;
    turn(machine, eve + 20 * minute);
    const second = await serve(store, { env: machine.env, args });
    await until('the leader to see it', async () => /said eve/.test((await shown(second)).join()));
    assert.equal(await second.stop(), 0);
    take();
    assert.equal(taken, 1, `killed at call ${call} of ${after}`);
    // An empty mark may stay where the server was killed last of all; what names somebody may not.
    const aside = existsSync(join(folder, '.domdom')) ? readdirSync(join(folder, '.domdom')) : [];
    assert.deepEqual(
      aside.filter((name) => !name.endsWith('.mark')),
      []
    );
  }
  assert.ok(killed >= 5, `only ${killed} runs were killed`);
});

/** A mail server that offers STARTTLS and wants a password, and keeps what it was told. */
async function mailServer(folder, { refuse = null } = {}) {
  makeCertificate(folder, 'localhost');
  const key = readFileSync(join(folder, 'key.pem'));
  const cert = readFileSync(join(folder, 'certificate.pem'));
  const mails = [];
  const plain = [];
  const talk = (socket, isSafe) => {
    let text = '';
    let mail = null;
    let isSecret = false;
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      text += bytes;
      for (let end; (end = text.indexOf('\r\n')) >= 0;) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (mail !== null && line !== '.') {
          mail += `${line}\n`;
          continue;
        }
        if (!isSafe) plain.push(line);
        const [word] = line.toUpperCase().split(' ');
        if (word === 'EHLO')
          socket.write(isSafe ? '250-localhost\r\n250 AUTH PLAIN\r\n' : '250-localhost\r\n250 STARTTLS\r\n');
        else if (word === 'STARTTLS') {
          socket.removeAllListeners('data');
          socket.write('220 go ahead\r\n');
          return talk(new TLSSocket(socket, { isServer: true, key, cert }), true);
        } else if (word === 'AUTH') {
          isSecret = true;
          socket.write('334 \r\n');
        } else if (isSecret) {
          isSecret = false;
          socket.write('235 welcome\r\n');
        } else if (word === 'RCPT' && refuse) socket.write(refuse);
        else if (word === 'DATA') {
          mail = '';
          socket.write('354 go on\r\n');
        } else if (line === '.') {
          mails.push(mail);
          mail = null;
          socket.write('250 taken\r\n');
        } else if (word === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 fine\r\n');
      }
    });
  };
  const server = createServer((socket) => {
    socket.write('220 localhost\r\n');
    talk(socket, false);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return { port: server.address().port, mails, plain, close: () => server.close() };
}

test('By mail: TLS first, then the password, then the words; an address that is refused is said', async () => {
  const machine = faultyMachine();
  const folder = room();
  const mail = await mailServer(folder);
  const password = join(folder, 'password');
  writeFileSync(password, 'mật khẩu bí mật\n');
  chmodSync(password, 0o600);
  const argsFor = ({ port }, ca) => [
    `--reminders-mail=smtp://localhost:${port}`,
    '--reminders-from=lop-hoc@tayho.example.vn',
    '--reminders-user=domdom',
    `--reminders-password-file=${password}`,
    ...(ca ? [`--reminders-ca=${join(folder, 'certificate.pem')}`] : [])
  ];
  const args = argsFor(mail, true);
  const data = await storeWith(machine, { name: 'Cô Hoa', email: 'hoa@example.vn' }, args);
  turn(machine, eve + 5000);

  let server = await serve(data, { env: machine.env, args: argsFor(mail, false) });
  await until('a failure', async () => (await metric(server, 'domdom_reminders_waiting')) === 1);
  assert.equal(await server.stop(), 0);
  assert.deepEqual(
    mail.plain.filter((line) => !/^(EHLO|STARTTLS|QUIT)/.test(line)),
    [],
    'nothing is said to a server that nobody vouches for'
  );
  assert.doesNotMatch(server.said(), /hoa@|bí mật/);

  turn(machine, eve + 10 * minute);
  server = await serve(data, { env: machine.env, args });
  await until('the mail', () => mail.mails.length === 1);
  await until('the count', async () => (await metric(server, sent)) === 1);
  assert.deepEqual(await shown(server), ['Cô Hoa: said eve']);
  assert.equal(await server.stop(), 0);
  const [head, body] = mail.mails[0].split('\n\n');
  assert.match(head, /^To: <hoa@example\.vn>$/m);
  assert.match(head, /^Message-ID: <[0-9a-f-]{36}@tayho\.example\.vn>$/m);
  assert.match(Buffer.from(body, 'base64').toString(), /^Đom Đóm .* mời bác đến buổi Gọi video/);
  assert.deepEqual(
    mail.plain.filter((line) => !/^(EHLO|STARTTLS|QUIT)/.test(line)),
    []
  );
  mail.close();

  const strict = await mailServer(folder, { refuse: '550 no hoa@example.vn here\r\n' });
  const other = await storeWith(machine, { name: 'Cô Hoa', email: 'hoa@example.vn' }, argsFor(strict, true));
  turn(machine, eve + 5000);
  server = await serve(other, { env: machine.env, args: argsFor(strict, true) });
  await until('the refusal', async () => /refused eve/.test((await shown(server)).join()));
  assert.equal(await metric(server, 'domdom_reminders_waiting'), 0);
  assert.doesNotMatch(server.said(), /hoa@/);
  assert.equal(await server.stop(), 0);
  strict.close();
});
