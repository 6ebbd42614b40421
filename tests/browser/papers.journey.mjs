// The work on paper: lists and forms printed without a network, filled workbooks that come back and count once, a filled
// sheet typed in beside its photo with the keys alone, and the cards of a class on one sheet.
import assert from 'node:assert/strict';

import { journey, look, onOwnServer, picture, signIn } from './harness.mjs';
import { savedAsPdf } from './paper.mjs';
import { allSent, openField, password, wide } from './staff.mjs';

const group = '01936f00-0000-7000-8000-00000000a001';
const other = '01936f00-0000-7000-8000-00000000a002';
const home = (n) => `01936f00-0000-7000-8000-0000000${(0xb0000 + n).toString(16)}`;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Asks as a page of this session would. */
const ask = (page, method, path, body) =>
  page.evaluate(
    async ([how, where, what]) => {
      const { csrf } = await (await fetch('/api/v1/session')).json();
      const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf };
      const sent = what === undefined ? {} : { body: typeof what === 'string' ? what : JSON.stringify(what) };
      const answer = await fetch(`/api/v1/${where}`, { method: how, headers, ...sent });
      return answer.json();
    },
    [method, path, body]
  );

const post = async (page, items) => {
  const records = items.map((one) => ({ id: crypto.randomUUID(), occurredAt: Date.now(), ...one }));
  const { results } = await ask(page, 'POST', 'outbox', { items: records });
  assert.deepEqual(
    results.filter(({ receipt }) => !receipt),
    []
  );
};

/** Two residential groups, the first with twelve homes in two stairwells, people in one of them. */
async function settle(office, base) {
  await signIn(office, base, 'officer', password);
  const place = (await ask(office, 'GET', 'places?code=00103')).places[0].id;
  const found = (residentialGroup, name) => ({
    type: 'residential-group.founded',
    body: { residentialGroup, place, key: name, kind: 'Tổ dân phố', name, from: '2026-01-01' }
  });
  const flats = Array.from({ length: 12 }, (_, n) => ({
    type: 'household.listed',
    body: { household: home(n), place, residentialGroup: group },
    private: { building: 'CT1', stairwell: n < 6 ? 'A' : 'B', floor: 12 - n, door: `${12 - n}01` }
  }));
  await post(office, [found(group, 'Tổ 5'), found(other, 'Tổ 6'), ...flats]);
  const { people } = await ask(office, 'GET', `people?place=${place}`);
  await post(
    office,
    people.slice(0, 3).map(({ id: person }) => ({
      type: 'household.joined',
      body: { household: home(0), person, from: '2026-01-02', until: null }
    }))
  );
  return { place, people };
}

const coverage = async (page, place) =>
  (await ask(page, 'GET', `households/coverage?place=${place}`)).groups.find(
    (one) => one.group?.id === group
  );
const recordsOf = async (page, n) => (await ask(page, 'GET', `households/${home(n)}`)).records;

