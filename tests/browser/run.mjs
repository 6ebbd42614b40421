// Runs every journey of this folder in a real browser against the real program.
//   node tests/browser/run.mjs [part of a journey's name …]
import { readdirSync } from 'node:fs';

import { declared, openBrowser, openPage, startServer } from './harness.mjs';

const folder = new URL('./', import.meta.url);
const only = process.argv.slice(2);
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.journey.mjs'))
  .sort()) {
  await import(new URL(file, folder));
}

async function walk({ name, walk: steps }, base, browser) {
  const pages = [];
  const newPage = async (options) => {
    pages.push(await openPage(browser, options));
    return pages[pages.length - 1];
  };
  const began = Date.now();
  try {
    await steps({ base, browser, newPage, page: await newPage() });
    console.log(`ok    ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.log(`FAIL  ${name}\n${error.stack ?? error}`);
    for (const page of pages) console.log(`      at ${page.url()} ${page.complaints.join(' | ')}`);
    return false;
  } finally {
    await Promise.all(pages.map((page) => page.context().close()));
  }
}

const server = await startServer();
const browser = await openBrowser();
let passed = 0;
let failed = 0;
try {
  const wanted = ({ name }) => !only.length || only.some((part) => name.includes(part));
  for (const one of declared().filter(wanted)) {
    if (await walk(one, server.base, browser)) passed++;
    else failed++;
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
