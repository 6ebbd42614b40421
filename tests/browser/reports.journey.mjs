// A report's way: prepared from the records, filled in, sent, returned with remarks, sent again, approved by somebody
// else, locked, corrected; added up above.
import assert from 'node:assert/strict';

import { journey, look, signIn } from './harness.mjs';
import { button, line, status, wardOf } from './desk.mjs';
import { password, wide } from './staff.mjs';

/** The report of the month that closed last. */
async function openReport(page, base, name) {
  await signIn(page, base, name, password);
  await page.goto(`${base}/officer/reports?place=${await wardOf(page)}`);
  await page.locator('.periods li').nth(1).waitFor();
}
async function openLast(page) {
  await page.locator('.periods li a').nth(1).click();
  await page.locator('main .line').first().waitFor();
}

journey(
  'a report is written, returned, approved by somebody else, and corrected',
  async ({ base, newPage }) => {
    const leader = await newPage();
    await openReport(leader, base, 'leader');
    await look(leader, 'reports-list');
    await openLast(leader);
    await status(leader, 'Chưa lập');
    assert.match(await line(leader, 'Tổ công nghệ số').textContent(), /tổ/);
    assert.equal(
      await line(leader, 'Tổ công nghệ số').locator('input').inputValue(),
      '',
      'blank, not nought'
    );
    await line(leader, 'Tổ công nghệ số').locator('input').fill('mười');
    await line(leader, 'Tổ công nghệ số').getByText('Ghi số nguyên').waitFor();
    await line(leader, 'Tổ công nghệ số').locator('input').fill('12');
    await line(leader, 'Khó khăn')
      .locator('textarea')
      .fill('Nhiều bác chưa có điện thoại thông minh.\nMưa kéo dài.');
    await button(leader, 'Lưu bản nháp').click();
    await status(leader, 'Bản nháp');
    await look(leader, 'reports-draft');
    await button(leader, 'Gửi duyệt').click();
    await status(leader, 'Đã gửi, chờ duyệt');
    assert.equal(await button(leader, 'Duyệt và khóa').count(), 0, 'whoever wrote it does not approve it');

    const officer = await newPage(wide);
    await openReport(officer, base, 'officer');
    await openLast(officer);
    const enrolled = await line(officer, 'Người đã ghi tên').locator('.value b').textContent();
    await line(officer, 'Người đã ghi tên').locator('a').click();
    await officer.waitForURL(/behind/);
    await officer.locator('main li').first().waitFor();
    await look(officer, 'reports-behind');
    await officer.goBack();
    await button(officer, 'Trả lại').click();
    await officer.locator('main form').getByRole('button', { name: 'Trả lại' }).click();
    await officer.getByText('Anh chị ghi rõ cần sửa gì.').waitFor();
    await officer.locator('main form textarea').fill('Còn thiếu số hộ gia đình.');
    await look(officer, 'reports-return');
    await officer.locator('main form').getByRole('button', { name: 'Trả lại' }).click();
    await status(officer, 'Bị trả lại');

    await leader.reload();
    await leader.getByText('Còn thiếu số hộ gia đình.').first().waitFor();
    await look(leader, 'reports-returned');
    await line(leader, 'Hộ gia đình đã được hỗ trợ').locator('input').fill('1.204');
    await button(leader, 'Lưu bản nháp').click();
    await leader.getByText('Đã lưu.').waitFor();
    await button(leader, 'Gửi duyệt').click();
    await status(leader, 'Đã gửi, chờ duyệt');

    await officer.reload();
    await button(officer, 'Duyệt và khóa').click();
    await status(officer, 'Đã duyệt, đã khóa');
    await look(officer, 'reports-approved');
    const [file] = await Promise.all([
      officer.waitForEvent('download'),
      officer.getByRole('link', { name: 'Tải XLSX' }).click()
    ]);
    assert.match(file.suggestedFilename(), /^bao-cao-\d{4}-\d\d-00103\.xlsx$/);

    await leader.reload();
    await button(leader, 'Lập phiên bản sửa').click();
    await leader.locator('main form textarea').fill('Tổ 7 gửi bổ sung.');
    await leader.locator('main form').getByRole('button', { name: 'Lập phiên bản sửa' }).click();
    await status(leader, 'phiên bản 2');
    await line(leader, 'Tổ công nghệ số').locator('input').fill('13');
    await button(leader, 'Lưu bản nháp').click();
    await leader.getByText('Đã lưu.').waitFor();
    await look(leader, 'reports-corrected');
    await leader.locator('section[aria-labelledby=versions] a').first().click();
    await leader.getByText('Đang xem phiên bản 1').waitFor();
    assert.match(await line(leader, 'Tổ công nghệ số').textContent(), /12/);
    assert.equal(await line(leader, 'Người đã ghi tên').locator('.value b').textContent(), enrolled);
    assert.deepEqual([...leader.complaints, ...officer.complaints], []);
  }
);

journey(
  'a report above is the sum of those below, and says who has not sent theirs',
  async ({ page, base }) => {
    await page.setViewportSize(wide.viewport);
    await signIn(page, base, 'officer', password);
    await page.goto(`${base}/officer/reports`);
    await page.locator('.periods li').nth(1).getByText('nơi đã báo cáo').waitFor();
    await look(page, 'reports-city');
    await openLast(page);
    await page.locator('#below').waitFor();
    await page.locator('main table').getByText('quá hạn, chưa gửi').first().waitFor();
    await look(page, 'reports-sum');
    await page.goto(`${base}/officer/reports`);
    await page.locator('main summary').click();
    await page.locator('main form input').first().fill('32');
    await page.locator('main form .main').click();
    await page.getByText('Ngày khép từ 1 đến 31').waitFor();
    await page.locator('main form input').first().fill('20');
    await page.locator('main form .main').click();
    await page.getByText('Tháng ngày 20').waitFor();
    await look(page, 'reports-closings');
    assert.deepEqual(page.complaints, []);
  }
);

journey('two who write on the same line at once lose nothing', async ({ base, newPage }) => {
  const [one, other] = [await newPage(), await newPage()];
  for (const page of [one, other]) {
    await openReport(page, base, page === one ? 'leader' : 'officer');
    await page.getByRole('button', { name: 'Quý' }).click();
    await page.waitForURL(/kind=quarter/);
    await page.locator('.periods strong').first().filter({ hasText: 'Quý' }).waitFor();
    await openLast(page);
    await line(page, 'Kiến nghị')
      .locator('textarea')
      .fill(page === one ? 'Cần thêm máy.' : 'Cần thêm người.');
  }
  await button(one, 'Lưu bản nháp').click();
  await one.getByText('Đã lưu.').waitFor();
  await button(other, 'Lưu bản nháp').click();
  await other.getByText('Có người vừa ghi vào cùng một dòng.').waitFor();
  await other.getByText('Người khác vừa ghi: Cần thêm máy.').waitFor();
  assert.equal(await line(other, 'Kiến nghị').locator('textarea').inputValue(), 'Cần thêm người.');
  await look(other, 'reports-conflict');
  await line(other, 'Kiến nghị').locator('textarea').fill('Cần thêm máy và thêm người.');
  await button(other, 'Lưu bản nháp').click();
  await other.getByText('Đã lưu.').waitFor();
  await one.reload();
  await line(one, 'Kiến nghị').locator('textarea').waitFor();
  assert.equal(await line(one, 'Kiến nghị').locator('textarea').inputValue(), 'Cần thêm máy và thêm người.');
  assert.deepEqual([...one.complaints, ...other.complaints], []);
});
