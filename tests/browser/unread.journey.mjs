// Course 1 for someone who cannot read: every letter is hidden, and only what is seen as a picture or heard is pressed.
import assert from 'node:assert/strict';

import { journey, picture } from './harness.mjs';
import { doubleOfSpeech } from './voice.journey.mjs';

const course = 'first-steps';

// Letters are not seen, drawings are.
const unreadable = `
  * { -webkit-text-fill-color: transparent !important; text-shadow: none !important; text-decoration: none !important; }
  ::placeholder { color: transparent !important; }
  svg text { fill: transparent !important; }
`;

async function hide(page) {
  await page.addInitScript((style) => {
    const put = () => {
      const sheet = document.createElement('style');
      sheet.id = 'unreadable';
      sheet.textContent = style;
      document.documentElement.append(sheet);
    };
    if (document.documentElement) put();
    else
      new MutationObserver((_, seen) => document.documentElement && (seen.disconnect(), put())).observe(
        document,
        { childList: true }
      );
  }, unreadable);
}

/** Presses the screen's loudspeaker and waits until it has said everything: what was heard, and what was lit then. */
async function hear(page, speaker = page.locator('main .speak').first()) {
  // What the screen says by itself is heard to its end.
  await page.locator('main .speak.reading').waitFor({ state: 'detached' });
  await page.evaluate(() => (globalThis.said.length = 0));
  await speaker.click();
  await page.waitForFunction(() => globalThis.said.length > 0);
  await page.locator('main .speak.reading').waitFor({ state: 'detached', timeout: 30_000 });
  return page.evaluate(() => globalThis.said);
}

/** The control that was lit while these words were heard. */
async function pressHeard(page, heard, words) {
  const found = heard.find(({ text, lit }) => lit && words(text.trim()));
  assert.ok(found, `nothing was lit while it was said, in: ${heard.map(({ text }) => text).join(' | ')}`);
  const at = await page.evaluate(({ x, y }) => {
    scrollTo(0, y - 200);
    return { x: x - scrollX + 20, y: y - scrollY + 20 };
  }, found.lit);
  await page.mouse.click(at.x, at.y);
}

const byPicture = (page, name) => page.locator(`main :is(a, button):has([data-picture="${name}"])`).first();

const lacking = [];

/** Every control on a screen shows a picture, and the screen has a loudspeaker. */
async function expectPictures(page, where) {
  const without = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(a, button)')]
      .filter(
        (one) => one.checkVisibility() && !one.querySelector('svg, img, .picture') && !one.closest('.keys')
      )
      .map((one) => one.textContent.trim())
  );
  // All of them are told at the end, not the first alone.
  lacking.push(...without.map((words) => `${where}: ${words}`));
  assert.ok(await page.locator('main .speak').count(), `${where}: nothing can be heard`);
}

/** Turns the pages by the arrow, hears each, and answers the questions with what was heard to be right. */
async function throughLesson(page, lesson, name) {
  const rights = lesson.items.map(({ choices }) => choices.find(({ right }) => right).text.trim());
  for (let at = 1; ; at++) {
    await expectPictures(page, `${lesson.id}, page ${at}`);
    const heard = await hear(page);
    const question = page.locator('.choices');
    if (await question.isVisible()) {
      await picture(page, `${name}-question-${at}`);
      const said = (text) => rights.some((right) => right === text);
      await pressHeard(page, heard, said);
      await page.locator('.choices .right').waitFor();
      await hear(page, page.locator('[role=status] .speak').first());
    } else if (at < 4) await picture(page, `${name}-${at}`);
    const turn = page.locator('.turn');
    if (await turn.locator('a:has([data-picture="phone"])').count()) {
      await picture(page, `${name}-now`);
      return turn.locator('a:has([data-picture="phone"])').click();
    }
    const before = await page.locator('.dots .on').count();
    await turn.locator('.main:has([data-picture="next"])').click();
    await page.waitForFunction((n) => document.querySelectorAll('.dots .on').length > n, before);
  }
}

/** Led by the hand: each press is heard and stands in the golden frame. */
async function throughPractice(page, name) {
  for (let press = 1; press < 40; press++) {
    const lit = page.locator('.phone .lit').first();
    await page.locator('.light').or(lit).first().waitFor();
    if (await page.locator('.light').isVisible()) return;
    const heard = await hear(page, page.locator('.help .speak'));
    if (press < 4) await picture(page, `${name}-practice-${press}`);
    await expectPictures(page, `${name}, press ${press}`);
    if (await lit.getAttribute('data-action')) {
      assert.ok(await lit.locator('.pointer').count(), 'a hand points to it');
      await lit.click();
    } else {
      await lit.locator('input').fill(heard[heard.length - 1].text.trim());
      await lit.locator('.enter').click();
    }
    await page.waitForTimeout(60);
  }
  assert.fail(`${name}: it has no end`);
}

journey('Who cannot read gets through course 1 with pictures and sound', async ({ base, page }) => {
  await page.addInitScript(doubleOfSpeech, ['vi-VN']);
  await hide(page);
  await page.goto(base);
  await page.locator('a.next').waitFor();
  const courses = await page.evaluate(async () => (await fetch('/api/v1/content/courses.vi.json')).json());
  const { title, lessons } = courses.courses.find(({ id }) => id === course);
  await expectPictures(page, 'home');
  await picture(page, 'unread-home');
  await pressHeard(page, await hear(page), (text) => text === 'Các khóa học');
  await page.waitForURL('**/courses');
  await expectPictures(page, 'courses');
  await pressHeard(page, await hear(page), (text) => text === title);
  await page.waitForURL(`**/courses/${course}`);
  for (const entry of lessons) {
    const lesson = await page.evaluate(
      async ([folder, id]) => (await fetch(`/api/v1/content/lessons/${folder}/${id}.vi.json`)).json(),
      [course, entry.id]
    );
    await page.locator('main li a').first().waitFor();
    await expectPictures(page, 'the course');
    if (entry === lessons[0]) await picture(page, 'unread-course');
    await pressHeard(page, await hear(page), (text) => text === entry.title);
    await page.waitForURL(`**/lessons/${course}/${entry.id}`);
    await page.locator('.turn').waitFor();
    const name = `unread-${entry.id}`;
    await throughLesson(page, lesson, name);
    await page.locator('[data-picture="hand"]').nth(1).waitFor();
    await expectPictures(page, 'ways to practise');
    if (entry === lessons[0]) await picture(page, 'unread-levels');
    await hear(page);
    await byPicture(page, 'hand').click();
    await throughPractice(page, name);
    await expectPictures(page, 'done');
    if (entry === lessons[0]) await picture(page, 'unread-done');
    await pressHeard(page, await hear(page), (text) => text === 'Về trang đầu');
    await page.waitForURL(base + '/');
    await page.locator('a.next').waitFor();
    await pressHeard(page, await hear(page), (text) => text === 'Các khóa học');
    await pressHeard(page, await hear(page), (text) => text === title);
    await page.waitForURL(`**/courses/${course}`);
  }
  // The course shows what was done: each lesson has its tick.
  await page.locator('li:last-child [data-picture="check"]').waitFor();
  assert.equal(await page.locator('main li [data-picture="check"]').count(), lessons.length);
  await picture(page, 'unread-end');
  assert.deepEqual([...new Set(lacking)], [], 'without a picture');
  assert.deepEqual(page.complaints, []);
});
