// A ward officer brings in the list they have: looks at it, decides, writes, and takes it back.
import { randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';

import { record, signedIn } from '../server.mjs';
import { journey, look, onOwnServer, openPage, signIn } from './harness.mjs';
import { password, wide } from './staff.mjs';

const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const mark = Date.now().toString(36);
const person = (n) => `Vương Thị ${mark} ${n}`;
const list = (rows) =>
  `DANH SÁCH TỔ 5\nSTT;Họ và tên;Năm sinh;SĐT\n${rows.map((row, i) => `${i + 1};${row}`).join('\n')}\n`;

async function open(page, base) {
  await page.goto(`${base}/officer/lists`);
  await page.locator('#lists-new').waitFor();
}

async function chooseWard(page, name = 'tay ho', code = '00103') {
  const place = page.locator('form .field').nth(1);
  await place.locator('.button').click();
  await place.locator('input').fill(name);
  await place.locator('li button').filter({ hasText: code }).click();
}

async function give(page, rows, title) {
  await page.locator('input[type=file]').setInputFiles(file('to-5.csv', list(rows)));
  await chooseWard(page);
  await page.locator('form .field > input:not([type=file])').first().fill(title);
  await page.locator('form .main').click();
  await page.locator('#lists-current').waitFor();
}

const counts = (page) => page.locator('.verdicts b').allTextContents();

journey('a list is looked at, decided about, written, and taken back', async ({ page, base }) => {
  await page.setViewportSize(wide.viewport);
  await signIn(page, base, 'officer', password);
  await open(page, base);
  await look(page, 'lists-form');
  await give(page, [`${person('Lan')};1960;0912`, `${person('Hùng')};1955;`], 'Sổ tổ 5');
  assert.deepEqual(await counts(page), ['2', '0', '0', '0']);
  await page.locator('main .row .main').click();
  await page.locator('.note.good').filter({ hasText: '2' }).waitFor();
  await page.locator('main .row .button').last().click();

  // Without its tones the first is doubtful; a third is new, a fourth is wrong.
  const rows = [
    `${person('Lán')};1960;0913`,
    `${person('Sơn')};1970;`,
    `${person('Sơn')};sáu mươi;`,
    `${person('Hùng')};1955;0999`
  ];
  await give(page, rows, 'Sổ tổ 5, bản mới');
  assert.deepEqual(await counts(page), ['1', '1', '1', '1']);
  await page.locator('main li').filter({ hasText: 'Lán' }).waitFor();
  await page.locator('summary').click();
  await look(page, 'lists-doubtful');
  const row = page.locator('main li').filter({ hasText: person('Lán') });
  await row
    .locator('button')
    .filter({ hasText: person('Lan') })
    .click();
  await row.locator('[aria-pressed=true]').waitFor();
  await page.locator('.verdicts button').nth(1).click();
  await page.locator('main li').filter({ hasText: 'Hùng' }).waitFor();
  await look(page, 'lists-known');
  await page.locator('main .row .main').click();
  await page.locator('.note.good').waitFor();
  await look(page, 'lists-done');
  await page.locator('main .row .button').first().click();
  await page.locator('main .row .button').first().click();
  await page.locator('.note.good').filter({ hasText: '1' }).waitFor();
  await page.locator('main .row .button').last().click();
  await page.locator('#lists-past').waitFor();
  await page.locator('main li').filter({ hasText: 'Sổ tổ 5, bản mới' }).waitFor();
  await look(page, 'lists-past');
  await page.goto(`${base}/officer/people?q=${mark}`);
  assert.deepEqual(page.complaints, []);
});

journey('a list with another title for its names is corrected on the screen', async ({ page, base }) => {
  await page.setViewportSize(wide.viewport);
  await signIn(page, base, 'officer', password);
  await open(page, base);
  const text = `Họ tên,Chủ hộ là ai,Năm sinh\n5,${person('Nga')},1961\n`;
  await page.locator('input[type=file]').setInputFiles(file('ho.csv', text));
  await chooseWard(page);
  await page.locator('form .main').click();
  await page.locator('#lists-current').waitFor();
  await page.locator('summary').click();
  await page.locator('details select').nth(1).selectOption('name');
  await page.locator('details .button').click();
  await page.locator('.verdicts button').first().click();
  await page
    .locator('main li')
    .filter({ hasText: person('Nga') })
    .waitFor();
  await page.locator('main .row .button').last().click();
  await page.locator('#lists-new').waitFor();
});

journey('a residential group that the ward does not have is said of each row', async ({ page, base }) => {
  await signIn(page, base, 'officer', password);
  await open(page, base);
  const text = `Họ và tên;Năm sinh;Tổ dân phố\n${person('Mận')};1961;Tổ 99\n${person('Đào')};1962;\n`;
  await page.locator('input[type=file]').setInputFiles(file('to.csv', text));
  await chooseWard(page);
  await page.locator('form .main').click();
  const row = (name) => page.locator('main li').filter({ hasText: person(name) });
  await row('Mận').getByText('“Tổ 99”').waitFor();
  assert.equal(await row('Đào').locator('p').count(), 1);
  await look(page, 'lists-groups');
  await page.locator('main .row .button').last().click();
  await page.locator('#lists-new').waitFor();
});

journey('a list that names another residential group says whom it moves', async ({ page, base }) => {
  const officer = await signedIn({ base }, 'officer', password);
  const group = (name) =>
    record('residential-group.founded', {
      residentialGroup: randomUUID(),
      place: '00091',
      key: name,
      kind: 'Tổ dân phố',
      name: `Tổ ${mark} ${name}`,
      from: '2026-01-01'
    });
  for (const { receipt, problem } of await officer.record(group('Một'), group('Hai')))
    assert.ok(receipt, JSON.stringify(problem));
  await signIn(page, base, 'officer', password);
  await open(page, base);
  const give = async (name) => {
    const text = `Họ và tên;Năm sinh;Tổ dân phố\n${person('Na')};1961;Tổ ${mark} ${name}\n`;
    await page.locator('input[type=file]').setInputFiles(file('to.csv', text));
    await chooseWard(page, 'phu thuong', '00091');
    await page.locator('form .main').click();
    await page.locator('#lists-current').waitFor();
  };
  await give('Một');
  await page.locator('main .row .main').click();
  await page.locator('.note.good').waitFor();
  await page.locator('main .row .button').last().click();
  await page.locator('#lists-new').waitFor();

  await give('Hai');
  await page.locator('.verdicts button').nth(1).click();
  const row = page.locator('main li').filter({ hasText: person('Na') });
  await row.getByText(`chuyển từ Tổ ${mark} Một sang Tổ ${mark} Hai`).waitFor();
  await look(page, 'lists-moved');
  await page.locator('main .row .main').click();
  await page.locator('.note.good').waitFor();
  await page.locator('main .row .button').last().click();
  await page.locator('#lists-new').waitFor();

  await give('Hai');
  await page.locator('.verdicts button').nth(1).click();
  await row.waitFor();
  assert.ok(!(await row.textContent()).includes('Hai'), 'nothing changes');
  await page.locator('main .row .button').last().click();
  await page.locator('#lists-new').waitFor();
  assert.deepEqual(page.complaints, []);
});

journey('what the state confirmed stands beside the rungs, and goes with its list', async ({ browser }) => {
  await onOwnServer(async (base) => {
    const page = await openPage(browser, wide);
    await signIn(page, base, 'officer', password);
    await open(page, base);
    await give(page, [`${person('Một')};1960;`, `${person('Hai')};1955;`], 'Sổ tổ 6');
    await page.locator('main .row .main').click();
    await page.locator('.note.good').filter({ hasText: '2' }).waitFor();
    const people = await page.evaluate(
      async (q) => (await (await fetch(`/api/v1/people?q=${q}`)).json()).people,
      mark
    );
    const [one, two] = people;
    await page.goto(`${base}/officer`);
    await page.locator('article').first().waitFor();
    const before = await page.locator('article [data-figure]').allTextContents();
    assert.equal(await page.locator('[data-stated]').count(), 0);

    await open(page, base);
    await page.locator('form input[type=radio]').last().check();
    const rows = [
      `${one.name};${one.birthYear};20/02/2026`,
      `${two.name};${two.birthYear};`,
      `${one.name};${one.birthYear};`,
      `${person('Xa')};1950;`
    ];
    const text = `Họ và tên;Năm sinh;Ngày xác nhận\n${rows.join('\n')}\n`;
    await page.locator('input[type=file]').setInputFiles(file('xac-nhan.csv', text));
    await chooseWard(page);
    await page.locator('form .main').click();
    await page.locator('form [role=alert]').waitFor();
    await page.locator('form .field > input[maxlength="60"]').fill('Nền tảng của nhà nước');
    await look(page, 'lists-confirmations-form');
    await page.locator('form .main').click();
    await page.locator('#lists-current').waitFor();
    assert.deepEqual(await counts(page), ['1', '2', '1', '0']);
    await look(page, 'lists-confirmations');
    await page.locator('main .row .main').click();
    await page.locator('.note.good').filter({ hasText: '2' }).waitFor();

    await page.goto(`${base}/officer`);
    await page.locator('[data-stated]').first().waitFor();
    assert.deepEqual(
      await page.locator('article [data-figure]').allTextContents(),
      before,
      'no rung has moved'
    );
    await look(page, 'officer-stated');
    const behind = page.locator('[data-stated] a').first();
    if (await behind.count()) {
      await behind.click();
      await page.locator('main li a').first().waitFor();
      await look(page, 'behind-stated');
    }
    await page.goto(`${base}/officer/people/${one.id}`);
    await page.locator('#stated').waitFor();
    await look(page, 'person-stated');

    await open(page, base);
    await page.locator('main li').filter({ hasText: 'xac-nhan' }).locator('.button').click();
    await page.locator('main .row .button').first().click();
    await page.locator('main .row .button').first().click();
    await page.locator('.note.good').filter({ hasText: '2' }).waitFor();
    await page.goto(`${base}/officer`);
    await page.locator('article').first().waitFor();
    assert.equal(await page.locator('[data-stated]').count(), 0);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
});

journey('a file that cannot be read is refused with the place where it stops', async ({ page, base }) => {
  await signIn(page, base, 'officer', password);
  await open(page, base);
  await page.locator('input[type=file]').setInputFiles(file('x.csv', 'Cột 1,Cột 2\na,b\n'));
  await page.locator('form .main').click();
  const refusal = page.locator('.note.bad');
  await refusal.waitFor();
  assert.match(await refusal.textContent(), /Không thấy cột họ tên.*A "Cột 1", B "Cột 2"/);
  await look(page, 'lists-refused');
});
