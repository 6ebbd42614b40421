// W1: from the start of the program to its first 200, over a log of a million events; and its memory at rest.
// Beside it kiwix-serve, an offline content server, on an archive of one page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';

import {
  domdom,
  folderFor,
  freePort,
  memoryOf,
  round,
  run,
  runs,
  spread,
  start,
  stop,
  wait
} from './lib.mjs';
import { movement } from './store.mjs';

const barMs = 150;
const barMb = 40;

// A bare socket, tried without a pause: the moment of the first 200 to within a millisecond.
function firstAnswer(port, path) {
  return new Promise((done) => {
    const attempt = () => {
      const socket = net.connect(port, '127.0.0.1');
      const again = () => {
        socket.destroy();
        setImmediate(attempt);
      };
      socket.once('error', again);
      socket.once('connect', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
      );
      socket.once('data', (text) => {
        if (!String(text).startsWith('HTTP/1.1 200')) return again();
        socket.destroy();
        done(performance.now());
      });
    };
    attempt();
  });
}

async function coldStart(program, args, port, path) {
  // Files leave the page cache where the machine lets us; the result says whether it did.
  const dropped = spawnSync('sh', ['-c', 'sync && echo 3 > /proc/sys/vm/drop_caches']).status === 0;
  const began = performance.now();
  const child = start(program, args);
  const ms = (await firstAnswer(port, path)) - began;
  await wait(1500);
  const mb = memoryOf(child.pid, 'VmRSS');
  await stop(child);
  return { ms, mb, dropped };
}

export function archive() {
  const folder = folderFor('kiwix');
  const file = `${folder}/page.zim`;
  if (existsSync(file)) return file;
  mkdirSync(`${folder}/page`, { recursive: true });
  writeFileSync(
    `${folder}/page/index.html`,
    `<!doctype html><title>A page</title><p>${'A page. '.repeat(1600)}`
  );
  // A picture of one pixel: zimwriterfs asks for one.
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  writeFileSync(`${folder}/page/icon.png`, Buffer.from(dot, 'base64'));
  run('zimwriterfs', [
    '--welcome=index.html',
    '--illustration=icon.png',
    '--language=eng',
    '--title=A page',
    '--description=A page',
    '--creator=nobody',
    '--publisher=nobody',
    '--name=page',
    `${folder}/page`,
    file
  ]);
  return file;
}

async function several(once) {
  const all = [];
  for (let i = 0; i < runs; ++i) all.push(await once());
  return {
    ms: spread(all.map(({ ms }) => round(ms, 1))),
    mb: spread(all.map(({ mb }) => mb)),
    pageCacheDropped: all.every(({ dropped }) => dropped)
  };
}

export async function measure() {
  const { data, report } = movement();
  const port = await freePort();
  const serve = ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, '--quiet'];
  const ours = await several(() => coldStart(domdom, serve, port, '/healthz'));
  const zim = archive();
  const kiwix = await several(() => coldStart('kiwix-serve', ['--port', String(port), zim], port, '/'));
  return {
    value: ours.ms.median,
    unit: `ms to the first 200 over ${report.events} events`,
    reference: kiwix.ms.median,
    ratio: round(ours.ms.median / kiwix.ms.median),
    meets: ours.ms.median < barMs && ours.mb.median < barMb,
    details: { ours, kiwix, bar: `under ${barMs} ms and ${barMb} MB at rest` }
  };
}
