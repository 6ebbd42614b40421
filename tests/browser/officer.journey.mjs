// The office: every figure leads to the people behind it, a code to what it meant, a target to its parts.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { enrolment, record, signedIn } from '../server.mjs';
import { journey, look, signIn } from './harness.mjs';
import { openField, openOffice, password, wide } from './staff.mjs';

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

journey(
  'a residential group is founded, people join it, and it is merged: the figures follow',
  async ({ page, newPage, base }) => {
    await page.setViewportSize(wide.viewport);
    await openOffice(page, base);
    await page.goto(`${base}/officer/places?q=tay+ho`);
    await page.locator('main li a').first().click();
    const section = page.locator('section[aria-labelledby=groups]');
    await section.locator('button').first().waitFor();
    for (const name of ['Tổ dân phố Hồ Mơ', 'Tổ dân phố Bến Liễu']) {
      await section.locator('> button').click();
      const [called, kind, , point] = await section.locator('form input').all();
      await called.fill(name);
      await kind.fill('Tổ dân phố');
      await point.fill('nhà văn hóa');
      await section.locator('form .main').click();
      await section.locator('[aria-invalid=true]').waitFor();
      if (name.endsWith('Hồ Mơ')) await look(page, 'staff-group-form');
      await point.fill('21.0701, 105.8224');
      await section.locator('form .main').click();
      await section.locator('li', { hasText: name }).waitFor();
    }
    const founded = await page.evaluate(async () => {
      const path = `/api/v1/places/${location.pathname.split('/').at(-1)}/groups`;
      const { groups } = await (await fetch(path)).json();
      return groups
        .filter(({ name }) => /Hồ Mơ|Bến Liễu/.test(name))
        .map(({ kind, lat, lon }) => ({ kind, lat, lon }));
    });
    const [first] = founded;
    assert.deepEqual(first, { kind: 'Tổ dân phố', lat: 21.0701, lon: 105.8224 });
    assert.deepEqual(founded, [first, first]);
    const row = (name) => section.locator('tbody tr', { hasText: name });
    await row('Hồ Mơ').waitFor();
    const enrolledIn = async (name) =>
      Number(/\/ (\d+)/.exec(await row(name).locator('td').first().textContent())[1]);
    const before = await enrolledIn('Chưa xếp');

    const phone = await newPage();
    await openField(phone, base);
    await phone.goto(`${base}/companion/enrol`);
    await phone.getByLabel('Thôn, tổ dân phố').selectOption({ label: 'Tổ dân phố Hồ Mơ' });
    await look(phone, 'staff-enrol-group');
    assert.equal(await enrolledIn('Hồ Mơ'), 0);

    // The people of the example move into the group as a phone would say it.
    const moved = await page.evaluate(async () => {
      const session = await (await fetch('/api/v1/session')).json();
      const ask = async (path) => (await fetch(`/api/v1/${path}`)).json();
      const place = location.pathname.split('/').at(-1);
      const { groups } = await ask(`places/${place}/groups`);
      const { people } = await ask(`people?place=${place}`);
      const items = people.slice(0, 3).map(({ id }) => ({
        id: crypto.randomUUID(),
        type: 'person.moved',
        occurredAt: new Date().toISOString(),
        body: { person: id, place, residentialGroup: groups.find(({ name }) => name.includes('Hồ Mơ')).id }
      }));
      const reply = await fetch('/api/v1/outbox', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': session.csrf },
        body: JSON.stringify({ items })
      });
      return (await reply.json()).results.filter(({ receipt }) => receipt).length;
    });
    assert.equal(moved, 3);
    await page.reload();
    await row('Hồ Mơ').waitFor();
    const joined = await enrolledIn('Hồ Mơ');
    assert.ok(joined > 0 && joined <= 3);
    assert.equal(await enrolledIn('Chưa xếp'), before - joined);
    await look(page, 'staff-groups');

    await section
      .locator('li', { hasText: 'Hồ Mơ' })
      .getByRole('button', { name: 'Nhập vào tổ khác' })
      .click();
    await section.locator('form select').selectOption({ index: 1 });
    await section.locator('form .main').click();
    await section.locator('h3').waitFor();
    await page.waitForFunction(
      () => !document.querySelector('section[aria-labelledby=groups] tbody')?.textContent.includes('Hồ Mơ')
    );
    assert.equal(await enrolledIn('Bến Liễu'), joined);
    assert.equal(await enrolledIn('Chưa xếp'), before - joined);
    await look(page, 'staff-groups-merged');
    await page.goto(`${base}/officer/split`);
    await page.locator('main > p:not([role]), main section h2').first().waitFor();
    await look(page, 'staff-split');
    assert.deepEqual(page.complaints, []);
  }
);

journey(
  'whom people turn to is published for a ward, and found by whoever needs help',
  async ({ page, newPage, base }) => {
    await signIn(page, base, 'officer', password);
    const ward = (await (await fetch(`${base}/api/v1/places?code=00103`)).json()).places[0];
    await page.goto(`${base}/officer/places/${ward.id}`);
    await page.locator('[aria-labelledby=help] button').click();
    await page.locator('[aria-labelledby=help] input').nth(0).fill('Tổ số Tây Hồ, chị Hạnh');
    await page.locator('[aria-labelledby=help] input').nth(1).fill('024 3753 0000');
    await look(page, 'place-help');
    await page.locator('[aria-labelledby=help] .main').click();
    await page.locator('[aria-labelledby=help] strong').waitFor();

    const learner = await newPage();
    await learner.goto(base);
    await learner.locator('a.next').waitFor();
    await learner.locator('header .help').click();
    await learner.locator('main input').fill('tay ho');
    await learner.locator('main li .button').first().click();
    const call = learner.locator('main a[href^="tel:024"]');
    await call.waitFor();
    await look(learner, 'help');
    // Without a network, the number that was seen last.
    await learner.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await learner.waitForTimeout(500);
    await learner.reload();
    await call.waitFor();
    await learner.context().setOffline(true);
    await learner.reload();
    await call.waitFor();
    await learner.context().setOffline(false);
  }
);
