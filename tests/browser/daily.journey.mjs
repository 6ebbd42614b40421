// Three minutes a day: chosen once, one question and one short practice, and then nothing more is asked.
import assert from 'node:assert/strict';
import { journey, look } from './harness.mjs';
import { goldButton, learnFirst, main, repeat } from './learner.mjs';

const day = (n) => new Date(Date.parse('2026-03-02T08:00:00+07:00') + n * 86_400_000);
const rest = (page) => main(page).locator('.rest');

async function choose(page, base) {
  await page.goto(base);
  const row = main(page).locator('nav a[href="/today"]');
  await row.waitFor();
  assert.equal(await page.locator('a.next[href="/today"]').count(), 0, 'never unless it was asked for');
  await row.click();
  await look(page, 'today-choose');
  await goldButton(page).click();
}

async function answer(page, { right }) {
  const choices = page.locator('.choices');
  await choices.waitFor();
  if (right) await choices.locator('.button').first().click();
  else await choices.locator('.unknown').click();
  await page.locator('.note').first().waitFor();
  await goldButton(page).click();
}

journey(
  'three minutes a day are asked for once, done in two steps, and then it is enough',
  async ({ page, base }) => {
    await page.clock.install({ time: day(0) });
    const { practice, presses } = await learnFirst(page, base);
    await choose(page, base);
    await main(page).locator('p').first().waitFor();
    await look(page, 'today-none-yet');

    await page.clock.setSystemTime(day(1));
    await page.goto(base);
    const card = page.locator('a.next[href="/today"]');
    await card.waitFor();
    await look(page, 'home-today');
    await card.click();
    await page.locator('.choices').waitFor();
    await look(page, 'today-question');
    await answer(page, { right: false });
    await main(page).locator('section.card').waitFor();
    await look(page, 'today-practice');

    // Left half-way, it is still there, and the question is not asked again.
    await page.goto(base);
    await card.click();
    const go = main(page).locator('section.card a.main');
    await go.waitFor();
    assert.match(
      await go.getAttribute('href'),
      /^\/practice\/safety\.[^?]+\?level=alone&today$/,
      'the drill of the week'
    );

    // Any practice of today is enough.
    await page.goto(`${base}${practice}&level=alone&today`);
    await repeat(page, presses);
    await look(page, 'today-practised');
    await goldButton(page).click();
    await rest(page).waitFor();
    await look(page, 'today-done');
    await page.goto(base);
    await rest(page).waitFor();
    assert.equal(await page.locator('a.next').count(), 0, 'nothing more is asked');
    await look(page, 'home-today-done');

    // The next day there is something again; whoever gives it up is not asked any more.
    await page.clock.setSystemTime(day(2));
    await page.goto(base);
    await card.waitFor();
    await card.click();
    await page.locator('.choices').waitFor();
    await main(page).locator('.stop').click();
    await goldButton(page).waitFor();
    await page.goto(base);
    await page.locator('a.next').waitFor();
    assert.equal(await card.count(), 0);
    assert.deepEqual(page.complaints, []);
  }
);

journey('the three minutes of a day need no network', async ({ page, base }) => {
  await page.clock.install({ time: day(0) });
  await learnFirst(page, base);
  await choose(page, base);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.clock.setSystemTime(day(1));
  await page.goto(base);
  await page.locator('a.next[href="/today"]').waitFor();
  // What today needs is fetched while there is a network.
  await page.waitForTimeout(4000);
  await page.context().setOffline(true);
  await page.goto(base);
  await page.locator('a.next[href="/today"]').click();
  await answer(page, { right: true });
  await main(page).locator('section.card a.main').click();
  await page.locator('.phone').waitFor();
  await page.context().setOffline(false);
});
