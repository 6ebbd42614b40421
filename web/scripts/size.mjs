// What a learner's first visit costs: the page, its code and its style, compressed, for home and then a lesson.
// Measured from the build itself, by following the imports that each address really needs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const budgetBytes = 150_000;
const build = new URL('../build/', import.meta.url).pathname;
const output = new URL('../.svelte-kit/output/client/.vite/manifest.json', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(output, 'utf8'));

/** Files that an entry of the build needs at once, with their style sheets. */
function needs(key, found = new Set()) {
  const entry = manifest[key];
  if (!entry || found.has(entry.file)) return found;
  found.add(entry.file);
  for (const style of entry.css ?? []) found.add(style);
  for (const asset of (entry.assets ?? []).filter((name) => name.endsWith('.css'))) found.add(asset);
  for (const next of entry.imports ?? []) needs(next, found);
  return found;
}

/** Entries whose source ends so; the application's own entries are generated and named by us. */
function keysOf(...ends) {
  return ends.map((end) => {
    const key = Object.keys(manifest).find((name) => name.endsWith(end));
    if (!key) throw new Error(`the build has nothing for ${end}`);
    return key;
  });
}

/** The generated module of a page or layout: `nodes/N.js` imports the component it is for. */
function nodeOf(source) {
  const folder = new URL('../.svelte-kit/generated/client-optimized/nodes/', import.meta.url).pathname;
  const names = readdirSync(folder);
  const file = names.find((name) =>
    readFileSync(join(folder, name), 'utf8').includes(`/src/routes/${source}"`)
  );
  if (!file) throw new Error(`the build has no page ${source}`);
  return `client-optimized/nodes/${file}`;
}

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
const layouts = [nodeOf('+layout.svelte'), nodeOf('(learner)/+layout.svelte')];
const gather = (sources) => {
  const found = new Set(['index.html', ...boot]);
  for (const key of [...common, ...keysOf(...layouts, ...sources)]) needs(key, found);
  return found;
};

const home = [nodeOf('(learner)/+page.svelte')];
const lesson = [...home, nodeOf('(learner)/lessons/[course]/[lesson]/+page.svelte')];
const practice = [...lesson, nodeOf('(learner)/practice/[skill]/[name]/+page.svelte')];
const withEngine = gather(practice);
const engine = Object.values(manifest).find((entry) => entry.file.endsWith('.wasm'));
if (engine) withEngine.add(engine.file);

const fits = [
  report('home', gather(home)),
  report('home and a lesson', gather(lesson)),
  report('home, a lesson and practice with the engine', withEngine)
];
if (!engine) console.error('engine.wasm is not in this build: it cannot practise');
if (fits.includes(false) || !engine) process.exit(1);
