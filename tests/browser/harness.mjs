// What every browser journey needs: the real program on a fresh example, a browser, and a hard look at a page.
//
//   import { journey, look } from './harness.mjs';
//   journey('what it proves', async ({ page, base }) => { … });
//
// The program is build/release/domdom, or DOMDOM_BIN. DOMDOM_BASE uses a server that is already running
// instead; CHROMIUM names another browser; PICTURES is a folder for a picture of every page looked at.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../server.mjs';

const root = new URL('../../', import.meta.url).pathname;
const fromWeb = createRequire(join(root, 'web/package.json'));
const { chromium } = fromWeb('playwright-core');
const axe = readFileSync(fromWeb.resolve('axe-core/axe.min.js'), 'utf8');

const journeys = [];
const waitMs = 10_000;

/** Declares a journey; run.mjs runs it with `{ base, browser, page, newPage }`. */
export function journey(name, walk) {
  journeys.push({ name, walk });
}

export const declared = () => journeys;

/** Starts the program on a data folder of its own; resolves when it answers. */
export async function startServer() {
  if (process.env.DOMDOM_BASE) return { base: process.env.DOMDOM_BASE, stop: async () => {} };
  const data = mkdtempSync(join(tmpdir(), 'domdom-browser-'));
  const { base, stop } = await serve(data, { args: ['--demo'] });
  const stopAll = async () => {
    await stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { base, stop: stopAll };
}

/** Asks the store of the page something of one of its parts, as it lies there. */
export const inStore = (page, part, mode, method, ...given) =>
  page.evaluate(
    ([name, how, ask, values]) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('domdom');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(name, how);
          const asked = transaction.objectStore(name)[ask](...values);
          const end = (answer) => (request.result.close(), resolve(answer));
          transaction.oncomplete = () => end(asked.result);
          transaction.onabort = () => end(transaction.error.name);
        };
      }),
    [part, mode, method, given]
  );

/** For a journey that uses up what the others need, such as the homes of the day: an example of its own. */
export async function onOwnServer(walk) {
  const { base, stop } = await startServer();
  try {
    await walk(base);
  } finally {
    await stop();
  }
}

export function openBrowser(extra = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      // A name of this machine that is not localhost: an origin without https.
      '--host-resolver-rules=MAP hub.test 127.0.0.1',
      ...extra
    ]
  });
}

/** A page of a device of its own (no cookies, no store), which remembers every complaint of the browser. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options
  });
  context.setDefaultTimeout(waitMs);
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => {
    // What the network refused is each journey's own business: some refuse on purpose. And a header that only
    // counts with https is ignored without.
    const ours = !/Failed to load resource|net::ERR_|Opener-Policy header has been ignored/.test(
      message.text()
    );
    if (message.type() === 'error' && ours) {
      page.complaints.push(message.text());
    }
  });
  return page;
}

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 }
];
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } }
};

async function violations(page, options) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate((given) => globalThis.axe.run(document, given), options);
  return found.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 140)} ${nodes[0].failureSummary}`);
}

/** A picture of the page as it stands, when PICTURES asks for it. */
export async function picture(page, name) {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/**
 * Looks at a page on a small and a large screen, light and dark: axe finds nothing (for learners with AAA
 * contrast), nothing is wider than the screen, and the browser has nothing to complain about.
 */
export async function look(page, name) {
  await page.locator('main h1').first().waitFor();
  const before = page.viewportSize();
  const learner = await page.evaluate(() => document.documentElement.dataset.part === 'learner');
  const options = {
    ...rules,
    rules: { ...rules.rules, 'color-contrast-enhanced': { enabled: learner } }
  };
  for (const size of sizes) {
    for (const colorScheme of ['light', 'dark']) {
      const where = `${name} at ${size.width}×${size.height}, ${colorScheme}`;
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await picture(page, `${name}-${size.width}-${colorScheme}`);
      assert.deepEqual(await violations(page, options), [], where);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      assert.equal(over, 0, `${where}: wider than the screen`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  assert.deepEqual(page.complaints, [], `${name}: complaints of the browser`);
}

/** Signs a member of staff in and waits for their first page. */
export async function signIn(page, base, name, password) {
  await page.goto(`${base}/sign-in`);
  await page.fill('input[autocomplete=username]', name);
  await page.fill('input[type=password]', password);
  await page.click('form button');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
