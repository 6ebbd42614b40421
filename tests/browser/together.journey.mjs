// Somebody sits beside: on her own phone and on a companion's, with the device switched off in the middle. What her hand
// did from start to end is hers; the rest is called what it was; and nothing of her stays on a device that is not hers.
import assert from 'node:assert/strict';

import { inStore, journey, look, onOwnServer, openPage, picture } from './harness.mjs';
import { followFrame, goldButton, repeat, signUp } from './learner.mjs';
import { allSent, openField } from './staff.mjs';

const lesson = 'family-near/video-call';
const practice = `/practice/communication.video-call/call-daughter?lesson=${lesson}`;
const skill = 'communication.video-call';

/** The switch is on the screen, wherever the page was scrolled to. */
async function hold(page, hand) {
  const button = page.locator(`.switch .${hand}`);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const box = await button.boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= page.viewportSize().height, 'the switch is always in sight');
  assert.ok(box.height >= 44 && box.width >= 44);
  await button.click();
  await page.locator(`.switch .${hand}[aria-pressed=true]`).waitFor();
}

/** As if the device had been switched off: the page is gone, and another one begins from what lies on the disk. */
async function kill(page, address) {
  const { complaints } = page;
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  next.complaints = complaints;
  await next.goto(address);
  return next;
}

const sittingOn = (page) => inStore(page, 'session', 'readonly', 'get', 'sitting');
const historyOf = (page, person) =>
  page.evaluate(async (id) => (await (await fetch(`/api/v1/people/${id}`)).json()).history, person);
const rungOf = (page, person) =>
  page.evaluate(
    async ([id, wanted]) => {
      const { skills } = await (await fetch(`/api/v1/people/${id}`)).json();
      return skills.find((one) => one.skill === wanted)?.best;
    },
    [person, skill]
  );

journey('on her own phone a companion sits beside, and the code makes it a visit', async ({ browser }) => {
  await onOwnServer(async (base) => {
    let page = await openPage(browser);
    await signUp(page, base, 'Trần Thị Ngồi');
    await page.goto(`${base}/together`);
    await look(page, 'together-begin');
    await goldButton(page).click();
    await page.locator('.switch').waitFor();
    await look(page, 'together-begun');

    // Guided, by two hands; the phone goes off in the middle, and whose hand it was is still known.
    await page.goto(`${base}${practice}&level=guided`);
    await hold(page, 'companion');
    await page.locator('.phone .lit').first().click();
    page = await kill(page, `${base}${practice}&level=guided`);
    await page.locator('.switch .companion[aria-pressed=true]').waitFor();
    await look(page, 'together-practice');
    const presses = await followFrame(page, async (n) => {
      if (n === 1) await hold(page, 'learner');
    });
    assert.deepEqual(
      (await sittingOn(page)).done.map(({ help }) => help),
      ['with-help']
    );

    // Then alone, without a network.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto(`${base}${practice}&level=alone`);
    await page.locator('.switch').waitFor();
    await page.context().setOffline(true);
    await repeat(page, presses);
    await picture(page, 'together-done');
    await page.context().setOffline(false);
    page = await kill(page, `${base}/together/end`);
    const { done } = await sittingOn(page);
    assert.deepEqual(
      done.map(({ help }) => help),
      ['with-help', 'alone'],
      'what was done before the phone went off is there, once'
    );
    await page.locator('main li.note').waitFor();
    await page.locator('.days .button').first().click();
    await page.locator('main .stack [aria-expanded]').click();
    await page.locator('main svg[role=img]').last().waitFor();
    await look(page, 'together-end');
    const { next, id } = await sittingOn(page);

    // The card, by itself and as a file.
    const card = await page.locator('a[href^="/steps/mine#"]').getAttribute('href');
    await page.click('a[href^="/steps/mine#"]');
    await page.locator('ol li').first().waitFor();
    await look(page, 'together-card');
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 30_000 }),
      page.locator('main .no-print .row .button').nth(1).click()
    ]);
    assert.match(file.suggestedFilename(), /\.pdf$/);
    const elsewhere = await openPage(browser);
    await elsewhere.goto(base + card);
    await elsewhere.locator('ol li').first().waitFor();
    assert.match(await elsewhere.locator('.next').textContent(), /\d\d\/\d\d/);
    await elsewhere.context().close();

    // What the code says is what the companion's phone opens; read twice and saved twice it is one visit.
    const person = (await inStore(page, 'session', 'readonly', 'get', 'current')).person;
    const code = `/companion/visit#sat=${id}~${person}~35~${next}~${skill}*2`;
    const field = await openPage(browser);
    await openField(field, base);
    for (let n = 0; n < 2; ++n) {
      await field.goto(`${base}/companion`);
      await field.goto(base + code);
      await field.locator('.outcomes [aria-pressed=true]').waitFor();
      if (!n) await look(field, 'together-visit');
      await field.locator('.save .main').click();
      await field.waitForURL(`${base}/companion`);
      await allSent(field);
    }
    assert.equal(await rungOf(field, person), 'practised', 'a drawn phone is no real task, whoever looks on');
    await field.goto(`${base}/companion/visit#sat=wrong`);
    await field.locator('.note.bad').waitFor();
    assert.deepEqual(field.complaints, []);

    // The day stands on her own first page, from her phone and from the server.
    await page.goto(`${base}/together/end`);
    await page.locator('main .stack .main').click();
    await page.locator('.meeting').or(page.locator('a.next')).first().waitFor();
    assert.equal(await sittingOn(page), undefined);
    const ahead = await (await page.request.get(`${base}/api/v1/me/ahead`)).json();
    assert.equal(ahead.visit, next);
    assert.deepEqual(page.complaints, []);
    await Promise.all([page.context().close(), field.context().close()]);
  });
});

