// One connection to the server, byte by byte, so that what no client library would send can be sent.
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const PATIENCE_MS = 8000;

export class Jar {
  #cookies = new Map();
  keep(lines) {
    for (const line of lines) {
      const [pair, ...attributes] = line.split(';').map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf('='));
      if (attributes.includes('Max-Age=0')) this.#cookies.delete(name);
      else this.#cookies.set(name, pair);
    }
  }
  header() {
    return [...this.#cookies.values()].join('; ');
  }
}

function rawBytes(lines, fill) {
  const parts = lines.map((line) => {
    const open = line.endsWith('\\');
    const text = fill(open ? line.slice(0, -1) : line) + (open ? '' : '\r\n');
    const bytes = [];
    for (let i = 0; i < text.length; i++) {
      const escape = /^\\x([0-9a-fA-F]{2})/.exec(text.slice(i, i + 4));
      if (escape) (bytes.push(Buffer.from([parseInt(escape[1], 16)])), (i += 3));
      else bytes.push(Buffer.from(text[i]));
    }
    return Buffer.concat(bytes);
  });
  return Buffer.concat(parts);
}

function requestBytes(step, fill, jar) {
  if (step.raw) return rawBytes(step.raw, fill);
  const headers = step.headers.map(([name, value]) => [name, fill(value)]);
  const has = (name) => headers.some(([given]) => given.toLowerCase() === name);
  const body = step.body === null ? null : Buffer.from(fill(step.body));
  if (!has('host')) headers.unshift(['Host', 'localhost']);
  if (!has('cookie') && jar.header()) headers.push(['Cookie', jar.header()]);
  if (body) headers.push(['Content-Length', body.length]);
  const head = `${step.method} ${fill(step.target)} HTTP/1.1\r\n${headers.map(([n, v]) => `${n}: ${v}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), body ?? Buffer.alloc(0)]);
}

export class Connection {
  #port;
  #socket = null;
  #bytes = Buffer.alloc(0);
  #ended = false;
  #wake = () => {};

  constructor(port) {
    this.#port = port;
  }

  #open() {
    if (this.#socket && !this.#ended) return;
    this.#bytes = Buffer.alloc(0);
    this.#ended = false;
    const socket = connect({ port: this.#port, host: '127.0.0.1', allowHalfOpen: true });
    const end = () => {
      if (this.#socket === socket) this.#ended = true;
      this.#wake();
    };
    socket.on('data', (data) => {
      this.#bytes = Buffer.concat([this.#bytes, data]);
      this.#wake();
    });
    socket.on('end', end).on('close', end).on('error', end);
    this.#socket = socket;
  }

  // Waits for more bytes or the end; false when patience is over.
  #more(patience = PATIENCE_MS) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patience);
      this.#wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  async #until(isEnough) {
    while (!isEnough()) {
      if (this.#ended) return false;
      if (!(await this.#more())) throw new Error('the server did not answer in time');
    }
    return true;
  }

  async exchange(step, fill, jar) {
    this.#open();
    this.#socket.write(requestBytes(step, fill, jar));
    const end = () => this.#bytes.indexOf('\r\n\r\n');
    if (!(await this.#until(() => end() >= 0))) throw new Error('the server closed without an answer');
    const head = this.#bytes.subarray(0, end()).toString('latin1');
    this.#bytes = this.#bytes.subarray(end() + 4);
    const [first, ...lines] = head.split('\r\n');
    const headers = lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 2)
    ]);
    const reply = {
      status: Number(first.split(' ')[1]),
      headers,
      header: (name) => headers.find(([n]) => n === name)?.[1]
    };
    jar.keep(headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value));
    reply.bytes = await this.#body(step, reply);
    reply.text = this.#unpack(reply).toString();
    return reply;
  }

  async #body(step, reply) {
    const method = step.method ?? step.raw[0].split(' ')[0];
    if (method === 'HEAD' || reply.status === 304 || reply.status === 204) return Buffer.alloc(0);
    const isStream = reply.header('content-type') === 'text/event-stream';
    const length = Number(reply.header('content-length') ?? 0);
    const enough = isStream ? () => this.#bytes.includes('\n\n') : () => this.#bytes.length >= length;
    await this.#until(enough);
    const size = isStream ? this.#bytes.length : length;
    const body = this.#bytes.subarray(0, size);
    this.#bytes = this.#bytes.subarray(size);
    return body;
  }

  #unpack(reply) {
    const encoding = reply.header('content-encoding');
    if (encoding === 'br') return brotliDecompressSync(reply.bytes);
    return encoding === 'gzip' ? gunzipSync(reply.bytes) : reply.bytes;
  }

  async isClosed() {
    this.#socket.end();
    while (!this.#ended) if (!(await this.#more(4000))) return false;
    return this.#bytes.length === 0;
  }
  // Whether the server has ended its side without being asked to.
  async isOpen() {
    if (!this.#ended) await this.#more(50);
    return !this.#ended;
  }

  end() {
    this.#socket?.destroy();
  }
}
