// The companion's day opened without a network, on a CPU that is really held back four times: from the tap on its
// address to the homes being painted. Each time the page is opened anew in a browser that was there once before, as
// a phone is that was in the ward's office in the morning.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { join } from 'node:path';

import { password, serve } from '../tests/server.mjs';
import { latencies, round, runs } from './lib.mjs';

const { chromium } = createRequire(new URL('../web/package.json', import.meta.url))('playwright-core');
const barMs = 1_000;
const slowdown = 4;
const opensOfEach = 5;
/** What can be seen when a page can be used. */
const pages = { today: ['/companion', '#homes'], sessions: ['/companion/sessions', 'main h1'] };

/** From the start of the navigation to the frame that shows it. */
const painted = (selector) =>
  new Promise((shown) => {
    const look = () =>
      document.querySelector(selector)
        ? requestAnimationFrame(() => setTimeout(() => shown(performance.now())))
        : requestAnimationFrame(look);
    look();
  });

async function oneRun(base) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu']
  });
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${base}/sign-in`);
  await page.fill('input[autocomplete=username]', 'companion');
  await page.fill('input[type=password]', password);
  await page.click('form button');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  for (const [path, selector] of Object.values(pages)) {
    await page.goto(base + path);
    await page.locator(selector).first().waitFor();
  }
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${base}/companion`);
  await page.getByText('mất mạng vẫn dùng được').first().waitFor();
  await context.setOffline(true);
  const ms = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let i = 0; i < opensOfEach; ++i)
    for (const [name, [path, selector]] of Object.entries(pages)) {
      const opened = await context.newPage();
      const devtools = await context.newCDPSession(opened);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await opened.goto(base + path, { waitUntil: 'commit' });
      ms[name].push(await opened.evaluate(painted, selector));
      await opened.close();
    }
  await browser.close();
  return ms;
}

export async function measure() {
  const data = mkdtempSync(join(os.tmpdir(), 'domdom-today-'));
  const server = await serve(data, { args: ['--demo'] });
  const all = [];
  try {
    for (let i = 0; i < runs; ++i) all.push(await oneRun(server.base));
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
  const byPage = Object.fromEntries(
    Object.keys(pages).map((name) => [name, latencies(all.flatMap((one) => one[name]))])
  );
  return {
    value: byPage.today.p95,
    unit: `ms, p95 until today is shown without a network, CPU ${slowdown} times slower`,
    reference: `bar ${barMs} ms`,
    ratio: round(byPage.today.p95 / barMs),
    meets: byPage.today.p95 < barMs,
    details: {
      byPage,
      loadOfTheMachine: round(os.loadavg()[0], 1),
      bar: `p95 under ${barMs} ms`
    }
  };
}
