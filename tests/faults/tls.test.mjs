// https really tried from outside: with a certificate of the test's own, and with ones that cannot be used.
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { connect as connectPlain } from 'node:net';
import { join } from 'node:path';
import { request } from 'node:https';
import { connect } from 'node:tls';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  assertRefused,
  exampleStore,
  filesSent,
  goodList,
  password,
  room,
  run,
  serve,
  makeCertificate,
  openssl,
  until
} from './harness.mjs';

const folder = room();
const at = (name) => join(folder, name);
makeCertificate(folder, 'localhost');
openssl('genrsa', '-out', at('other.pem'), '2048');
openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at('curve.pem'));
openssl('rsa', '-aes256', '-passout', 'pass:secret', '-in', at('key.pem'), '-out', at('locked.pem'));
// What openssl can only do by asking: a certificate of 2019, made by a small authority in a folder.
const expired = () => {
  execFileSync(
    'sh',
    [
      '-c',
      `cd ${folder} && : > index && echo 01 > serial &&
    printf '[ca]\\ndefault_ca=a\\n[a]\\ndatabase=index\\nserial=serial\\nnew_certs_dir=.\\ndefault_md=sha256\\npolicy=p\\n[p]\\n' > ca.conf &&
    openssl req -new -key key.pem -subj /CN=localhost -out request.pem &&
    openssl ca -batch -config ca.conf -selfsign -keyfile key.pem -in request.pem -out expired.pem -notext \
      -startdate 20190101000000Z -enddate 20190201000000Z`
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] }
  );
};
expired();

// certificate, key → what is said, with a file's name as it stands in the folder
const ends = 'give the PEM file that belongs to the certificate';
const table = [
  [
    'a key of another certificate',
    'certificate.pem',
    'other.pem',
    `other.pem: the private key does not belong to the certificate (${ends})`
  ],
  [
    'a key of another kind',
    'certificate.pem',
    'curve.pem',
    `curve.pem: the private key does not belong to the certificate (${ends})`
  ],
  [
    'a certificate that is not there',
    'none.pem',
    'key.pem',
    'none.pem: the certificate cannot be read: No such file or directory (give a PEM file with the whole chain)'
  ],
  [
    'a key that is not there',
    'certificate.pem',
    'none.pem',
    `none.pem: the private key cannot be read: No such file or directory (${ends}, without a password)`
  ],
  [
    'a key with a password',
    'certificate.pem',
    'locked.pem',
    /^domdom: locked\.pem: the private key cannot be read: .* without a password\)$/
  ],
  [
    'the two exchanged',
    'key.pem',
    'certificate.pem',
    /^domdom: certificate\.pem: the private key cannot be read: /
  ],
  [
    'a certificate of 2019',
    'expired.pem',
    'key.pem',
    'expired.pem: the certificate ended on 2019-02-01 (get a new one, or set the clock of this machine)'
  ],
  [
    'a list of places for a certificate',
    goodList,
    'key.pem',
    /units\.csv: the certificate cannot be read: .* \(give a PEM file with the whole chain\)$/
  ],
  [
    'a certificate without a key',
    'certificate.pem',
    null,
    '--key: a certificate and its key belong together (give both, or none)'
  ],
  [
    'a key without a certificate',
    null,
    'key.pem',
    '--certificate: a certificate and its key belong together (give both, or none)'
  ]
];
for (const [name, certificate, key, line] of table)
  test(`https is not begun with ${name}`, () => {
    const data = join(room(), 'data');
    const args = ['serve', '--data', data, '--listen', '127.0.0.1:0'];
    if (certificate) args.push('--certificate', certificate);
    if (key) args.push('--key', key);
    assertRefused(run(args, { cwd: folder }), line);
    assert.ok(!existsSync(data), 'nothing was made before it was refused');
  });

const ca = readFileSync(at('certificate.pem'));
async function serveTls() {
  const server = await serve(await exampleStore(), {
    args: ['--certificate', at('certificate.pem'), '--key', at('key.pem')]
  });
  return { ...server, where: { host: '127.0.0.1', port: server.port, ca, servername: 'localhost' } };
}
const handshake = (where, more = {}) =>
  new Promise((done, failed) => {
    const socket = connect({ ...where, ...more }, () => done(socket)).once('error', failed);
  });
