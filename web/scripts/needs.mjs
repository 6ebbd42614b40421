// What an entry of the build needs: the files it imports, and theirs, with their style sheets. Vite's manifest says it.
import { readFileSync } from 'node:fs';

const output = new URL('../.svelte-kit/', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(`${output}output/client/.vite/manifest.json`, 'utf8'));
const generated = readFileSync(`${output}generated/client-optimized/app.js`, 'utf8');

export const entries = Object.values(manifest);

/** Files that an entry of the build needs at once, with their style sheets. */
export function needs(key, found = new Set()) {
  const entry = manifest[key];
  if (!entry || found.has(entry.file)) return found;
  found.add(entry.file);
  for (const style of entry.css ?? []) found.add(style);
  for (const asset of (entry.assets ?? []).filter((name) => name.endsWith('.css'))) found.add(asset);
  for (const next of entry.imports ?? []) needs(next, found);
  return found;
}

/** Entries whose source ends so; the application's own entries are generated and named by us. */
export function keysOf(...ends) {
  return ends.map((end) => {
    const key = Object.keys(manifest).find((name) => name.endsWith(end));
    if (!key) throw new Error(`the build has nothing for ${end}`);
    return key;
  });
}

/** An entry whose source ends so. */
export const entryOf = (end) => manifest[keysOf(end)[0]];

/** Every page, by its route ("/(learner)/courses/[course]"): the generated modules of it and of its layouts. */
export const routes = [...generated.matchAll(/"(\/[^"]*)": \[(\d+)(?:,\[([\d,]*)\])?/g)].map(
  ([, route, page, layouts]) => ({
    route,
    modules: ['0', ...(layouts?.split(',') ?? []), page].map((n) => `client-optimized/nodes/${n}.js`)
  })
);

export function modulesOf(route) {
  const found = routes.find((one) => one.route === route);
  if (!found) throw new Error(`the build has no page ${route}`);
  return found.modules;
}
