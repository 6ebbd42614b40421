// Door to door: a residential group met by a companion without a network, a refusal respected, a whole stairwell at
// once, and the officer who then knows how many households are met of how many.
import assert from 'node:assert/strict';

import { journey, look, onOwnServer } from './harness.mjs';
import { allSent, openField, openOffice, waitForSaved, wide } from './staff.mjs';

/** Records as a page of this session would send them. */
const post = (page, items) =>
  page.evaluate(async (records) => {
    const { csrf } = await (await fetch('/api/v1/session')).json();
    const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf };
    const body = JSON.stringify({
      items: records.map((one) => ({ id: crypto.randomUUID(), occurredAt: Date.now(), ...one }))
    });
    const { results } = await (await fetch('/api/v1/outbox', { method: 'POST', headers, body })).json();
    return results.filter(({ receipt }) => !receipt);
  }, items);

/** A group of the ward, stated to have ten households, and a house of flats in it. */
async function makeGroup(office, base) {
  await openOffice(office, base);
  const place = await office.evaluate(
    async () => (await (await fetch('/api/v1/places?code=00103')).json()).places[0].id
  );
  await office.goto(`${base}/officer/places/${place}`);
  await office.getByRole('button', { name: 'Thêm thôn, tổ' }).click();
  const fields = office.locator('#groups ~ form input, section[aria-labelledby=groups] form input');
  await fields.nth(0).fill('Tổ 5');
  await office.locator('section[aria-labelledby=groups] form .main').click();
  const row = office.locator('#groups-open > li').filter({ hasText: 'Tổ 5' });
  await row.getByRole('button', { name: 'Ghi số hộ' }).click();
  await row.locator('input').fill('10');
  await row.locator('form .main').click();
  await row.locator('form').waitFor({ state: 'detached' });
  const group = await office.evaluate(
    async (id) =>
      (await (await fetch(`/api/v1/places/${id}/groups`)).json()).groups.find(({ name }) => name === 'Tổ 5')
        .id,
    place
  );
  const flats = [
    ['A', 3, '301'],
    ['A', 3, '302'],
    ['A', 12, '1201'],
    ['A', 2, '201'],
    ['B', 2, '202'],
    ['B', 1, '102']
  ];
  const items = flats.map(([stairwell, floor, door]) => ({
    type: 'household.listed',
    body: { household: crypto.randomUUID(), place, residentialGroup: group },
    private: { building: 'CT1', stairwell, floor, door }
  }));
  assert.deepEqual(await post(office, items), []);
  return { place, group };
}

const names = (page) => page.locator('.door strong').allInnerTexts();
const door = (page, name) => page.locator('.door').filter({ has: page.locator('strong', { hasText: name }) });
const coverageOf = (page, place, group) =>
  page.evaluate(
    async ([at, id]) => {
      const { groups } = await (await fetch(`/api/v1/households/coverage?place=${at}`)).json();
      return groups.find((one) => one.group?.id === id);
    },
    [place, group]
  );

journey('a residential group is met door to door, without a network', ({ page, newPage }) =>
  onOwnServer(async (base) => {
    const office = await newPage(wide);
    const { place, group } = await makeGroup(office, base);

    await openField(page, base);
    await page.click('a[href="/companion/walk"]');
    await look(page, 'doors-groups');
    await page.locator('.groups a').filter({ hasText: 'Tổ 5' }).click();
    await page.locator('.door').first().waitFor();
    assert.deepEqual(await names(page), ['1201', '301', '302', '201', '202', '102']);
    await page.getByText('mất mạng vẫn dùng được').first().waitFor();

    await page.context().setOffline(true);
    await door(page, '1201').getByRole('button', { name: 'Vắng nhà' }).click();
    await waitForSaved(page, 1);
    await door(page, '302').getByRole('button', { name: 'Khác' }).click();
    await door(page, '302').getByRole('button', { name: 'Từ chối' }).click();
    await waitForSaved(page, 2);

    // A house that nobody had on the list.
    await page.getByRole('button', { name: 'Thêm hộ' }).click();
    await page.locator('form input').first().fill('7 ngõ 12');
    await page.locator('form .main').click();
    await door(page, '7 ngõ 12').waitFor();
    await waitForSaved(page, 3);
    await page.locator('form .wide').last().click();
    await look(page, 'doors-walk');

    // Met: what is there, who lives here, what they would like.
    await door(page, '301').getByRole('button', { name: 'Gặp được' }).click();
    await page.getByRole('button', { name: 'Điện thoại thông minh' }).click();
    await page.locator('.check input').check();
    await page.getByRole('button', { name: 'Yếu', exact: true }).click();
    await look(page, 'doors-met');
    await page.locator('.save .main').click();
    await waitForSaved(page, 5);
    await page.getByRole('button', { name: 'Thêm người sống ở đây' }).click();
    await page.getByRole('button', { name: 'Người mới, chưa có tên' }).click();
    await page.locator('form input.input').nth(0).fill('Phạm Thị Cửa');
    await page.locator('form input.input').nth(1).fill('1955');
    await page.locator('.agree input').check();
    await page.locator('form .main').click();
    await page.locator('.person').filter({ hasText: 'Phạm Thị Cửa' }).waitFor();
    await waitForSaved(page, 8);
    await page.getByRole('button', { name: 'Muốn biết làm gì?' }).click();
    await page.locator('.person details summary').first().click();
    await page.locator('.person details button').first().click();
    await look(page, 'doors-wishes');
    await page.locator('.person .main').click();
    await waitForSaved(page, 9);

    // Closed in between, and still without a network.
    await page.goto(`${base}/companion/walk?group=${group}`);
    await door(page, '301').getByText('Phạm Thị Cửa').waitFor();
    await waitForSaved(page, 9);
    const stairs = page.locator('section').filter({ hasText: 'Cầu thang B' });
    await stairs.getByRole('button', { name: 'Cả cầu thang vắng' }).click();
    await look(page, 'doors-stairwell');
    await stairs.getByRole('button', { name: 'Ghi 2 hộ vắng' }).click();
    await waitForSaved(page, 11);
    assert.equal(await stairs.locator('.done').count(), 2);

    await page.context().setOffline(false);
    await allSent(page);
    const known = await coverageOf(page, place, group);
    assert.deepEqual(
      [known.met, known.of, known.basis, known.listed, known.refused, known.nobodyHome],
      [1, 10, 'stated', 7, 1, 3]
    );

    // Whoever refused is not in the list, until they ask.
    await page.reload();
    await door(page, '301').waitFor();
    assert.equal(await door(page, '302').count(), 0);
    await page.getByRole('button', { name: 'Một nhà đã từ chối vừa gọi mời?' }).click();
    await look(page, 'doors-left-alone');
    await page.getByRole('button', { name: 'Nhà tự mời' }).click();
    await door(page, '302').waitFor();

    await office.reload();
    const row = office.locator('#groups-open > li').filter({ hasText: 'Tổ 5' });
    await row.getByText('Đã gặp 1 trong 10 hộ').waitFor();
    await look(office, 'doors-office');
    assert.deepEqual([...page.complaints, ...office.complaints], []);
  })
);
