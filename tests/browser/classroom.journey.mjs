// A class: five phones follow one lesson, the wall shows it without a name, and whoever leads sees who needs them.
import assert from 'node:assert/strict';

import { journey, look } from './harness.mjs';
import { followFrame } from './learner.mjs';
import { openField, wide } from './staff.mjs';

const names = ['bác Lan', 'bác Tư', 'ông Sáu', '', ''];
const learner = { name: 'Phạm Thị Học', birthYear: 1957 };

/** Signs a learner up on this device, as /join does. */
async function signUp(page, base) {
  await page.goto(base);
  const status = await page.evaluate(async ({ name, birthYear }) => {
    const { places } = await (await fetch('/api/v1/places?code=00103')).json();
    const body = {
      name,
      birthYear,
      groups: [],
      place: places[0].id,
      consent: { text: 'consent-2026-1/1', language: 'vi' },
      pin: ['sun', 'moon', 'star', 'fish']
    };
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch('/api/v1/learners', { method: 'POST', headers, body: JSON.stringify(body) })).status;
  }, learner);
  assert.equal(status, 200);
}

async function join(page, base, code, name) {
  await page.goto(`${base}/class/${code}`);
  const called = page.locator('main form input').nth(1);
  if (name) await called.fill(name);
  await page.locator('main form .main').click();
  await page.locator('.where').waitFor();
}

const isAt = (page, n) =>
  page.waitForFunction((wanted) => parseInt(document.querySelector('.where')?.textContent, 10) === wanted, n);
const rowOf = (lead, n) =>
  lead.locator('[aria-labelledby=phones] ul > li').filter({ has: lead.locator(`.number:text-is("${n}")`) });

/** Presses on the phone what leads nowhere, as often as asked. */
async function pressWrongly(page, times) {
  const lit = await page.locator('.phone .lit').first().getAttribute('data-action');
  const wrong = page.locator(`.phone [data-action]:not([data-action="${lit}"])`).first();
  for (let i = 0; i < times; ++i) {
    await wrong.click();
    await page.waitForTimeout(60);
  }
}

journey(
  'five phones follow a class, and whoever leads sees who needs them',
  async ({ page: lead, newPage, base }) => {
    await openField(lead, base);
    await lead.locator('a[href^="/companion/session/"]').first().click();
    await lead.locator('a[href^="/companion/class?session="]').click();
    await lead.locator('details summary').first().click();
    await look(lead, 'class-choose');
    await lead.locator('details[open] li button').first().click();
    await lead.locator('.join .code').waitFor();
    const code = (await lead.locator('.join .code').textContent()).replace(/\D/g, '');
    assert.match(code, /^\d{6}$/);

    const wall = await newPage({ ...wide, storageState: await lead.context().storageState() });
    await wall.goto(lead.url().replace('/companion/class/', '/projector/'));
    await wall.locator('.joining').waitFor();

    const phones = [];
    for (let i = 0; i < names.length; ++i) phones.push(await newPage());
    await signUp(phones[4], base);
    await phones[0].goto(`${base}/class`);
    await look(phones[0], 'class-join');
    for (const [i, phone] of phones.entries()) await join(phone, base, code, names[i]);
    await rowOf(lead, 5).waitFor();
    for (const [i, name] of [...names.slice(0, 3), 'chưa có tên', learner.name].entries())
      assert.ok((await rowOf(lead, i + 1).textContent()).includes(name), `phone ${i + 1} is ${name}`);
    await look(wall, 'class-wall-joining');

    // All of them go along, wherever they are in the lesson.
    for (let n = 2; n <= 3; ++n) {
      await lead.locator('.turn .main').click();
      await Promise.all(phones.map((phone) => isAt(phone, n)));
    }
    await wall.getByText('5 trong 5 máy đã tới đây').waitFor();
    await look(wall, 'class-wall');

    await phones[1].locator('aside button').first().click();
    await lead.locator('[aria-labelledby=phones] ul > li').first().getByText('Nhờ giúp').waitFor();
    assert.ok(
      (await lead.locator('[aria-labelledby=phones] ul > li').first().textContent()).includes('bác Tư')
    );
    await look(phones[1], 'class-phone');
    await phones[1].locator('aside button').first().click();

    const total = Number(/(\d+)$/.exec((await lead.locator('#lesson').textContent()).trim())[1]);
    for (let n = 4; n <= total; ++n) {
      await lead.locator('.turn .main').click();
      await isAt(phones[0], n);
    }
    await Promise.all(phones.map((phone) => isAt(phone, total)));
    for (const phone of phones.slice(0, 3)) {
      await phone.locator('.turn a.main').click();
      await phone.locator('main li .button.main').click();
      await phone.locator('.phone .lit').first().waitFor();
    }
    await pressWrongly(phones[2], 3);
    await rowOf(lead, 3).getByText('Đang vướng').waitFor();
    await followFrame(phones[0]);
    await rowOf(lead, 1).getByText('Làm xong').waitFor();
    await wall.getByText('1 trong 5 máy làm xong').waitFor();
    await look(lead, 'class-lead');

    // Going on does not tear a practice away: it offers the way.
    await lead.locator('.turn button').first().click();
    await phones[1].locator('aside a.main').waitFor();
    assert.ok(await phones[1].locator('.phone').isVisible());
    await phones[1].locator('aside a.main').click();
    await isAt(phones[1], total - 1);

    const shown = await wall.locator('main').textContent();
    for (const name of [...names.slice(0, 3), learner.name])
      assert.ok(!shown.includes(name), `the wall says ${name}`);

    // Who sat there with an account is ticked on the page of the session, to be read once more and kept.
    await lead.getByRole('button', { name: 'Ghi 1 người có mặt' }).click();
    await lead.locator('.present').filter({ hasText: learner.name }).waitFor();
    await lead.goBack();
    await lead.getByRole('button', { name: 'Kết thúc lớp' }).click();
    await lead.locator('.more').getByRole('button', { name: 'Kết thúc lớp' }).click();
    await Promise.all(phones.map((phone) => phone.getByText('Lớp học xong rồi').waitFor()));
    await wall.getByText('Lớp này đã kết thúc').waitFor();
    assert.deepEqual(
      phones.flatMap((phone) => phone.complaints).concat(lead.complaints, wall.complaints),
      []
    );
  }
);