/** The workbook that a button gives, as the server reads it. */
async function takeWorkbook(page) {
  const button = page.getByRole('button', { name: 'Tệp Excel để điền' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = await (await import('node:fs/promises')).readFile(await download.path());
  const cells = await page.evaluate(
    async (all) => {
      const { csrf } = await (await fetch('/api/v1/session')).json();
      const body = new Uint8Array(all);
      const headers = { 'X-CSRF-Token': csrf };
      return (await fetch('/api/v1/papers/cells?file=a.xlsx', { method: 'POST', headers, body })).json();
    },
    [...bytes]
  );
  return { name: download.suggestedFilename(), bytes, rows: cells.rows };
}

/** The same workbook with some of its cells filled in: { row of the sheet: { key: text } }. */
async function fillIn(page, { rows }, filled) {
  const last = Math.max(...rows.map(({ row }) => row));
  const table = Array.from({ length: last }, (_, i) => rows.find(({ row }) => row === i + 1)?.cells ?? []);
  const hidden = table.findIndex((cells) => cells.includes('#code'));
  for (const [row, texts] of Object.entries(filled))
    for (const [key, text] of Object.entries(texts)) {
      const cells = table[row - 1];
      const column = table[hidden].indexOf(`#${key}`);
      while (cells.length <= column) cells.push('');
      cells[column] = text;
    }
  const all = await page.evaluate(
    async (body) => {
      const { csrf } = await (await fetch('/api/v1/session')).json();
      const headers = { 'X-CSRF-Token': csrf, 'Content-Type': 'application/json' };
      const sheet = await fetch('/api/v1/papers/sheet', { method: 'POST', headers, body });
      return [...new Uint8Array(await sheet.arrayBuffer())];
    },
    JSON.stringify({ titles: hidden, hidden: hidden + 1, widths: [], rows: table })
  );
  return Buffer.from(all);
}

const bring = (page, name, buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: xlsx, buffer });

const dayOf = (date = new Date()) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(date);

journey(
  'a walk list is printed offline, and its filled workbook comes back and counts once',
  ({ page, newPage }) =>
    onOwnServer(async (base) => {
      const office = await newPage(wide);
      const { place, people } = await settle(office, base);
      await openField(page, base);
      await page.waitForFunction(() => navigator.serviceWorker?.controller);
      await page.goto(`${base}/companion/walk?group=${group}`);
      await page.locator('.door').first().waitFor();
      await page.locator('main a', { hasText: 'Danh sách đi từng nhà' }).click();
      await page.locator('.paper td.code').first().waitFor();
      await look(page, 'papers-walk');

      // The companion's day brought what printing needs.
      await page.waitForFunction(async () => {
        const kept = [];
        for (const name of await caches.keys())
          kept.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
        return kept.some((url) => url.includes('BeVietnamPro_700Bold'));
      });
      await page.context().setOffline(true);
      await page.reload();
      await page.locator('.paper td.code').first().waitFor();
      const codes = await page.locator('.paper td.code').allInnerTexts();
      const file = await savedAsPdf(page, 'papers-walk');
      assert.ok(file.isA4 && file.readable, 'not A4, or letters that cannot be searched');
      assert.equal(file.pages.length, Math.ceil(codes.length / 9));
      for (const code of codes) assert.ok(file.text.includes(code), code);
      for (const words of ['1201', people[0].name, 'Vắng nhà', 'xé nhỏ hoặc đốt', 'in lúc'])
        assert.ok(file.text.includes(words), words);
      await page.context().setOffline(false);

      const workbook = await takeWorkbook(page);
      assert.match(workbook.name, /^domdom-w[0-9a-z]{12}\.xlsx$/);
      const rowOf = (code) => workbook.rows.find(({ cells }) => cells[0] === code).row;
      const spoilt = codes[2].slice(0, -1) + (codes[2].endsWith('X') ? 'Y' : 'X');
      const filled = await fillIn(page, workbook, {
        [rowOf(codes[0])]: {
          day: dayOf(),
          met: 'x',
          phone: 'thông minh',
          signal: 'yếu',
          wishes: 'gọi video'
        },
        [rowOf(codes[1])]: { 'nobody-home': 'x', refused: 'x' },
        [rowOf(codes[2])]: { code: spoilt, moved: 'x' },
        [rowOf(codes[3])]: { day: '1/1/2030', refused: 'x' },
        [rowOf(codes[4])]: { 'come-back': 'X', next: dayOf(new Date(Date.now() + 3 * 86_400_000)) },
        [rowOf(codes[12])]: { what: '7 ngõ 12', 'nobody-home': 'v' }
      });
      await page.locator('main a', { hasText: 'Nạp tệp Excel đã điền' }).click();
      await bring(page, 'tổ 5.xlsx', filled);
      await page.getByText('3 dòng cần xem lại').waitFor();
      const wrong = await page.locator('.wrong').innerText();
      assert.ok(wrong.includes(`Dòng ${rowOf(codes[1])}, cột F (Từ chối)`), wrong);
      assert.ok(wrong.includes(`«${spoilt}» không phải mã nào`), wrong);
      assert.ok(wrong.includes('01/01/2030 chưa tới'), wrong);
      assert.ok(await page.locator('main .main').isDisabled());
      await look(page, 'papers-preview');
      await page.locator('.check input').check();
      await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();
      await page.getByText('Đã lưu 3 dòng').waitFor();
      await allSent(page);
      const known = await coverage(page, place);
      assert.deepEqual([known.listed, known.met, known.nobodyHome, known.comeBack], [13, 1, 1, 1]);
      const once = await recordsOf(page, 0);
      assert.equal(once.length, 1);

      // The same file again.
      await bring(page, 'tổ 5.xlsx', filled);
      await page.locator('.check input').check();
      await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();
      await page.getByText('Đã lưu 3 dòng').waitFor();
      await allSent(page);
      assert.deepEqual(await recordsOf(page, 0), once);
      assert.deepEqual(await coverage(page, place), known);

      // Brought to the page of another group, it is sent back to its own; what is no workbook says so.
      await page.goto(`${base}/companion/paper/back?kind=walk&of=${other}`);
      await bring(page, 'tổ 5.xlsx', filled);
      await page.getByText('Tờ này của Tổ 5').waitFor();
      await look(page, 'papers-other');
      await bring(page, 'hỏng.xlsx', filled.subarray(0, 300));
      await page.locator('.note.bad, [role=alert]').first().waitFor();
      await page.goto(`${base}/companion/paper/back?kind=walk&of=${group}`);
      await bring(page, 'tờ trắng.xlsx', workbook.bytes);
      await page.getByText('chưa điền dòng nào').waitFor();

      // The officer prints the same list.
      await office.goto(`${base}/officer/places/${place}`);
      await office.getByRole('link', { name: 'In danh sách hộ Tổ 5' }).click();
      await office.locator('.paper td.code').first().waitFor();
    })
);

journey('a filled sheet is typed in beside its photo, with the keys alone', ({ newPage }) =>
  onOwnServer(async (base) => {
    const { place } = await settle(await newPage(wide), base);
    const page = await newPage(wide);
    await openField(page, base);
    await page.goto(`${base}/companion/paper?kind=walk&of=${group}`);
    await page.locator('.paper td.code').first().waitFor();
    const sheet = await page.locator('.paper .top .code strong').first().innerText();
    const codes = await page.locator('.paper td.code').allInnerTexts();
    const photo = await page.locator('.paper .page').first().screenshot({ type: 'jpeg' });
    const sent = [];
    page.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0));

    await page.locator('main a', { hasText: 'Gõ lại tờ đã điền' }).click();
    await page.locator('.row-editor').waitFor();
    await page
      .locator('.photo input')
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo });
    await page.locator('.window img').waitFor();
    const top = () => page.locator('.window img').evaluate((image) => image.getBoundingClientRect().top);

    // From here on no mouse.
    await page.locator('.head input').first().focus();
    await page.keyboard.type(sheet.toLowerCase().replaceAll('-', ' '));
    await page.keyboard.press('Tab');
    await page.keyboard.type(dayOf());
    for (let i = 0; i < 5; i++) {
      if (await page.evaluate(() => document.activeElement.getAttribute('aria-describedby') === 'row-jump'))
        break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(codes[2]);
    await page.waitForFunction(() => document.activeElement.classList.contains('row-editor'));
    const before = await top();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.where')?.innerText.includes('4/'));
    assert.ok((await top()) < before, 'the photo does not follow');
    for (const key of ['3', '4', 'q', 's', 'Enter']) await page.keyboard.press(key);
    for (const key of ['2', 'Enter', '5']) await page.keyboard.press(key);
    await picture(page, 'papers-type-row');
    // Closed in between, and opened again: nothing typed is lost.
    await page.waitForTimeout(300);
    await page.reload();
    await page.getByText('Đã gõ 4 dòng').waitFor();
    await look(page, 'papers-type');
    await page
      .locator('.photo input')
      .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo });
    await page.locator('.window img').waitFor();
    await look(page, 'papers-type-photo');
    await page.getByRole('button', { name: 'Xem rồi ghi' }).focus();
    await page.keyboard.press('Enter');
    const record = page.getByRole('button', { name: 'Ghi 4 dòng' });
    await record.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu 4 dòng').waitFor();
    await page.waitForFunction(
      async (id) => (await (await fetch(`/api/v1/households/${id}`)).json()).records.length === 1,
      home(5)
    );
    assert.deepEqual(
      await Promise.all(
        [2, 3, 4, 5].map(async (n) => (await recordsOf(page, n)).map(({ outcome }) => outcome))
      ),
      [['nobody-home'], ['met'], ['come-back'], ['moved']]
    );
    const known = (await ask(page, 'GET', `households?place=${place}&group=${group}`)).households.find(
      ({ id }) => id === home(3)
    );
    assert.deepEqual([known.phone, known.signal], ['smartphone', 'weak']);
    assert.ok(Math.max(...sent) < photo.length / 2, 'the photo left this device');
  })
);