journey('on the companion’s device nothing of her stays, and alone is only her hand', async ({ browser }) => {
  await onOwnServer(async (base) => {
    let page = await openPage(browser);
    await openField(page, base);
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    const home = page.locator('a.home').first();
    const person = new URL(await home.getAttribute('href'), base).searchParams.get('person');
    const name = await home.locator('strong').textContent();
    const before = (await historyOf(page, person)).length;
    await home.click();
    await page.click('a[href^="/companion/together"]');
    await page.locator('.switch').waitFor();
    await look(page, 'together-staff');
    await page.context().setOffline(true);

    // The real task, first with the companion's hand in it, then from start to end by hers.
    const row = page.locator('main li .row .button:last-child').first();
    await row.click();
    await page.locator('.so-far strong', { hasText: 'tự làm' }).waitFor();
    await hold(page, 'companion');
    await hold(page, 'learner');
    await page.locator('.so-far strong', { hasText: 'có người giúp' }).waitFor();
    await look(page, 'together-task');
    page = await kill(page, `${base}/companion/together`);
    await page.locator('.so-far strong', { hasText: 'có người giúp' }).waitFor();
    await page.locator('.card .stack .button').nth(1).click();
    await page.locator('.so-far strong', { hasText: 'tự làm' }).waitFor();
    await page.locator('.card .stack .main').click();
    await page.locator('main li .row').first().waitFor();
    page = await kill(page, `${base}/companion`);
    await page.locator('main a[href="/companion/together"]').click();
    assert.equal((await sittingOn(page)).done.length, 1);
    assert.ok(!JSON.stringify(await sittingOn(page)).includes(name), 'the device keeps no name for it');
    await page.click('a[href="/together/end"]');
    await page.locator('main li.note').waitFor();
    await page.locator('.days .button').first().click();
    await look(page, 'together-staff-end');
    await page.click('a[href^="/companion/visit"]');
    await page.locator('.three [aria-pressed=true]').waitFor();
    await page.locator('.save .main').click();
    await page.waitForURL(`${base}/companion`);
    assert.equal(await sittingOn(page), undefined);
    assert.deepEqual(await inStore(page, 'progress', 'readonly', 'getAll'), []);
    await page.context().setOffline(false);
    await allSent(page);
    const added = (await historyOf(page, person)).length - before;
    assert.equal(added, 2, 'one visit and one task, each once');
    const [task] = (await historyOf(page, person)).filter(({ type }) => type === 'task.observed');
    assert.equal(task.help, 'alone');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
});
