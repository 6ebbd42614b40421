// A door before the program, as a proxy stands there: the next version of the web application can come through
// it, an answer can be lost on the way, and it can be shut.
//
// The next version is the program's own, changed as a new build changes it: most files have other names and know
// each other by them, some are the same, the worker has another version, and one sentence says which it is.
import { createServer, request as ask } from 'node:http';

export const sentence = { old: 'Hôm nay {you} muốn làm gì?', next: 'Hôm nay {you} muốn học gì?' };
const code = /\/_app\/immutable\/(?:entry|nodes|chunks|boot)\/[^/"]+\.js/g;

/** What the worker of the program lists, as names of files, and its version. */
async function readBuild(base) {
  const worker = await (await fetch(`${base}/service-worker.js`)).text();
  const shell = await (await fetch(base)).text();
  const { version } = await (await fetch(`${base}/_app/version.json`)).json();
  const names = [...(worker + shell).matchAll(code)].map(([path]) => path.split('/').pop());
  return { names: [...new Set(names)], version };
}

function fetchFrom(base, incoming, headers) {
  const { hostname, port } = new URL(base);
  return new Promise((done, failed) => {
    const { method, url: path } = incoming;
    const outgoing = ask({ hostname, port, method, path, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ answer, body: Buffer.concat(parts) }));
    });
    outgoing.on('error', failed);
    incoming.pipe(outgoing);
  });
}

/** Opens before the program at `base`; `posts` are the outbox's ids as they came, batch by batch. */
export async function openDoor(base) {
  const build = await readBuild(base);
  let release = 0;
  let shut = false;
  let asked = () => {};
  /** Which answers are lost: the program has done what was asked of it, and nobody hears of it. */
  let lost = () => false;
  let alter = (_, text) => text;
  const posts = [];

  const mark = () => (release ? `-${release}` : '');
  const renamed = (name) => name.replace(/\.js$/, `${mark()}.js`);
  const isText = (answer) => /javascript|html|json/.test(answer.headers['content-type'] ?? '');

  function renew(text) {
    if (!release) return text;
    for (const name of build.names) text = text.replaceAll(name, renamed(name));
    return text.replaceAll(build.version, build.version + mark()).replaceAll(sentence.old, sentence.next);
  }

  /** A file that another version had is gone; one of this version lies under the program's name. */
  function toProgram(incoming) {
    const path = incoming.url.split('?')[0];
    if (!path.startsWith('/_app/immutable/') || !release) return true;
    const name = path.split('/').pop();
    if (build.names.includes(name)) return false;
    incoming.url = path.replace(`${mark()}.js`, '.js');
    return true;
  }

  async function answer(incoming, outgoing) {
    asked(incoming.url);
    if (shut) return incoming.destroy();
    if (!toProgram(incoming)) return outgoing.writeHead(404).end();
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    delete headers['if-none-match'];
    const isOutbox = incoming.url === '/api/v1/outbox';
    if (isOutbox) {
      let text = '';
      incoming.on('data', (part) => (text += part));
      incoming.on('end', () => posts.push(JSON.parse(text).items.map(({ id }) => id)));
    }
    const { answer: reply, body } = await fetchFrom(base, incoming, headers);
    if (shut || lost(incoming.url)) return incoming.destroy();
    const replied = { ...reply.headers };
    delete replied['transfer-encoding'];
    const plain = isText(reply) ? body.toString() : '';
    const text = alter(incoming.url, incoming.url.startsWith('/api/') ? plain : renew(plain));
    if (text !== plain) delete replied.etag;
    const sent = text === plain ? body : Buffer.from(text);
    if (sent.length !== body.length || !('content-length' in replied))
      replied['content-length'] = String(sent.length);
    outgoing.writeHead(reply.statusCode, replied).end(sent);
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    base: `http://localhost:${port}`,
    port,
    posts,
    /** From now on the next version comes through. */
    deploy: () => (release += 1),
    /** False for a file that only another version has. */
    isCurrent: (url) => {
      const name = new URL(url).pathname.split('/').pop();
      const known = name.replace(/(-\d+)?\.js$/, '.js');
      return !build.names.includes(known) || name === renamed(known);
    },
    shut: (closed) => {
      shut = closed;
      if (closed) server.closeAllConnections?.();
    },
    lose: (which) => (lost = which),
    /** Changes what is answered, as a newer content would be answered. */
    alter: (how) => (alter = how),
    onAsked: (listener) => (asked = listener),
    close: () => {
      server.closeAllConnections?.();
      return new Promise((done) => server.close(done));
    }
  };
}
