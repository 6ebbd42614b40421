// Safe visits: a resident finds out who stands at her door, and a companion who is not back is missed.
import assert from 'node:assert/strict';

import { inStore, journey, look, onOwnServer, picture, signIn } from './harness.mjs';
import { askWho, codeOn, photoOf } from './badges.mjs';
import { allSent, openField, openOffice, password, wide } from './staff.mjs';

journey('a resident sees who stands at her door, and what to do where it is nobody', (given) =>
  onOwnServer(async (base) => {
    const { page, newPage } = given;
    await openField(page, base);
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    await page.locator('a[href="/companion/badge"]').click();
    await codeOn(page);
    await page.setInputFiles('input[type=file]', {
      name: 'me.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(await photoOf(page))
    });
    await page.locator('img[alt="Ảnh của companion"]').waitFor();
    await page.getByLabel('Số gọi được tôi khi đi').fill('0912 345 678');
    await page.getByRole('button', { name: 'Lưu số này' }).click();
    await page.getByText('Đã lưu.', { exact: true }).waitFor();
    await look(page, 'safety-badge');

    // Another phone, nobody signed in, no script needed: she finds her ward, and types what is read out to her.
    const resident = await newPage({ javaScriptEnabled: false });
    await resident.goto(`${base}/v`);
    await resident.locator('input[name=q]').fill('tay ho');
    await resident.locator('button.main').click();
    await picture(resident, 'safety-ward');
    await resident.locator('a[href^="/v/00103"]').click();
    await resident.locator('input[name=code]').fill(await codeOn(page));
    await resident.locator('button.main').click();
    await resident.locator('h1', { hasText: 'companion' }).waitFor();
    await resident.getByText('Có trong danh sách người đồng hành').waitFor();
    assert.ok(await resident.locator('.visitor img').evaluate((img) => img.naturalWidth > 0));
    await picture(resident, 'safety-visitor-here');

    // Without a network the card goes on making codes.
    await page.context().setOffline(true);
    await page.reload();
    await askWho(resident, base, await codeOn(page));
    await resident.locator('h1', { hasText: 'companion' }).waitFor();
    await page.context().setOffline(false);

    // The same page with a script, for the tools that look at it.
    const seen = await newPage();
    await askWho(seen, base, await codeOn(page));
    await look(seen, 'safety-visitor');
    const code = await codeOn(page);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    await askWho(seen, base, wrong);
    await seen.getByText('Bác đừng mở cửa').waitFor();
    assert.equal(await seen.getByText('companion', { exact: true }).count(), 0);
    await look(seen, 'safety-nobody');

    // At the counter.
    const officer = await newPage(wide);
    await signIn(officer, base, 'leader', password);
    await officer.goto(`${base}/officer/visits`);
    await officer.getByLabel('Sáu số trên thẻ').fill(await codeOn(page));
    await officer.getByRole('button', { name: 'Xem là ai' }).click();
    await officer.getByText('Có trong danh sách hôm nay').waitFor();
    await officer.getByText('0912 345 678').waitFor();
    await look(officer, 'safety-counter');

    // The phone is lost.
    const { csrf } = await inStore(page, 'session', 'readonly', 'get', 'current');
    await page.evaluate(async (token) => {
      const { devices } = await (await fetch('/api/v1/devices')).json();
      for (const { id } of devices)
        await fetch(`/api/v1/devices/${id}`, { method: 'DELETE', headers: { 'X-CSRF-Token': token } });
    }, csrf);
    await askWho(resident, base, await codeOn(page));
    await resident.getByText('đã được báo mất').waitFor();

    // Where the application is installed, the address still leads to the server's page.
    await page.goto(`${base}/v/00103`);
    await page.locator('input[name=code]').waitFor();
  })
);

async function setOut(page) {
  await page.getByLabel('leader', { exact: true }).check();
  await page.getByRole('button', { name: '30 phút', exact: true }).click();
  await page.getByRole('button', { name: 'Tôi đi đây' }).click();
  await page.getByText('Đang đi: Tòa nhà').waitFor();
  await allSent(page);
}

journey('whoever is not back is missed by their leader, and a late word settles it', (given) =>
  onOwnServer(async (base) => {
    const { page, newPage } = given;
    const leader = await newPage(wide);
    await openField(leader, base, 'leader');
    // What this phone records happened three hours ago: as if it had been without a network since.
    await page.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 3 * 3_600_000;
    });
    await openField(page, base);
    await page.goto(`${base}/companion/badge`);
    await codeOn(page);
    await page.getByLabel('Số gọi được tôi khi đi').fill('0912 345 678');
    await page.getByRole('button', { name: 'Lưu số này' }).click();
    await page.goto(`${base}/companion/out`);
    await page.getByRole('button', { name: 'Tôi đi đây' }).click();
    await page.getByText('Mời chọn nơi đi.').waitFor();
    await page.getByLabel('Tòa nhà, cầu thang, ngõ').fill('Tòa nhà B, cầu thang 2');
    await page.getByText('phải đi hai người').waitFor();
    await setOut(page);
    await look(page, 'safety-out');

    await leader.goto(`${base}/companion`);
    await leader.getByRole('heading', { name: 'Chưa thấy về' }).waitFor();
    await leader.getByRole('link', { name: /Gọi companion · 0912 345 678/ }).waitFor();
    await look(leader, 'safety-missing');
    const officer = await newPage();
    await openOffice(officer, base);
    await officer.getByRole('heading', { name: 'Chưa thấy về' }).waitFor();
    await officer.getByRole('button', { name: 'Đã rõ' }).click();
    await officer.getByText('Đã gọi được, mọi sự yên ổn').click();
    await officer.getByLabel('Ghi thêm').fill('Máy hết pin');
    await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
    await officer.getByRole('heading', { name: 'Chưa thấy về' }).waitFor({ state: 'detached' });

    // Settled is settled: the phone lets go of it, and sets out again.
    await page.goto(`${base}/companion/out`);
    await page.getByLabel('Tòa nhà, cầu thang, ngõ').fill('Tòa nhà C');
    await setOut(page);
    await look(page, 'safety-set-out-again');
    await leader.goto(`${base}/companion`);
    await leader.getByRole('heading', { name: 'Chưa thấy về' }).waitFor();
    await page.goto(`${base}/companion`);
    await page.getByRole('button', { name: 'Tôi đã về' }).click();
    await page.getByText('Đã ghi là bạn đã về.').waitFor();
    await allSent(page);
    await leader.goto(`${base}/officer/visits`);
    await leader.getByText('Máy hết pin').waitFor();
    await leader.getByText('Đã về lúc').waitFor();
    await look(leader, 'safety-visits');
    assert.equal(await leader.getByText('Chưa về.').count(), 0);
  })
);
