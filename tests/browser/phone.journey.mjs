// The practice phone itself, with a scenario that has every kind of screen once (tests/vectors/engine).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { fits } from './everyone.mjs';
import { journey, look } from './harness.mjs';

const slowdown = 4;
const settleMs = 200;
const folder = new URL('../vectors/engine/scenarios/lantern/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const source = JSON.parse(read('scenario.json').replace(/^\s*\/\/.*$/gm, ''));
const texts = Object.fromEntries(
  ['vi', 'en', 'fr'].map((language) => [language, JSON.parse(read(`${language}.json`))])
);
const path = `/practice/${source.id}?level=alone`;

// Where each kind is found, and what to press to get there from the one before. `back` is the phone's own.
const tour = {
  'home-grid': [],
  map: ['open map'],
  form: ['back', 'open form'],
  page: ['back', 'open lamp', 'up', 'up'],
  list: ['back', 'back', 'open tools'],
  'lock-screen': ['choose lock'],
  notification: ['unlock finger', 'choose message'],
  'chat-list': ['put-away', 'choose chats'],
  chat: ['choose daughter'],
  assistant: ['back', 'back', 'choose helper'],
  'incoming-call': ['back', 'choose ring'],
  call: ['say answer-it'],
  meeting: ['hang-up', 'choose circle'],
  settings: ['back', 'choose switches', 'choose lantern', 'choose lantern'],
  browser: ['back', 'choose site'],
  sheet: ['open prices'],
  receipt: ['back', 'choose slip'],
  feed: ['back', 'choose news'],
  video: ['back', 'choose film'],
  camera: ['back', 'choose camera'],
  'gallery-picker': ['back', 'choose photos'],
  document: ['back', 'choose letter'],
  machine: ['back', 'choose machine'],
  keypad: ['back', 'choose numbers']
};

async function bring(page, scam) {
  await page.route('**/content/scenarios/device.lantern/every-part.json', (route) =>
    route.fulfill({
      json: { id: source.id, version: '0'.repeat(16), skill: source.skill, scenario: source, texts }
    })
  );
  if (scam)
    await page.route('**/content/drills.*.json', (route) => route.fulfill({ json: { scams: [scam] } }));
}

async function open(page, base) {
  await page.goto(base + path);
  await page.locator('.phone').waitFor();
}

async function press(page, action) {
  await page.click(`.phone [data-action="${action}"]`);
}

/** Walks to each kind of screen and lets `visit` look at it. */
async function walkKinds(page, visit) {
  for (const [kind, presses] of Object.entries(tour)) {
    for (const action of presses) await press(page, action);
    await page.locator(`.phone.${kind}`).waitFor();
    await visit(kind);
  }
}

journey('every kind of screen of the practice phone is readable for everyone', async ({ page, base }) => {
  const kinds = Object.values(source.screens).map(({ kind }) => kind);
  assert.deepEqual(new Set([...Object.keys(tour), 'dialog']), new Set(kinds), 'the tour shows every kind');
  await bring(page);
  await open(page, base);
  await walkKinds(page, (kind) => look(page, `phone-${kind}`));
});

for (const language of ['vi', 'en', 'fr'])
  journey(
    `every kind of screen holds the largest letters on 320 pixels: ${language}`,
    async ({ newPage, base }) => {
      const page = await newPage({ viewport: { width: 320, height: 640 } });
      await page.addInitScript((chosen) => {
        localStorage.setItem('domdom.language', chosen);
        localStorage.setItem('domdom.text-size', '32');
      }, language);
      await bring(page);
      await open(page, base);
      await walkKinds(page, (kind) => fits(page, `phone-${kind}-320-largest-${language}`));
    }
  );

/** A bare press, without what the harness runs in the page before one. */
async function tap(page, action) {
  const target = page.locator(`.phone [data-action="${action}"]`);
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForTimeout(settleMs);
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForTimeout(settleMs);
}

// From the finger to the painted answer.
const watchTaps = () => {
  globalThis.tapsMs = [];
  addEventListener(
    'click',
    (event) =>
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => globalThis.tapsMs.push(performance.now() - event.timeStamp);
        painted.port2.postMessage(0);
      }),
    { capture: true }
  );
};

// Said, not asserted: how long it takes depends on what else the processor does.
journey('a tap on the practice phone is measured on a slow processor', async ({ page, base }) => {
  await page.addInitScript(watchTaps);
  await bring(page);
  await open(page, base);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (const action of Object.values(tour).flat()) await tap(page, action);
  const taps = (await page.evaluate(() => globalThis.tapsMs)).sort((a, b) => a - b);
  const at = (part) => taps[Math.min(taps.length - 1, Math.floor(taps.length * part))].toFixed(0);
  console.log(
    `      ${taps.length} taps at ${slowdown}×: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
  );
  assert.ok(taps.length >= Object.values(tour).flat().length, 'every press was measured');
});

const scam = {
  id: 'electricity-cut-off',
  number: 1,
  name: 'Giả điện lực dọa cắt điện',
  sign: 'Điện lực báo cắt điện bằng giấy, không đòi mã qua điện thoại.',
  target: source.id,
  helper: source.id,
  arrives: false
};

journey('a drill that is lost shows the sign to look for, and can be tried again', async ({ page, base }) => {
  await bring(page, scam);
  await open(page, base);
  await press(page, 'open form');
  await page.locator('.phone input').last().fill('123456');
  await page.locator('.phone .enter').last().click();
  await page.locator('.phone.dialog').waitFor();
  await look(page, 'phone-dialog');
  await press(page, 'answer again');
  await page.getByRole('alert').getByText(scam.sign).waitFor();
  await look(page, 'drill-lost');
  await page.locator('main .button.main').click();
  await page.locator('.phone.home-grid').waitFor();
});

journey('practice is found by area, and the scam of the week is apart', async ({ page, base }) => {
  await page.clock.install({ time: new Date('2026-11-25T08:00:00+07:00') });
  await page.goto(base);
  const row = page.locator('main nav a[href="/practice?area=scams"]');
  await row.waitFor();
  await page.goto(`${base}/practice`);
  const weekly = await page.locator('section .name').textContent();
  await look(page, 'practice-areas');
  await page.click('section a[href="/practice?area=scams"]');
  const open = page.locator('details[open]');
  await open.waitFor();
  assert.equal((await open.locator('summary').textContent()).trim(), weekly.trim());
  await look(page, 'practice-scams');
  await open.locator('li a').first().click();
  await page.locator('main .button.main').first().waitFor();
  await page.click('main .no-print a');
  await open.waitFor();
  await page.goto(`${base}/practice`);
  await page.locator('main > ul a').first().click();
  await page.waitForURL(/area=/);
  await page.locator('main > ul a[href*="lesson="]').first().waitFor();
  await look(page, 'practice-area');
  await page.goto(base);
  await row.getByText(weekly.trim()).waitFor();
});
