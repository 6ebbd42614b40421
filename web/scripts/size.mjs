// What a learner's first visit costs: the page, its code and its style, compressed, for home and then a lesson.
// Measured from the build itself, by following the imports that each address really needs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { entries, keysOf, modulesOf, needs } from './needs.mjs';

const budgetBytes = 150_000;
const build = new URL('../build/', import.meta.url).pathname;

const compressed = (file) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length;

function report(name, files) {
  const bytes = [...files].reduce((sum, file) => sum + compressed(file), 0);
  const verdict = bytes <= budgetBytes ? 'within' : 'OVER';
  console.log(
    `${name}: ${(bytes / 1000).toFixed(1)} kB in ${files.size} files, ${verdict} ${budgetBytes / 1000} kB`
  );
  return bytes <= budgetBytes;
}

const boot = readdirSync(join(build, '_app/immutable/boot')).map((name) => `_app/immutable/boot/${name}`);
const common = keysOf(
  'client/entry.js',
  'client-optimized/app.js',
  'i18n/vi/common.ts',
  'i18n/vi/learner.ts'
);
const gather = (sources) => {
  const found = new Set(['index.html', ...boot]);
  for (const key of [...common, ...keysOf(...sources)]) needs(key, found);
  return found;
};

const home = modulesOf('/(learner)');
const lesson = [...home, ...modulesOf('/(learner)/lessons/[course]/[lesson]')];
const practice = [...lesson, ...modulesOf('/(learner)/practice/[skill]/[name]')];
const withEngine = gather(practice);
const engine = entries.find((entry) => entry.file.endsWith('.wasm'));
if (engine) withEngine.add(engine.file);

const fits = [
  report('home', gather(home)),
  report('home and a lesson', gather(lesson)),
  report('home, a lesson and practice with the engine', withEngine)
];
if (!engine) console.error('engine.wasm is not in this build: it cannot practise');
if (fits.includes(false) || !engine) process.exit(1);
