// A mandate: given before a witness, used within its bounds, read by the family, ended by a button.
import { journey, look, onOwnServer, picture } from './harness.mjs';
import { allSent, openField } from './staff.mjs';

async function recordAct(page, task) {
  await page.getByRole('button', { name: 'Ghi một việc đã làm giúp' }).click();
  await page.getByLabel('Việc gì?').selectOption({ label: task });
  await page.getByRole('button', { name: 'Lưu việc này' }).click();
}

journey('somebody lets a companion do things for her, reads what was done, and ends it', (given) =>
  onOwnServer(async (base) => {
    const { page, newPage } = given;
    await openField(page, base);
    await page.locator('a.home').first().click();
    await page.getByRole('link', { name: 'Nhờ làm giúp' }).click();
    await page.getByRole('button', { name: 'Ghi lời nhờ mới' }).click();
    await page.getByRole('button', { name: 'Lưu lời nhờ' }).click();
    await page.getByText('Mời chọn ít nhất một việc.').waitFor();
    await page.getByLabel('Nộp hồ sơ dịch vụ công').check();
    await page.getByLabel('Ai làm chứng?').fill('Chị Hoa, hàng xóm');
    await page.getByLabel('Người nhà được xem cùng').fill('Con trai, anh Nam');
    await page.getByLabel('người ấy đồng ý').check();
    await look(page, 'mandate-give');
    await page.getByRole('button', { name: 'Lưu lời nhờ' }).click();
    await page.locator('.address').waitFor();
    await allSent(page);
    await look(page, 'mandate-given');
    const address = await page.locator('.address').innerText();

    const family = await newPage({ javaScriptEnabled: false });
    await family.goto(address);
    await family.getByText('Con trai, anh Nam').waitFor();
    await family.getByText('Chưa làm việc gì.').waitFor();
    await page.reload();
    await recordAct(page, 'Nộp hồ sơ dịch vụ công, xem kết quả');
    await page.getByText('Đã ghi vào sổ của người ấy.').waitFor();
    await family.reload();
    await family.locator('main > ul').nth(1).getByText('Nộp hồ sơ dịch vụ công').waitFor();
    await picture(family, 'mandate-journal');

    await recordAct(page, 'Trả tiền điện, nước');
    await page.getByText('Việc này không có trong lời nhờ').waitFor();
    await look(page, 'mandate-outside');
    await page.getByRole('button', { name: 'Lưu việc này' }).waitFor();

    const seen = await newPage();
    await seen.goto(address);
    await look(seen, 'mandate-page');
    await family.getByRole('button', { name: 'Thôi, không nhờ nữa' }).click();
    await family.getByText('Đã thôi nhờ từ ngày').waitFor();
    await page.reload();
    await page.getByText('Đã thôi nhờ ngày').waitFor();
  })
);
