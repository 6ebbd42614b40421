// Door to door: a residential group met by a companion without a network, a refusal respected, a whole stairwell at
// once, and the officer who then knows how many households are met of how many.
import assert from 'node:assert/strict';

import { journey, look, onOwnServer } from './harness.mjs';
import { coverageOf, door, enrolAtDoor, makeGroup, meetAtDoor } from './doors.mjs';
import { allSent, openField, waitForSaved, wide } from './staff.mjs';

const names = (page) => page.locator('.door strong').allInnerTexts();
const factsOf = (page, name) =>
  page.evaluate(async (wanted) => {
    const ask = async (path) => (await fetch(`/api/v1/${path}`)).json();
    const { place } = await ask('session');
    const { people } = await ask(`people?${new URLSearchParams({ place: place.id, q: wanted })}`);
    const { facts } = await ask(`people/${people[0].id}`);
    return facts.map(({ fact, value }) => [fact, value]);
  }, name);

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
    await meetAtDoor(page, '301', () => look(page, 'doors-met'));
    await waitForSaved(page, 5);
    await enrolAtDoor(page, 'Phạm Thị Cửa', 1955, () => look(page, 'doors-new-person'));
    await waitForSaved(page, 9);
    await page.getByRole('button', { name: 'Muốn biết làm gì?' }).click();
    await page.locator('.person details summary').first().click();
    await page.locator('.person details button').first().click();
    await look(page, 'doors-wishes');
    await page.locator('.person .main').click();
    await waitForSaved(page, 10);

    // Closed in between, and still without a network.
    await page.goto(`${base}/companion/walk?group=${group}`);
    await door(page, '301').getByText('Phạm Thị Cửa').waitFor();
    await waitForSaved(page, 10);
    const stairs = page.locator('section').filter({ hasText: 'Cầu thang B' });
    await stairs.getByRole('button', { name: 'Cả cầu thang vắng' }).click();
    await look(page, 'doors-stairwell');
    await stairs.getByRole('button', { name: 'Ghi 2 hộ vắng' }).click();
    await waitForSaved(page, 12);
    assert.equal(await stairs.locator('.done').count(), 2);
    await page.getByText('Đã gặp 1 trong 10 hộ (1 hộ từ chối, 3 hộ vắng nhà)').waitFor();

    await page.context().setOffline(false);
    await allSent(page);
    const known = await coverageOf(page, place, group);
    assert.deepEqual(
      [known.met, known.of, known.basis, known.listed, known.refused, known.nobodyHome],
      [1, 10, 'stated', 7, 1, 3]
    );
    assert.deepEqual(
      await factsOf(page, 'Phạm Thị Cửa'),
      [['owns-smartphone', true]],
      'what was said at the door is hers'
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
