// What goes home on paper: steps, lessons and posters, printed by the browser and saved as files.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serve } from '../server.mjs';
import { journey, look } from './harness.mjs';
import { plain, printed, savedAsPdf } from './paper.mjs';
import { openField } from './staff.mjs';

const lesson = 'family-near/video-call';

/** Both ways onto paper hold every sentence of `words`, on full pages of A4, and none of the application around. */
async function holds(page, name, words) {
  const [paper, file] = [await printed(page, name), await savedAsPdf(page, name)];
  const title = plain(await page.title());
  assert.match(file.file, /^domdom-[a-z0-9-]+\.pdf$/);
  assert.equal(plain(file.title), title);
  for (const [way, made] of Object.entries({ printed: paper, saved: file })) {
    const where = `${name}, ${way}`;
    assert.ok(made.isA4 && made.readable, `${where}: not A4, or letters that cannot be searched`);
    for (const sentence of words) assert.ok(made.text.includes(sentence), `${where}: lacks "${sentence}"`);
    made.pages.forEach((text, i) => assert.ok(text, `${where}: page ${i + 1} is empty`));
    assert.ok(!made.text.includes('PDF'), `${where}: a button is on the paper`);
  }
  assert.deepEqual(page.complaints, []);
  return file;
}

const sentences = (page, selector) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => one.innerText))
    .then((texts) => texts.map(plain));

journey(
  'steps and whole lessons go onto paper and into a file, in three languages',
  async ({ newPage, base }) => {
    for (const language of ['vi', 'en', 'fr']) {
      // By night, and on a small phone: paper is white and wide all the same.
      const page = await newPage({ colorScheme: 'dark' });
      await page.addInitScript((code) => localStorage.setItem('domdom.language', code), language);
      await page.goto(`${base}/steps/${lesson}`);
      await page.locator('main li .phone').nth(4).waitFor();
      const steps = await sentences(page, 'main li p span:last-child');
      assert.equal(steps.length, 5);
      await holds(page, `steps-${language}`, [await page.locator('h1').innerText(), ...steps].map(plain));
      await page.goto(`${base}/lessons/${lesson}?page=all`);
      await page.locator('main .phone').nth(4).waitFor();
      await holds(page, `lesson-${language}`, await sentences(page, 'main .words p'));
    }
  }
);

journey('a poster fills a page, with the address that its code leads to', async ({ newPage }) => {
  const data = mkdtempSync(join(tmpdir(), 'domdom-poster-'));
  const server = await serve(data, { args: ['--demo', '--public-url', 'https://hoc.example.vn'] });
  try {
    const page = await newPage();
    await page.goto(`${server.base}/courses/nobody-fools-me/poster`);
    await page.locator('main .code img').waitFor();
    const words = await sentences(page, 'main h1, main .who, main li, main .free');
    const file = await holds(page, 'poster', words);
    assert.equal(file.pages.length, 1);
    assert.ok(file.text.replaceAll(' ', '').includes('hoc.example.vn/courses/nobody-fools-me'));

    await openField(page, server.base, 'leader');
    await page.goto(`${server.base}/companion/asked`);
    await page.locator('a[href="/companion/asked/poster"]').click();
    await page.locator('main .code img').waitFor();
    await look(page, 'help-poster');
    const asked = await holds(
      page,
      'help-poster',
      await sentences(page, 'main h2, main .two li, main .read')
    );
    assert.equal(asked.pages.length, 1);
    assert.ok(
      asked.text.replaceAll(' ', '').includes('hoc.example.vn/v/00103'),
      'whoever is rung at can check'
    );
    const { address } = await page.evaluate(async () =>
      (await fetch(`/api/v1/qr?path=${encodeURIComponent('/p/00103/help?via=poster')}`)).json()
    );
    assert.equal(address, 'https://hoc.example.vn/p/00103/help?via=poster');
    await page.goto(server.base + new URL(address).pathname + new URL(address).search);
    assert.equal(await page.locator('input[name=via]').getAttribute('value'), 'poster');
    assert.deepEqual(page.complaints, []);
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
});
