// A session that the server proposes, changed and kept by a team leader, and answered by a companion; and a
// campaign laid out on the calendar. On examples of their own, since they ask people whom others meet too.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { record, signedIn } from '../server.mjs';
import { journey, look, onOwnServer, openPage } from './harness.mjs';
import { allSent, openField } from './staff.mjs';

const ward = '00103';

/** Records as the leader of the ward, without a page. */
async function tell(base, ...records) {
  const client = await signedIn({ base });
  for (const { problem } of await client.record(...records)) assert.equal(problem, undefined);
  return client;
}

const venue = (name, latE6, capacity) =>
  record('venue.described', { venue: randomUUID(), place: ward, name, latE6, lonE6: 105_820_000, capacity });

journey('a session is proposed with its reasons, changed, and made by one press', ({ browser }) =>
  onOwnServer(async (base) => {
    const request = randomUUID();
    const client = await tell(
      base,
      venue('Nhà văn hóa Quảng An', 21_066_000, 12),
      venue('Trường tiểu học Tứ Liên', 21_070_000, 40),
      record(
        'request.asked',
        { request, via: 'counter', agreed: true, place: ward },
        { name: 'Bà Đoàn Thị Hoa', phone: '0912 345 678', words: 'Nhận lương hưu qua thẻ' }
      )
    );
    const page = await openPage(browser);
    await openField(page, base, 'leader');
    await page.goto(`${base}/companion/plan`);
    await page.getByRole('link', { name: 'Để máy gợi ý giúp một buổi' }).click();
    await page.getByText('Bà Đoàn Thị Hoa').first().waitFor();
    await page.getByText('Mới nhờ giúp hôm nay').waitFor();
    await look(page, 'composer');
    assert.equal(await page.locator('#people').textContent(), 'Mời ai (20/20)');

    // A smaller house, and one person less: what was decided stays.
    await page.getByLabel('Địa điểm').selectOption({ label: 'Nhà văn hóa Quảng An' });
    await page.locator('#people', { hasText: 'Mời ai (12/12)' }).waitFor();
    const second = page.locator('section[aria-labelledby=people] > ul > li').nth(1);
    const left = await second.locator('strong').textContent();
    await second.locator('input').uncheck();
    await page.locator('#people', { hasText: 'Mời ai (11/12)' }).waitFor();
    await page.locator('section[aria-labelledby=people] details summary').first().click();
    await look(page, 'composer-changed');
    await page.getByRole('button', { name: 'Lập buổi và danh sách mời' }).click();
    await page.waitForURL(/\/companion\/session\//);
    await page.getByText('Mời đến (11)').waitFor();
    const id = page.url().split('/').at(-1);
    const { body: kept } = await client.ask('GET', `/api/v1/sessions/${id}`);
    assert.equal(kept.capacity, 12, 'as many as the house holds');
    assert.ok(kept.trainers.length > 0);
    const { body: asked } = await client.ask('GET', `/api/v1/sessions/${id}/invitations`);
    assert.equal(asked.invitations.length, 11);
    assert.ok(!asked.invitations.some(({ name }) => name === left), `${left} was taken out`);

    const companion = await openPage(browser);
    await openField(companion, base);
    await companion.goto(`${base}/companion/session/${id}`);
    await companion.getByText('Mời đến (11)').waitFor();
    await look(companion, 'composer-invitations');
    await companion.getByRole('button', { name: 'Sẽ đến Bà Đoàn Thị Hoa' }).click();
    await companion.getByText('Mời đến (10)').waitFor();
    await allSent(companion);
    await companion.getByText('mất mạng vẫn dùng được').waitFor();
    await companion.context().setOffline(true);
    await companion
      .getByRole('button', { name: /^Không đến/ })
      .first()
      .click();
    await companion.getByText('Mời đến (9)').waitFor();
    await companion.reload();
    await companion.getByText('Mời đến (9)').waitFor();
    await companion.context().setOffline(false);
    await allSent(companion);
    const { body: after } = await client.ask('GET', `/api/v1/sessions/${id}`);
    assert.deepEqual(
      after.signUps.map(({ name, seats }) => [name, seats]),
      [['Bà Đoàn Thị Hoa', 1]]
    );
    const { body: next } = await client.ask('GET', '/api/v1/composer');
    const again = next.people.map(({ person, request: of }) => person ?? of);
    const before = asked.invitations.map(({ person, request: of }) => person ?? of);
    assert.deepEqual(
      again.filter((one) => before.includes(one)),
      [],
      'nobody is asked twice'
    );
    assert.deepEqual([...page.complaints, ...companion.complaints], []);
  })
);

journey('a campaign is laid out, says what is missing, and is planned once', ({ browser }) =>
  onOwnServer(async (base) => {
    const client = await tell(
      base,
      venue('Nhà văn hóa Quảng An', 21_066_000, 40),
      venue('Trường tiểu học Tứ Liên', 21_070_000, 40)
    );
    const page = await openPage(browser);
    await openField(page, base, 'leader');
    await page.goto(`${base}/companion/campaign`);
    await page.getByText('Có 2 địa điểm, cần 3 điểm hỗ trợ.').waitFor();
    await look(page, 'campaign');
    // Two points on five days, morning and afternoon; the third has no venue, and one session is left out.
    await page.getByRole('button', { name: 'Lên lịch 20 buổi' }).waitFor();
    await page.locator('.session input[type=checkbox]').first().uncheck();
    await page.getByRole('button', { name: 'Lên lịch 19 buổi' }).click();
    await page.waitForURL(`${base}/companion`);
    await allSent(page);
    const planned = async () => {
      const { body } = await client.ask('GET', '/api/v1/sessions');
      return body.sessions.filter(({ kind, cancelled }) => kind === 'campaign' && cancelled === null);
    };
    assert.equal((await planned()).length, 19);

    await page.goto(`${base}/companion/campaign`);
    await page.getByText('đã lên lịch').first().waitFor();
    await page.getByRole('button', { name: /Lên lịch \d+ buổi/ }).click();
    await page.waitForURL(`${base}/companion`);
    await allSent(page);
    assert.equal((await planned()).length, 20, 'planned again it is the same campaign');
    assert.deepEqual(page.complaints, []);
  })
);
