// Packs folders of files into the binary:
//   node scripts/embed.mjs OUT_DIR FOLDER=/prefix … FILE=/path …
// writes OUT_DIR/assets.bin (all bytes, plain and compressed in advance) and OUT_DIR/assets.cpp (the table that
// src/http/assets.h promises). A folder or file that does not exist is left out.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const MIME = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf'
};
const PACKED_ALREADY = new Set(['.png', '.jpg', '.webp', '.woff2', '.mp3', '.ogg', '.pdf']);
const IMMUTABLE = '/_app/immutable/';

function* filesUnder(path, prefix) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield { file: path, path: prefix };
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = prefix.endsWith('/') ? prefix + entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(join(path, entry.name), inner);
    else if (!entry.name.startsWith('.')) yield { file: join(path, entry.name), path: inner };
  }
}

// Not worth it: what saves less than a tenth costs the phone more to unpack than to receive.
function worthwhile(packed, plain) {
  return packed.length < plain.length * 0.9 ? packed : Buffer.alloc(0);
}

function pack({ file, path }) {
  const plain = readFileSync(file);
  const ext = extname(path);
  const small = plain.length < 200 || PACKED_ALREADY.has(ext);
  const none = Buffer.alloc(0);
  const brotli = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  };
  return {
    path,
    mime: MIME[ext] ?? 'application/octet-stream',
    etag: createHash('sha256').update(plain).digest('hex').slice(0, 16),
    immutable: path.startsWith(IMMUTABLE),
    parts: [
      plain,
      small ? none : worthwhile(gzipSync(plain, { level: 9 }), plain),
      small ? none : worthwhile(brotliCompressSync(plain, brotli), plain)
    ]
  };
}

// The content security policy names the inline scripts of our own pages by their hash.
function scriptHashes(assets) {
  const hashes = new Set();
  for (const { path, parts } of assets) {
    if (!path.endsWith('.html')) continue;
    for (const [, attributes, code] of parts[0]
      .toString()
      .matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi))
      if (!/\bsrc\s*=/i.test(attributes) && code)
        hashes.add('sha256-' + createHash('sha256').update(code).digest('base64'));
  }
  return [...hashes].sort();
}

function literal(text) {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[^\x20-\x7e]/g, (c) => [...Buffer.from(c)].map((b) => `\\${b.toString(8).padStart(3, '0')}`).join(''))}"`;
}

function table(assets, hashes, binary) {
  let offset = 0;
  const view = (part) => {
    const text = part.length ? `bytes(${offset}, ${part.length})` : '{}';
    offset += part.length;
    return text;
  };
  const rows = assets.map(
    (a) =>
      `    {${literal(a.path)}, ${literal(a.mime)}, "\\"${a.etag}\\"", ${a.immutable}, ${a.parts.map(view).join(', ')}},`
  );
  return `// Made by scripts/embed.mjs.
#include <array>

#include "http/assets.h"

__asm__(
    ".section .rodata\\n"
    ".balign 16\\n"
    ".hidden domdom_assets\\n"
    ".globl domdom_assets\\n"
    "domdom_assets:\\n"
    ".incbin ${JSON.stringify(binary).replace(/"/g, '\\"')}\\n"
    ".byte 0\\n"
    ".text\\n");
extern "C" __attribute__((visibility("hidden"))) const char domdom_assets[];

namespace domdom::http {

namespace {

constexpr std::string_view bytes(size_t offset, size_t size) { return {domdom_assets + offset, size}; }

const std::array<Asset, ${assets.length}> kAssets{{
${rows.join('\n')}
}};

const std::array<std::string_view, ${hashes.length}> kScriptHashes{${hashes.map(literal).join(', ')}};

}  // namespace

std::span<const Asset> embedded_assets() { return kAssets; }
std::span<const std::string_view> embedded_script_hashes() { return kScriptHashes; }

}  // namespace domdom::http
`;
}

const [out, ...sources] = process.argv.slice(2);
if (!out) {
  console.error('usage: node scripts/embed.mjs OUT_DIR FOLDER=/prefix …');
  process.exit(2);
}
const byPath = new Map();
for (const source of sources) {
  const at = source.lastIndexOf('=');
  for (const found of filesUnder(source.slice(0, at), source.slice(at + 1))) byPath.set(found.path, found);
}
const byteOrder = (a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
const assets = [...byPath.values()].sort(byteOrder).map(pack);
const binary = resolve(out, 'assets.bin');
mkdirSync(out, { recursive: true });
writeFileSync(binary, Buffer.concat(assets.flatMap((a) => a.parts)));
writeFileSync(join(out, 'assets.cpp'), table(assets, scriptHashes(assets), binary));
const total = assets.reduce((sum, a) => sum + a.parts.reduce((n, p) => n + p.length, 0), 0);
console.log(`embedded ${assets.length} files, ${Math.ceil(total / 1024)} kB`);
