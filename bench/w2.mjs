// W2: a static page of 13 kB on the wire, 32 connections kept alive. Beside it nginx with the same bytes, and
// kiwix-serve with a page of that size.
import { readdirSync, statSync, writeFileSync } from 'node:fs';

import {
  answers,
  ask,
  cpuOf,
  folderFor,
  freePort,
  round,
  runs,
  serve,
  start,
  stop,
  summary,
  wrkWithCpu
} from './lib.mjs';
import { copyOf, movement, remove } from './store.mjs';
import { archive } from './w1.mjs';

const load = { connections: 32, seconds: 5 };
const wanted = 13_000;

// Of the application's own files, the one whose size on the wire is nearest to 13 kB.
async function pageOf(base) {
  const immutable = 'web/build/_app/immutable';
  const found = readdirSync(immutable, { recursive: true }).filter(
    (name) => /\.(js|css)$/.test(name) && statSync(`${immutable}/${name}`).isFile()
  );
  let best = null;
  for (const name of found) {
    const path = `/_app/immutable/${name}`;
    const { text, headers } = await ask(base, path);
    const bytes = Number(headers['content-length'] ?? text.length);
    if (!best || Math.abs(bytes - wanted) < Math.abs(best.bytes - wanted)) best = { path, bytes, text };
  }
  return best;
}

async function nginxWith(text) {
  const folder = folderFor('nginx');
  const port = await freePort();
  writeFileSync(`${folder}/page.js`, text);
  const root = `${process.cwd()}/${folder}`;
  writeFileSync(
    `${folder}/nginx.conf`,
    `daemon off; master_process off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
     events { worker_connections 256; }
     http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100;
       default_type text/javascript;
       client_body_temp_path ${root}/body; proxy_temp_path ${root}/proxy; fastcgi_temp_path ${root}/fastcgi;
       uwsgi_temp_path ${root}/uwsgi; scgi_temp_path ${root}/scgi;
       server { listen 127.0.0.1:${port}; root ${root}; } }`
  );
  const child = start('nginx', ['-p', root, '-c', `${root}/nginx.conf`]);
  const base = `http://127.0.0.1:${port}`;
  await answers(base, '/page.js');
  return { url: `${base}/page.js`, child };
}

async function kiwix() {
  const port = await freePort();
  const child = start('kiwix-serve', ['--port', String(port), archive()]);
  const base = `http://127.0.0.1:${port}`;
  await answers(base, '/');
  for (const path of ['/content/page/index.html', '/page/A/index.html', '/page/index.html'])
    if ((await ask(base, path)).status === 200) return { url: base + path, child };
  throw new Error('kiwix-serve does not show its page');
}

export async function measure() {
  const data = copyOf(movement({ persons: 10_000, days: 30, communes: 100 }).data);
  const ours = await serve(data);
  const page = await pageOf(ours.base);
  const nginx = await nginxWith(page.text);
  const reader = await kiwix();
  const all = { ours: [], nginx: [], kiwix: [] };
  // In turn, so that a machine that slows down slows all of them.
  for (let i = 0; i < runs; ++i) {
    all.ours.push(wrkWithCpu(() => cpuOf(ours.pid), ours.base + page.path, load));
    all.nginx.push(wrkWithCpu(() => cpuOf(nginx.child.pid), nginx.url, load));
    all.kiwix.push(wrkWithCpu(() => cpuOf(reader.child.pid), reader.url, load));
  }
  await ours.stop();
  await stop(nginx.child);
  await stop(reader.child);
  remove(data);
  const figures = { ours: summary(all.ours), nginx: summary(all.nginx), kiwix: summary(all.kiwix) };
  const ratio = figures.ours.cpuMs.median / figures.nginx.cpuMs.median;
  const overKiwix = figures.ours.perSecond.median / figures.kiwix.perSecond.median;
  return {
    value: figures.ours.cpuMs.median,
    unit: 'ms of CPU a request',
    reference: figures.nginx.cpuMs.median,
    ratio: round(ratio),
    meets: ratio <= 2 && overKiwix >= 5,
    details: {
      bytes: page.bytes,
      rateOverKiwix: round(overKiwix, 1),
      ...figures,
      bar: '≤ 2 × nginx’s CPU; ≥ 5 × kiwix-serve’s rate'
    }
  };
}
