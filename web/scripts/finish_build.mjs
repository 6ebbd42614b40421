// Makes the built page fit a strict content security policy: every inline script moves into a file of its
// own, named by its hash, so that `script-src 'self' 'wasm-unsafe-eval'` is enough and no hash list is needed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const build = new URL('../build/', import.meta.url).pathname;
const folder = '_app/immutable/boot';
const page = join(build, 'index.html');
mkdirSync(join(build, folder), { recursive: true });

function moveOut(_whole, code) {
  const name = `${folder}/${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`;
  writeFileSync(join(build, name), code.trim() + '\n');
  return `<script src="/${name}"></script>`;
}

const html = readFileSync(page, 'utf8').replace(/<script>([\s\S]*?)<\/script>/g, moveOut);
if (/<script(?![^>]*\bsrc=)/.test(html)) throw new Error('an inline script is left in build/index.html');
writeFileSync(page, html);
if (!existsSync(new URL('../src/lib/engine/engine.wasm', import.meta.url))) {
  console.warn(
    'engine.wasm was not there: this build cannot practise (copy it to web/src/lib/engine/ first)'
  );
}
