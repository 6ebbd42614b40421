// Door to door: a residential group with its households, and what a companion does at one of its doors.
import assert from 'node:assert/strict';

import { openOffice } from './staff.mjs';

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
export async function makeGroup(office, base) {
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

export const door = (page, name) =>
  page.locator('.door').filter({ has: page.locator('strong', { hasText: name }) });

export const coverageOf = (page, place, group) =>
  page.evaluate(
    async ([at, id]) => {
      const { groups } = await (await fetch(`/api/v1/households/coverage?place=${at}`)).json();
      return groups.find((one) => one.group?.id === id);
    },
    [place, group]
  );

/** Opens a door where somebody was met: a smartphone that they share, and a weak signal. */
export async function meetAtDoor(page, name, seen = async () => {}) {
  await door(page, name).getByRole('button', { name: 'Gặp được' }).click();
  await page.getByRole('button', { name: 'Điện thoại thông minh' }).click();
  await page.locator('.check input').check();
  await page.getByRole('button', { name: 'Yếu', exact: true }).click();
  await seen();
  await page.locator('.save .main').click();
}

/** On the page of a door: somebody new who lives there, agrees, and has a smartphone of their own. */
export async function enrolAtDoor(page, name, year, seen = async () => {}) {
  await page.getByRole('button', { name: 'Thêm người sống ở đây' }).click();
  await page.getByRole('button', { name: 'Người mới, chưa có tên' }).click();
  const form = page.locator('main form');
  await form.locator('input.input').nth(0).fill(name);
  await form.locator('input.input').nth(1).fill(String(year));
  await form.getByRole('button', { name: 'Có', exact: true }).click();
  await form.locator('.agree input').check();
  await seen();
  await form.locator('.main').click();
  await page.locator('.person').filter({ hasText: name }).waitFor();
}