journey('a register, a visit form and cards go onto paper', ({ newPage }) =>
  onOwnServer(async (base) => {
    const page = await newPage(wide);
    const { people } = await settle(page, base);
    const { sessions } = await ask(page, 'GET', 'today');
    await post(page, [
      { type: 'sign-up.made', body: { session: sessions[0].id, seats: 1 }, private: { name: 'Đỗ Văn Giấy' } },
      { type: 'sign-up.made', body: { session: sessions[0].id, seats: 1, person: people[1].id } }
    ]);
    await page.goto(`${base}/companion/session/${sessions[0].id}`);
    await page.locator('main a', { hasText: 'Tờ điểm danh' }).click();
    await page.locator('.paper td.code').first().waitFor();
    await look(page, 'papers-register');
    const register = await savedAsPdf(page, 'papers-register');
    assert.ok(register.isA4 && register.readable);
    for (const words of ['Đỗ Văn Giấy', people[1].name, 'Ký tên'])
      assert.ok(register.text.includes(words), words);
    // Paper names whoever is expected, and not everybody of the ward.
    assert.ok(!register.text.includes(people[7].name), 'somebody who did not sign up is on the paper');

    await page.goto(`${base}/companion/visit?person=${people[0].id}`);
    await page.locator('main a', { hasText: 'Phiếu thăm nhà' }).click();
    await page.locator('.paper td.code').first().waitFor();
    await look(page, 'papers-visit');
    const visit = await savedAsPdf(page, 'papers-visit');
    assert.equal(visit.pages.length, 1);
    for (const words of [people[0].name, 'Tự làm', 'Ngày hẹn']) assert.ok(visit.text.includes(words), words);

    await page.goto(`${base}/officer/people`);
    for (const i of [0, 1]) {
      await page.locator('main li a[href^="/officer/people/"]').nth(i).click();
      await page.getByRole('button', { name: 'Cấp lại thẻ học' }).click();
      for (let n = 0; n < 4; n++) await page.locator('section.card ul button').nth(n).click();
      await page.getByRole('button', { name: 'Làm thẻ' }).click();
      await page.locator('.learner-card').waitFor();
      if (i === 0) await page.goBack();
    }
    await page.getByRole('button', { name: 'In 2 thẻ vừa làm trên một tờ' }).click();
    assert.equal(await page.locator('.learner-card').count(), 2);
    await look(page, 'papers-cards');
    const cards = await savedAsPdf(page, 'papers-cards');
    assert.equal(cards.pages.length, 1);
  })
);
