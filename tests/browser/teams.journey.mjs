// Teams and requests for help, on the screens of whoever leads, of a companion, and of someone who asks.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { record, signedIn } from '../server.mjs';
import { journey, look, signIn } from './harness.mjs';
import { openField, password, wide } from './staff.mjs';

const ward = '00103';

async function foundGroup(base) {
  const officer = await signedIn({ base }, 'officer');
  const group = randomUUID();
  const said = { residentialGroup: group, place: ward, key: group.slice(0, 8), kind: 'Tổ dân phố' };
  await officer.record(
    record('residential-group.founded', { ...said, name: 'Tổ dân phố số 5', from: '2026-01-01' })
  );
  return group;
}

journey('a team is founded, says what it lacks, and hands its people over', async ({ page, base }) => {
  const group = await foundGroup(base);
  await signIn(page, base, 'leader', password);
  await page.goto(`${base}/officer/teams`);
  await page.locator('#nobody').waitFor();
  await look(page, 'teams-before');
  await page.locator('.head .button').click();
  await page.locator('form input').first().fill('Tổ số 5');
  await page.locator('form').first().locator('select').nth(1).selectOption(group);
  await look(page, 'teams-new');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.waitForURL(/officer\/teams\//);
  await page.locator('.lacks').waitFor();
  assert.match(await page.locator('.lacks').textContent(), /từ 4 đến 9.*Chưa có tổ trưởng/s);
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  await page.locator('form select').selectOption({ label: 'companion' });
  await page.locator('form .main').click();
  await page.locator('.member').waitFor();
  assert.match(await page.locator('.member').textContent(), /tổ trưởng.*Cần có người đi cùng/s);
  await page.getByRole('button', { name: /ghi đã dự tập huấn/ }).click();
  await page.locator('.member form input[type=checkbox]').check();
  await look(page, 'teams-training');
  await page.locator('.member form .main').click();
  await page.getByText('khóa 13: xong ngày').waitFor();
  await page.setViewportSize(wide.viewport);
  await look(page, 'teams-one');

  // Somebody of nobody is given to the team, and counts there.
  await page.goto(`${base}/officer/teams`);
  await page.locator('#nobody').waitFor();
  const before = Number(/\d+/.exec(await page.locator('#nobody').textContent())[0]);
  await page.locator('section[aria-labelledby=nobody] li input').first().check();
  await page.locator('section[aria-labelledby=nobody] select').selectOption({ label: 'Tổ số 5' });
  await look(page, 'teams-nobody');
  await page.locator('section[aria-labelledby=nobody] .main').click();
  await page.getByText('Đã giao 1 người.').waitFor();
  await page.waitForFunction(
    (n) => Number(/\d+/.exec(document.querySelector('#nobody').textContent)[0]) === n - 1,
    before
  );
  assert.match(await page.locator('main li a').first().textContent(), /lo cho 1 người/);
  assert.deepEqual(page.complaints, []);
});

journey(
  'a companion sees their training and hours, and shares a page of thanks',
  async ({ page, base, newPage }) => {
    await openField(page, base);
    await page.goto(`${base}/companion/visit`);
    await page.locator('input[type=search]').fill('nguyen');
    await page.locator('main li button').first().click();
    await page.locator('.outcomes button').last().click();
    await page.locator('.note').filter({ hasText: 'cần có người đi cùng' }).waitFor();
    await page.getByRole('button', { name: '45 phút' }).click();
    await look(page, 'teams-visit');
    await page.locator('.save .main').click();
    await page.waitForURL(/companion$/);
    await page.waitForFunction(() => /^\D*0\D/.test(document.querySelector('.strip')?.innerText ?? ''));
    await page.goto(`${base}/companion/mine`);
    await page.locator('#training').waitFor();
    await look(page, 'teams-mine');
    await page.locator('section[aria-labelledby=thanks] input[type=checkbox]').nth(1).check();
    await page.locator('section[aria-labelledby=thanks] input').first().fill('An');
    await page.locator('section[aria-labelledby=thanks] .main').click();
    const link = page.locator('section[aria-labelledby=thanks] a');
    await link.waitFor();
    const guest = await newPage();
    await guest.goto(base + (await link.getAttribute('href')));
    await guest.getByRole('heading', { name: 'Cảm ơn An' }).waitFor();
    assert.match(await guest.locator('main').textContent(), /giờ đã góp/);
    await look(guest, 'teams-thanks');
    await page.getByRole('button', { name: 'Gỡ trang' }).click();
    await link.waitFor({ state: 'detached' });
    await guest.reload();
    await guest.getByRole('heading', { name: 'Trang này không còn nữa' }).waitFor();
    assert.deepEqual(page.complaints, []);
  }
);

journey(
  'help is asked without a script, taken, answered and counted',
  async ({ page, base, browser, newPage }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 }
    });
    const asker = await context.newPage();
    await asker.goto(`${base}/p/${ward}`);
    await asker.getByRole('link', { name: 'Nhờ người gọi lại giúp' }).click();
    await asker.locator('input[name=name]').fill('Bà Lan');
    await asker.locator('input[name=phone]').fill('0912 345 678');
    await asker.locator('input[name=words]').fill('Gọi video cho con');
    await asker.screenshot({
      path: process.env.PICTURES ? `${process.env.PICTURES}/help-form.png` : undefined
    });
    await asker.locator('input[name=agreed]').check();
    await asker.getByRole('button', { name: 'Gửi' }).click();
    await asker.getByText('Đã nhận.').waitFor();
    await context.close();

    const learner = await newPage();
    await learner.goto(`${base}/help`);
    await learner.locator('input').first().fill('tay ho');
    await learner.locator('main li button, main [role=option]').first().click();
    await learner.getByRole('button', { name: 'Nhờ người gọi lại giúp' }).click();
    await look(learner, 'help-ask');
    await learner.locator('form .main').click();
    await learner.getByText('ghi giúp tên').waitFor();
    await learner.locator('form input').nth(0).fill('Ông Ba');
    await learner.locator('form input').nth(1).fill('0987654321');
    await learner.locator('form input[type=checkbox]').check();
    await learner.locator('form .main').click();
    await learner.getByText('Đã nhận.').waitFor();
    await look(learner, 'help-asked');

    await openField(page, base);
    await page.locator('a[href="/companion/asked"]').click();
    const lan = page.locator('li.card').filter({ hasText: 'Bà Lan' });
    await lan.waitFor();
    assert.match(await lan.textContent(), /Gọi video cho con.*qua trang của phường/s);
    await look(page, 'help-queue');
    await lan.getByRole('button', { name: 'Tôi nhận' }).click();
    await lan.getByText('Giao cho companion').waitFor();
    await lan.getByRole('button', { name: 'Đã giúp' }).click();
    await lan.locator('input[value=phoned]').check();
    await look(page, 'help-answer');
    await lan.locator('form .main').click();
    await page.locator('section[aria-labelledby=answered] li').filter({ hasText: 'Bà Lan' }).waitFor();

    await page.setViewportSize(wide.viewport);
    await signIn(page, base, 'officer', password);
    await page.goto(`${base}/officer/help`);
    await page.locator('#waits').waitFor();
    await page.locator('tbody tr').first().waitFor();
    await look(page, 'help-officer');
    await page.getByRole('button', { name: 'Ghi lời nhờ' }).click();
    await page.locator('form input[autocomplete=off]').first().fill('Ông Tư');
    await page.locator('form .check input').check();
    await look(page, 'help-counter');
    await page.locator('form .main').click();
    await page.locator('li.card').filter({ hasText: 'Ông Tư' }).waitFor();
    assert.deepEqual(page.complaints, []);
  }
);
