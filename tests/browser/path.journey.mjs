// The path of a woman of sixty, at 360 × 640 and in Vietnamese: from her first tap to calling her daughter by video
// alone on a second day; a drill that is lost, explained and won; a procedure from the search to the receipt.
import assert from 'node:assert/strict';

import { journey, picture } from './harness.mjs';
import { followFrame, main, readLesson, repeat } from './learner.mjs';

const first = new Date('2026-11-24T08:00:00+07:00');
const nextMorning = new Date('2026-11-25T08:00:00+07:00');
const daughter = 'communication.video-call/call-daughter';
/** More lessons than this before what she asked for, and she would not be there on the first day. */
const lessonsMax = 6;

/** Names pictures in the order in which she sees them. */
function album(page, name) {
  let n = 0;
  return (what) => picture(page, `${name}-${String(++n).padStart(2, '0')}-${what}`);
}

/** Takes the lesson that is golden, and practises it along the frame. */
async function learnNext(page, shot) {
  await page.click('a.next');
  await page.locator('.turn .main').waitFor();
  await shot('lesson');
  await (await readLesson(page)).click();
  await main(page).locator('li .button.main').click();
  const scenario = new URL(page.url()).pathname.replace('/practice/', '');
  const presses = await followFrame(page, () => shot('phone'));
  await shot('done');
  await page.getByRole('link', { name: 'Về trang đầu' }).click();
  await page.locator('a.next').waitFor();
  return { scenario, presses };
}

journey(
  'her first tap leads to calling her daughter by video, alone, on a second day',
  async ({ page, base }) => {
    const shot = album(page, 'sixty');
    await page.clock.install({ time: first });
    // The dice say: no drill today.
    await page.addInitScript(() => (Math.random = () => 0.99));
    await page.goto(base);
    await page.locator('a.next').waitFor();
    await shot('home');
    await page.getByRole('button', { name: 'cô', exact: true }).click();
    await page.click('main a[href="/wishes"]');
    await page.getByRole('button', { name: /con cháu/ }).click();
    await shot('wishes');
    await page.locator('main .button.main').click();
    await page.locator('a.next').waitFor();
    // She presses what is golden: what the call needs comes before it.
    const learnt = [];
    while (learnt.at(-1)?.scenario !== daughter) {
      assert.ok(learnt.length < lessonsMax, 'the way to what she asked for is short');
      await shot('next');
      learnt.push(await learnNext(page, shot));
    }

    await page.clock.setSystemTime(nextMorning);
    await page.goto(base);
    const next = page.locator('a.next');
    await next.getByText('Hôm nay cô tự làm thử nhé').waitFor();
    await shot('second-day');
    await next.click();
    await page.locator('.phone').waitFor();
    assert.equal(new URL(page.url()).pathname, `/practice/${daughter}`, 'what she asked for comes first');
    assert.equal(await page.locator('.phone .lit').count(), 0, 'nothing shows her where to press');
    await repeat(page, learnt.at(-1).presses, () => shot('alone'));
    await page.getByText('Cô làm được rồi').waitFor();
    await shot('done-alone');
    await page.getByRole('link', { name: 'Về trang đầu' }).click();
    await page.click('main a[href="/can"]');
    await page.locator('main .note.good').getByText('nhìn thấy mặt nhau').waitFor();
    await shot('can');
    assert.deepEqual(page.complaints, []);
  }
);

const asked = ['answer', 'say pay-now', 'transfer', 'see-why', 'understood'];
const kept = ['answer', 'hang-up', 'open phone', 'choose daughter', 'say tell'];

journey('a drill is lost, explained and won', async ({ page, base }) => {
  const shot = album(page, 'drill');
  await page.goto(`${base}/practice?area=scams`);
  const name = 'Dọa cắt điện';
  await page.locator('summary').filter({ hasText: name }).first().click();
  await shot('chosen');
  await page.locator('details[open] li a').filter({ hasText: 'Có người lừa' }).first().click();
  await page.getByRole('button', { name: /Tự làm một mình/ }).click();
  const press = async (actions) => {
    for (const action of actions) {
      await page.locator(`.phone [data-action="${action}"]`).waitFor();
      await shot(action.replace(/\W/g, '-'));
      await page.click(`.phone [data-action="${action}"]`);
    }
  };
  await press(asked);
  const lost = page.getByRole('alert').filter({ hasText: 'Lần này chưa xong' });
  await lost.getByText('Điện lực báo nợ bằng giấy').waitFor();
  await shot('lost');
  await page.locator('main .button.main').click();
  await press(kept);
  await page.locator('.light').waitFor();
  await shot('won');
  await page.goto(`${base}/can`);
  await page.locator('main .note.good').first().waitFor();
  assert.deepEqual(page.complaints, []);
});

journey('a procedure is walked from the search to the receipt', async ({ page, base }) => {
  const shot = album(page, 'procedure');
  await page.goto(`${base}/courses/services-from-home`);
  await page.locator('main ol a').nth(2).click();
  await page.locator('.turn .main').waitFor();
  await shot('lesson');
  await (await readLesson(page)).click();
  await main(page).locator('li .button.main').click();
  const presses = await followFrame(page, () => shot('phone'));
  // What she keeps of it is seen: the receipt with its number.
  await page.locator('section .phone.receipt').getByText('Đã nhận hồ sơ').waitFor();
  await page.getByText('Phường đã nhận hồ sơ').waitFor();
  await shot('receipt');
  await page.goto(page.url().replace(/[&?]level=\w+/, '') + '&level=alone');
  await page.locator('.phone').waitFor();
  await repeat(page, presses);
  await shot('alone');
  assert.ok(
    presses.some(({ text }) => text),
    'something was searched for'
  );
  await page.goto(`${base}/can`);
  await page.locator('main .note.good').first().waitFor();
  assert.deepEqual(page.complaints, []);
});
