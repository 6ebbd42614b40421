// SIGTERM: what was begun is finished, what is open is ended, and the store is left in one file.
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { enrolment, exampleStore, filesSent, serve, signedIn, until, verify } from './harness.mjs';

// A connection that can send half a request, and read late.
function connection(port) {
  const socket = connect(port, '127.0.0.1');
  const state = { socket, text: '', ended: false };
  socket
    .setEncoding('utf8')
    .on('data', (part) => (state.text += part))
    .on('end', () => (state.ended = true))
    .on('error', () => (state.ended = true));
  return state;
}

for (const signal of ['SIGTERM', 'SIGINT'])
  test(`${signal} finishes requests in flight and a long download, ends streams, and leaves one file`, async () => {
    const data = await exampleStore();
    const server = await serve(data);
    const client = await signedIn(server, 'leader');
    const auth = `Host: localhost\r\nCookie: ${client.cookie}\r\nX-CSRF-Token: ${client.csrf}\r\n`;

    const plan = (await client.get('/api/v1/plans')).body.plans[0].id;
    const stream = connection(server.port);
    stream.socket.write(`GET /api/v1/plans/${plan}/live HTTP/1.1\r\n${auth}\r\n`);
    await until('the first figures', () => stream.text.includes('data:'));

    // A batch of which the second half is still to come.
    const items = Array.from({ length: 50 }, () => enrolment());
    const body = JSON.stringify({ items });
    const half = Math.floor(Buffer.byteLength(body) / 2);
    const post = connection(server.port);
    post.socket.write(
      `POST /api/v1/outbox HTTP/1.1\r\n${auth}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`
    );
    post.socket.write(Buffer.from(body).subarray(0, half));

    // More answers than sockets hold, so that the server stands in the middle of one.
    const whole = await (
      await fetch(`${server.base}/api/v1/openapi.json`, { headers: { 'accept-encoding': 'identity' } })
    ).text();
    const download = connection(server.port);
    download.socket.pause();
    download.socket.write('GET /api/v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(400));

    const idle = connection(server.port);
    idle.socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await until('the idle connection to be answered', () => idle.text.includes('"ok"'));
    const metrics = async () => (await fetch(`${server.base}/metrics`)).text();
    await until('the download to be under way', async () => filesSent(await metrics()) > 1);

    const ended = server.kill(signal);
    await until('the stream and the idle connection to end', () => stream.ended && idle.ended);
    await assert.rejects(fetch(`${server.base}/healthz`), 'nobody new is let in');
    post.socket.write(Buffer.from(body).subarray(half));
    download.socket.resume();
    assert.equal(await ended, 0);
    await until('the ends', () => post.ended && download.ended);

    assert.match(post.text, /^HTTP\/1\.1 200 OK\r\n/);
    const receipts = JSON.parse(post.text.slice(post.text.indexOf('\r\n\r\n') + 4)).results.map(
      (one) => one.receipt
    );
    assert.ok(receipts.every(Boolean));
    const answers = download.text.split('HTTP/1.1 200 OK\r\n').slice(1);
    assert.ok(answers.length > 0 && answers.length < 400, `${answers.length} answers`);
    for (const answer of answers) assert.equal(answer.slice(answer.indexOf('\r\n\r\n') + 4), whole);
    assert.match(answers.at(-1), /\r\nConnection: close\r\n/);

    assert.deepEqual(
      readdirSync(data).sort(),
      ['domdom.sqlite', 'lock', 'node.key'],
      'the write-ahead log is in the database'
    );
    assert.ok(!existsSync(join(data, 'domdom.sqlite-wal')));
    assert.equal(verify(data).events, receipts.at(-1).seq);
    assert.equal(server.said(), '', 'a stop is nothing to complain about');
  });