const ask = (where, path, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((done, failed) => {
    const sent = request(
      { ...where, path, method, headers: { host: 'localhost', ...headers }, agent: false },
      (reply) => {
        let text = '';
        reply
          .on('data', (part) => (text += part))
          .on('end', () =>
            done({ status: reply.statusCode, headers: reply.headers, text, version: reply.httpVersion })
          );
      }
    );
    sent.once('error', failed).end(body);
  });

test('A browser gets the page over https, as HTTP/1.1, and is told to come back over https only', async () => {
  const server = await serveTls();
  const page = await ask(server.where, '/');
  assert.equal(page.status, 200);
  assert.equal(page.version, '1.1');
  assert.match(page.headers['content-type'], /^text\/html/);
  // A phone that once trusted this name must not be led to plain http by whoever owns the network. Names below
  // it are not ours, so they are not included.
  assert.equal(page.headers['strict-transport-security'], 'max-age=31536000');
  const { headers, text } = await ask(server.where, '/api/v1/session', {
    method: 'POST',
    body: JSON.stringify({ name: 'officer', password })
  });
  assert.match(headers['set-cookie'][0], /^domdom_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure;/);
  const cookie = headers['set-cookie'][0].split(';')[0];
  assert.equal(
    JSON.parse((await ask(server.where, '/api/v1/session', { headers: { cookie } })).text).csrf,
    JSON.parse(text).csrf
  );
  assert.equal(await server.stop(), 0);
});

test('TLS 1.2 and 1.3 are spoken, older ones are not, and HTTP/2 is declined', async () => {
  const server = await serveTls();
  for (const version of ['TLSv1.2', 'TLSv1.3']) {
    const socket = await handshake(server.where, {
      minVersion: version,
      maxVersion: version,
      ALPNProtocols: ['h2', 'http/1.1']
    });
    assert.equal(socket.getProtocol(), version);
    assert.equal(socket.alpnProtocol, 'http/1.1');
    assert.equal(new X509Certificate(socket.getPeerCertificate().raw).subject, 'CN=localhost');
    socket.destroy();
  }
  // The client's own library allows these only at its lowest security level.
  for (const version of ['TLSv1', 'TLSv1.1'])
    await assert.rejects(
      handshake(server.where, { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' }),
      /alert|version|EPROTO/i
    );
  assert.equal(await server.stop(), 0);
});

test('Plain http on the https port is closed without an answer, and the server goes on', async () => {
  const server = await serveTls();
  for (const bytes of [
    'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n',
    '\x16\x03\x01',
    Buffer.alloc(100_000, 0xff)
  ]) {
    const got = await new Promise((done) => {
      let size = 0;
      const socket = connectPlain(server.port, '127.0.0.1', () => socket.end(bytes));
      socket
        .on('data', (part) => (size += part.length))
        .on('error', () => {})
        .on('close', () => done(size));
    });
    assert.ok(got < 100, `${got} bytes came back`); // an alert at most
  }
  assert.equal((await ask(server.where, '/healthz')).status, 200);
  assert.equal(await server.stop(), 0);
});

test('Live figures come over https, and end with the server', async () => {
  const server = await serveTls();
  const signIn = await ask(server.where, '/api/v1/session', {
    method: 'POST',
    body: JSON.stringify({ name: 'officer', password })
  });
  const headers = { cookie: signIn.headers['set-cookie'][0].split(';')[0] };
  const { plans } = JSON.parse((await ask(server.where, '/api/v1/plans', { headers })).text);
  let text = '';
  let ended = false;
  const reply = await new Promise((done, failed) =>
    request(
      {
        ...server.where,
        path: `/api/v1/plans/${plans[0].id}/live`,
        headers: { host: 'localhost', ...headers },
        agent: false
      },
      done
    )
      .once('error', failed)
      .end()
  );
  reply
    .setEncoding('utf8')
    .on('data', (part) => (text += part))
    .on('end', () => (ended = true));
  assert.match(reply.headers['content-type'], /^text\/event-stream/);
  await until('the first figures', () => text.includes('\n\n'));
  assert.equal(await server.stop(), 0);
  await until('the end of the stream', () => ended);
});

test('A server that is asked to stop finishes what it is sending over https', async () => {
  const server = await serveTls();
  const path = '/api/v1/openapi.json';
  const whole = (await ask(server.where, path)).text;
  const socket = await handshake(server.where);
  let got = '';
  let ended = false;
  socket
    .setEncoding('utf8')
    .on('data', (part) => (got += part))
    .on('end', () => (ended = true));
  socket.pause();
  const asked = 200; // more than sockets hold: the server stands in the middle of an answer
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(asked));
  await until(
    'the download to be under way',
    async () => filesSent((await ask(server.where, '/metrics')).text) > 1
  );
  const stopped = server.stop();
  await until('nobody new to be let in', () =>
    ask(server.where, '/healthz').then(
      () => false,
      () => true
    )
  );
  socket.resume();
  assert.equal(await stopped, 0);
  await until('the end', () => ended);
  const answers = got.split('HTTP/1.1 200 OK\r\n').slice(1);
  assert.ok(answers.length > 0 && answers.length < asked, `${answers.length} answers`);
  for (const answer of answers) assert.equal(answer.slice(answer.indexOf('\r\n\r\n') + 4), whole);
  assert.match(answers.at(-1), /Connection: close/);
});
