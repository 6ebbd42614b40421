// Outlines of 200 MB are read with the memory of the largest one (BYTES for more, by hand), cut short they leave
// nothing behind, and one that is made to be slow is not.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { program } from '../server.mjs';

const example = new URL('../../example/', import.meta.url).pathname;
const bytes = Number(process.env.BYTES ?? 200e6);
const mostKb = 200_000;
let folder, data, file;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'domdom-boundaries-'));
  data = join(folder, 'data');
  file = join(folder, 'b.geojson');
  const lists = ['before', 'since', 'lineage'].map((name) => join(example, `places_${name}.csv`));
  const { status, stderr } = spawnSync(program, ['places', 'import', '--data', data, ...lists], {
    encoding: 'utf8'
  });
  assert.equal(status, 0, stderr);
  write();
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** One good unit, then features of 2 MB whose codes nobody knows, until the file is large enough. */
function write() {
  const ring = (points, middle) => {
    const list = [];
    for (let i = 0; i <= points; i++) {
      const angle = (2 * Math.PI * (i % points)) / points;
      const far = 0.01 + 0.001 * ((i % points) % 7);
      list.push(
        `[${(middle + far * Math.cos(angle)).toFixed(12)},${(21.05 + far * Math.sin(angle)).toFixed(12)}]`
      );
    }
    return `[[${list.join(',')}]]`;
  };
  const feature = (code, rings) =>
    `{"type":"Feature","properties":{"code":"${code}"},"geometry":{"type":"Polygon","coordinates":${rings}}}`;
  const heavy = ring(60_000, 106);
  const out = openSync(file, 'w');
  writeSync(out, `{"type":"FeatureCollection","features":[\n${feature('00103', ring(500, 105.82))}`);
  for (let written = 0; written < bytes; written += heavy.length)
    writeSync(out, `,\n${feature('99999', heavy)}`);
  writeSync(out, '\n]}\n');
  closeSync(out);
}

/** The command's exit code and words, and the most memory it had. */
const read = (...options) => readOf(file, ...options);
function readOf(path, ...options) {
  return new Promise((done) => {
    // Sanitizers keep what was freed for a while: that is not the program's memory.
    const env = { ...process.env, ASAN_OPTIONS: 'quarantine_size_mb=1' };
    const child = spawn(program, ['places', 'boundaries', '--data', data, '--json', ...options, path], {
      env
    });
    let out = '';
    let said = '';
    let kb = 0;
    const look = setInterval(() => {
      try {
        kb = Math.max(
          kb,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0)
        );
      } catch {
        // It has just ended.
      }
    }, 20);
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (code) => (clearInterval(look), done({ code, out, said, kb })));
  });
}

test('a large file needs the memory of its largest outline', async () => {
  const refused = await read();
  assert.equal(refused.code, 1);
  assert.match(refused.said, /nothing was imported: \d+ features are wrong/);
  assert.equal(JSON.parse(refused.out).imported, false);
  assert.ok(refused.kb > 0 && refused.kb < mostKb, `${refused.kb} kB`);
  const taken = await read('--leave-out-wrong');
  assert.equal(taken.code, 0, taken.said);
  const report = JSON.parse(taken.out);
  assert.equal(report.new, 1);
  assert.equal(report.wrong, report.features - 1);
  assert.ok(taken.kb < mostKb, `${taken.kb} kB`);
  console.log(`${(bytes / 1e6).toFixed(0)} MB read with at most ${(taken.kb / 1e3).toFixed(0)} MB of memory`);
});

// Every pair of edges compared, or every point looked at for each tooth, it would take an hour.
test('an outline made to be slow is refused in seconds', async () => {
  const teeth = 95_000;
  const wide = 1e-6;
  const ring = [];
  // Aslant, so that no box around a tooth tells it from the others.
  const put = (along, up) => ring.push([(105.8 + along + up).toFixed(6), (21 + up - along).toFixed(6)]);
  for (let i = 0; i < teeth; i++) (put(i * wide * 2, 0), put((i * 2 + 1) * wide, 0.5));
  put(teeth * wide * 2, 0);
  put(teeth * wide, -0.5);
  const coordinates = `[[${[...ring, ring[0]].map((point) => `[${point}]`).join(',')}]]`;
  const geometry = `{"type":"Polygon","coordinates":${coordinates}}`;
  const comb = join(folder, 'comb.geojson');
  writeFileSync(
    comb,
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"00103"},"geometry":${geometry}}]}`
  );
  const began = Date.now();
  const { code, out, said } = await readOf(comb);
  assert.equal(code, 1, said);
  assert.match(JSON.parse(out).problems[0], /its 190003 points cannot be made fewer/);
  const seconds = (Date.now() - began) / 1000;
  assert.ok(seconds < 120, `${seconds} s`);
  console.log(`a comb of ${ring.length} points answered in ${seconds.toFixed(1)} s`);
});

test('a file that was cut short is refused whole', async () => {
  truncateSync(file, Math.floor(bytes / 2));
  const { code, said } = await read('--leave-out-wrong');
  assert.equal(code, 1);
  assert.match(
    said.trim(),
    /^domdom: .*b\.geojson: the file ends within the list.*\(it was cut short: fetch it again\)$/
  );
});
