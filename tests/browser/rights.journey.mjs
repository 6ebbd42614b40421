// People's rights on the screen: what is known of a person, what they ask for, and by when it is done.
import assert from 'node:assert/strict';

import { journey, look, picture, signIn } from './harness.mjs';
import { password } from './staff.mjs';

const open = async (page, address, what) => {
  await page.goto(address);
  await page.locator(what).first().waitFor();
};

journey(
  'a request is noted, answered within its dates, and reported without a name',
  async ({ page, base }) => {
    await signIn(page, base, 'officer', password);
    await open(page, `${base}/officer/people`, 'main li a');
    await page.locator('main li a').nth(2).click();
    await page.locator('#skills').waitFor();
    const name = (await page.locator('h1').textContent()).trim();
    await page.getByRole('button', { name: 'Ghi một yêu cầu' }).click();
    await page.locator('form select').selectOption('withdrawal');
    await look(page, 'rights-ask');
    await page.locator('form .main').click();
    await page.locator('.note.good').waitFor();

    await open(page, `${base}/officer/requests`, '.waiting li');
    const mine = page.locator('.waiting li').filter({ hasText: name });
    assert.match(await mine.textContent(), /thôi không cho ghi/);
    assert.equal(await mine.getByRole('button', { name: 'Đã làm xong' }).count(), 0, 'not before it is done');
    await look(page, 'rights-requests');
    await mine.getByRole('button', { name: 'Đã báo cho họ biết' }).click();
    await mine.getByText('Đã báo nhận ngày').waitFor();
    await mine.getByRole('button', { name: 'Ghi rút lại đồng ý' }).click();
    await mine.getByRole('button', { name: 'Đã làm xong' }).click();
    await mine.waitFor({ state: 'detached' });
    const report = await page.locator('section[aria-labelledby=report]').textContent();
    assert.match(report, /đúng hạn/);
    assert.ok(!report.includes(name), 'the report names nobody');

    // Whoever handles requests still finds the name; the companion of the same ward no longer does.
    const found = async () => {
      const path = `/api/v1/people?q=${encodeURIComponent(name)}`;
      return (await page.evaluate((asked) => fetch(asked).then((reply) => reply.text()), path)).includes(
        name
      );
    };
    assert.ok(await found());
    await signIn(page, base, 'companion', password);
    assert.ok(!(await found()));
    assert.deepEqual(page.complaints, []);
  }
);

journey('what is known of a person is a page to print', async ({ page, base }) => {
  await signIn(page, base, 'officer', password);
  await open(page, `${base}/officer/people`, 'main li a');
  await page.locator('main li a').first().click();
  await page.locator('#skills').waitFor();
  await page.getByRole('link', { name: 'Dữ liệu của người này' }).click();
  await page.locator('#data-looks').waitFor();
  assert.ok((await page.locator('section[aria-labelledby=data-records] li').count()) > 1);
  await look(page, 'rights-data');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về máy' }).click()
  ]);
  assert.match(file.suggestedFilename(), /^domdom-\d{4}-\d\d-\d\d\.json$/);
  assert.deepEqual(page.complaints, []);
});

journey('a learner reads what is known of them, and ends it without saying why', async ({ page, base }) => {
  await page.goto(base);
  const status = await page.evaluate(async () => {
    const body = {
      name: 'Lê Thị Thử',
      birthYear: 1952,
      groups: [],
      place: '00103',
      pin: ['sun', 'moon', 'star', 'fish'],
      consent: { text: 'consent-2026-1/1', language: 'vi' }
    };
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/api/v1/learners', { method: 'POST', headers, body: JSON.stringify(body) })).status;
  });
  assert.equal(status, 200);
  await open(page, base, 'a[href="/data"]');
  await page.locator('a[href="/data"]').click();
  await page.locator('#wishes').waitFor();
  assert.match(await page.locator('section[aria-labelledby=data-who]').textContent(), /Lê Thị Thử/);
  await look(page, 'rights-mine');
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'rights-mine-print');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Đừng ghi việc học của tôi nữa' }).click();
  await page.getByRole('button', { name: 'Đúng, tôi muốn vậy' }).click();
  await page.locator('.note.good').waitFor();
  assert.match(
    await page.locator('section[aria-labelledby=data-consents]').textContent(),
    /Đang rút lại đồng ý/
  );
  assert.deepEqual(page.complaints, []);
});
