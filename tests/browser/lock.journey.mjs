// The code of a companion's phone: without it nobody reads whom the phone knows, and nothing waiting is lost.
import assert from 'node:assert/strict';

import { inStore, journey, look, onOwnServer } from './harness.mjs';
import { allSent, openField, waitForSaved } from './staff.mjs';

const code = '274913';

async function type(page, digits) {
  await page.locator('main input[type=password]').first().fill(digits);
  await page.locator('main form .button').click();
}

/** All that the browser keeps of the server's answers, as text. */
const keptIn = async (page) => JSON.stringify(await inStore(page, 'answers', 'readonly', 'getAll'));

journey('a phone with a code shows nobody’s name before it is typed, also without a network', ({ page }) =>
  onOwnServer(async (base) => {
    await openField(page, base);
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    const name = await page.locator('a.home strong').first().textContent();
    assert.ok((await keptIn(page)).includes(name), 'without a code names lie open');
    await page.goto(`${base}/companion/mine`);
    const [first, again] = [
      page.locator('#lock ~ form input').first(),
      page.locator('#lock ~ form input').last()
    ];
    await first.fill('111111');
    await page.getByText('dễ đoán quá').waitFor();
    await first.fill(code);
    await again.fill('274914');
    await page.getByText('chưa giống nhau').waitFor();
    await look(page, 'lock-choose');
    await again.fill(code);
    await page.getByRole('button', { name: 'Đặt mã' }).click();
    await page.getByText('Đã đặt mã').waitFor();
    await page.goto(`${base}/companion`);
    await type(page, code);
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    assert.ok(!(await keptIn(page)).includes(name), 'sealed, no name can be read');

    await page.context().setOffline(true);
    await page.locator('a.home').first().click();
    await page.locator('.outcomes button').first().click();
    await page.locator('.save .main').click();
    await page.waitForURL(`${base}/companion`);
    await waitForSaved(page, 1);
    await page.reload();
    await page.getByText('Máy đang khóa').waitFor();
    assert.ok(!(await page.textContent('body')).includes(name));
    await look(page, 'lock-locked');
    await type(page, '999999');
    await page.getByText('Mã chưa đúng').waitFor();
    await type(page, code);
    await page.locator('#homes').waitFor();
    await page.context().setOffline(false);
    await allSent(page);
    assert.deepEqual(page.complaints, []);
  })
);
