// The same comparison as compare.mjs, inside a page of Chromium: the practice phone runs in a browser, not in Node.
//   node tests/engine/chromium.mjs build/wasm/engine.wasm traces.jsonl
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import { openBrowser, openPage } from '../browser/harness.mjs';

const [wasm, traces] = process.argv.slice(2);
const files = {
  '/': ['text/html', '<!doctype html><title>engine</title>'],
  '/compare.mjs': ['text/javascript', await readFile(new URL('compare.mjs', import.meta.url))],
  '/engine.wasm': ['application/wasm', await readFile(wasm)],
  '/traces.jsonl': ['text/plain', await readFile(traces)]
};

const server = createServer(({ url }, answer) => {
  const [type, body] = files[url] ?? [];
  answer.writeHead(type ? 200 : 404, { 'Content-Type': type ?? 'text/plain' }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await openBrowser();
try {
  const page = await openPage(browser);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const result = await page.evaluate(async () => {
    const { compareTraces } = await import('/compare.mjs');
    const [module, lines] = await Promise.all(['/engine.wasm', '/traces.jsonl'].map((url) => fetch(url)));
    return compareTraces(await module.arrayBuffer(), await lines.text());
  });
  result.differences.slice(0, 3).forEach((one) => console.error(one));
  const { compared, seed, differences } = result;
  console.log(`${compared} traces in Chromium, seed ${seed}: ${differences.length} differ`);
  if (compared === 0 || differences.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
