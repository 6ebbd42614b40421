// Makes the built page fit a strict content security policy: every inline script moves into a file of its
// own, named by its hash, so that `script-src 'self' 'wasm-unsafe-eval'` is enough and no hash list is needed. The
// first of them also asks for what the learner's page will need (ahead.mjs).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { aheadScript } from './ahead.mjs';

const build = new URL('../build/', import.meta.url).pathname;
const folder = '_app/immutable/boot';
const page = join(build, 'index.html');
mkdirSync(join(build, folder), { recursive: true });

const made = readFileSync(page, 'utf8');
const ahead = aheadScript(made);

function moveOut(_whole, code, at) {
  // The first stands in the head and settles colours and language.
  const text = code.trim() + '\n' + (at < made.indexOf('</head>') ? ahead : '');
  const name = `${folder}/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
  writeFileSync(join(build, name), text);
  return `<script src="/${name}"></script>`;
}

const html = made.replace(/<script>([\s\S]*?)<\/script>/g, moveOut);
if (/<script(?![^>]*\bsrc=)/.test(html)) throw new Error('an inline script is left in build/index.html');
writeFileSync(page, html);
if (!existsSync(new URL('../src/lib/engine/engine.wasm', import.meta.url))) {
  console.warn(
    'engine.wasm was not there: this build cannot practise (copy it to web/src/lib/engine/ first)'
  );
}
