// The office: every figure leads to the people behind it, a code to what it meant, a target to its parts.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { enrolment, record, signedIn } from '../server.mjs';
import { journey, look, signIn } from './harness.mjs';
import { openOffice, password, wide } from './staff.mjs';

journey('from a province down to the people behind a number', async ({ page, base }) => {
  await page.setViewportSize(wide.viewport);
  await openOffice(page, base);
  await page.locator('article summary').first().click();
  await page.locator('article input[type=search]').first().fill('tay ho');
  const row = page.locator('article tbody tr').first();
  assert.match(await row.textContent(), /Tây Hồ/);
  await row.locator('a').click();
  await page.waitForFunction(() => /Tây Hồ/.test(document.querySelector('h1').textContent));
  await page.locator('article [data-figure]').first().click();
  await page.waitForURL(/behind/);
  await page.locator('main li a').first().click();
  await page.locator('#skills').waitFor();
  assert.ok((await page.locator('tbody tr').count()) > 0);
  assert.deepEqual(page.complaints, []);
});

journey('a code tells which unit it meant, then and now', async ({ page, base }) => {
  await openOffice(page, base, '/officer');
  await page.goto(`${base}/officer/places?q=xuan+la&at=2025-06-30`);
  await page.locator('main li a').first().click();
  await page.locator('#after').waitFor();
  assert.match(await page.locator('section[aria-labelledby=after]').textContent(), /một phần/);
  assert.match(await page.locator('section[aria-labelledby=codes]').textContent(), /Xuân La.*Tây Hồ/s);
});

journey('a target is set with all its parts and can be withdrawn', async ({ page, base }) => {
  await openOffice(page, base);
  await page.goto(`${base}/officer/target`);
  await page.locator('#standing').waitFor();
  const standing = await page.locator('section[aria-labelledby=standing] li').count();
  const goal = page.locator('section[aria-labelledby=part-goal]');
  await goal.locator('input').nth(0).fill('99');
  await goal.locator('input[inputmode=numeric]').first().fill('31/12/2027');
  await goal.locator('input').last().fill('Quyết định 1/QĐ-UBND');
  await page.locator('section[aria-labelledby=part-what] select').selectOption('ai-basics');
  await page.locator('.save .main').click();
  await page.waitForURL(/officer\?plan/);
  await page.locator('article').nth(1).waitFor();
  await page.goto(`${base}/officer/target`);
  const rows = page.locator('section[aria-labelledby=standing] li');
  await rows.nth(standing).waitFor();
  const mine = rows.filter({ hasText: '31/12/2027' });
  await mine.locator('button').click();
  await mine.locator('button').first().click();
  await mine.waitFor({ state: 'detached' });
});

journey('two enrolments of one person are merged, and separated again', async ({ page, base }) => {
  const leader = await signedIn({ base });
  const enrolled = (name) =>
    enrolment({
      body: { person: randomUUID(), place: '00103', birthYear: 1957, groups: [] },
      private: { name, phone: '0912345678' }
    });
  const [bare, full, sister] = ['Ta Bich Cuc', 'Tạ Bích Cúc', 'Tạ Bích Sen'].map(enrolled);
  await leader.record(bare, full, sister);
  await leader.record(record('skill.declared', { person: full.body.person, skill: 'device.touch' }));
  await page.setViewportSize(wide.viewport);
  await openOffice(page, base);
  await page.goto(`${base}/officer/people`);
  await page.locator('main a[href$=duplicates]').click();
  const pair = page.locator('main li').filter({ hasText: 'Ta Bich Cuc' });
  await pair.locator('.side').first().waitFor();
  assert.equal(await pair.count(), 1);
  assert.equal(await page.locator('main li').filter({ hasText: 'Tạ Bích Sen' }).count(), 0);
  assert.match(await pair.locator('.kept').textContent(), /Tạ Bích Cúc/);
  await look(page, 'staff-duplicates');
  await pair.locator('.main').click();
  await page.locator('main li [role=status]').filter({ hasText: 'Tạ Bích Cúc' }).waitFor();
  await look(page, 'staff-duplicates-merged');
  await page.goto(`${base}/officer/people/${bare.body.person}`);
  await page.locator('#merges').waitFor();
  assert.equal(await page.locator('h1').textContent(), 'Tạ Bích Cúc');
  await look(page, 'staff-merged-person');
  await page.locator('section[aria-labelledby=merges] button').click();
  await page.locator('#merges').waitFor({ state: 'detached' });
  await page.goto(`${base}/officer/people/duplicates`);
  const again = page.locator('main li').filter({ hasText: 'Ta Bich Cuc' });
  await again.locator('.row .button').last().click();
  await again.locator('.side').first().waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('main [role=status]').first().waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('main li').filter({ hasText: 'Ta Bich Cuc' }).count(), 0);
  assert.deepEqual(page.complaints, []);
});

journey('every page of the office is readable for everyone', async ({ page, base }) => {
  await openOffice(page, base);
  await page.locator('article summary').first().click();
  await look(page, 'staff-targets');
  await page.locator('article [data-figure]').first().click();
  await page.locator('main li').first().waitFor();
  await look(page, 'staff-behind');
  await page.goto(`${base}/officer/people`);
  await page.locator('main li a').first().waitFor();
  await look(page, 'staff-people');
  await page.locator('main li a').first().click();
  await page.locator('#skills').waitFor();
  await page.locator('main .row .button').last().click();
  await look(page, 'staff-person');
  await page.goto(`${base}/officer/places?q=tay+ho`);
  await page.locator('main li a').first().waitFor();
  await look(page, 'staff-places');
  await page.locator('main li a').first().click();
  await page.locator('#before').waitFor();
  await look(page, 'staff-place');
  for (const path of ['officer/target', 'companion/plan']) {
    await page.goto(`${base}/${path}`);
    await page.locator('.save').waitFor();
    await look(page, `staff-${path.split('/')[1]}`);
  }
});

journey('an administrator gives and closes accounts', async ({ page, base }) => {
  await signIn(page, base, 'admin', password);
  await page.goto(`${base}/officer/accounts`);
  await page.locator('main li').first().waitFor();
  await look(page, 'staff-accounts');
  const name = `thu-${Date.now()}`;
  await page.locator('form input').nth(0).fill(name);
  await page.locator('form input[type=password]').fill('một câu thật dài');
  await page.locator('form .main').click();
  const row = page.locator('main li').filter({ hasText: name });
  await row.locator('button').click();
  await row.locator('button').first().click();
  await page.locator('.note.good').filter({ hasText: name }).waitFor();
  assert.deepEqual(page.complaints, []);
});
