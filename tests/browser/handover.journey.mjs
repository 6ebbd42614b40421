// Records handed from phone to phone where there is no network: as a file, and as a code that the other one scans.
import assert from 'node:assert/strict';

import { journey, look, onOwnServer } from './harness.mjs';
import { bringFile, openHandover, saveFile } from './parcels.mjs';
import { allSent, openField, waitForSaved } from './staff.mjs';
import { nobodyHome } from './visits.mjs';

/** A camera that sees one code: Chromium on a desktop reads none. */
const seeCode = (page, text) =>
  page.addInitScript((seen) => {
    globalThis.BarcodeDetector = class {
      async detect() {
        return [{ rawValue: seen }];
      }
    };
    navigator.mediaDevices.getUserMedia = async () => document.createElement('canvas').captureStream();
  }, text);

journey('records reach the server by another phone, belong to whoever made them, and count once', (given) =>
  onOwnServer(async (base) => {
    const { page, newPage } = given;
    const other = await newPage();
    await openField(page, base);
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    await openField(other, base, 'leader');
    await other.getByText('mất mạng vẫn dùng được').waitFor();

    // The first phone has no network, the second none either.
    await page.context().setOffline(true);
    await nobodyHome(page, base);
    await nobodyHome(page, base);
    await waitForSaved(page, 2);
    await openHandover(page, base);
    await look(page, 'handover-give');
    const file = await saveFile(page);
    await page.getByText('Đã gói 2 việc').waitFor();
    await page.getByText('2 việc đã có người mang giúp').waitFor();
    await page.getByRole('button', { name: 'Hiện mã' }).click();
    await page.locator('figure svg').waitFor();
    await look(page, 'handover-code');

    await other.context().setOffline(true);
    await openHandover(other, base);
    await bringFile(other, file);
    await other.getByText('Đã nhận một gói 2 việc').waitFor();
    await other.getByText('đang mang giúp 1 gói').waitFor();
    await bringFile(other, file);
    assert.equal(await other.locator('li.note').count(), 1, 'the same parcel is carried once');
    await look(other, 'handover-carry');
    await bringFile(other, 'Một tệp khác');
    await other.getByText('không phải gói việc của Đom Đóm').waitFor();
    // By a byte: it is taken along, and refused where it is opened.
    const changed = file.slice(0, -20) + (file.at(-20) === 'A' ? 'B' : 'A') + file.slice(-19);
    const third = await newPage();
    await openField(third, base, 'officer');
    await openHandover(third, base);
    await bringFile(third, changed);
    await third.getByText('bị thay đổi hoặc thiếu').waitFor();

    await other.context().setOffline(false);
    await other.getByText('2 việc của companion').waitFor();
    await look(other, 'handover-arrived');
    await page.context().setOffline(false);
    await allSent(page);
    await page.goto(`${base}/companion/mine`);
    assert.deepEqual([...page.complaints, ...other.complaints, ...third.complaints], []);
  })
);

journey('a code on one phone is scanned by another', ({ page, newPage }) =>
  onOwnServer(async (base) => {
    await openField(page, base);
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    await page.context().setOffline(true);
    await nobodyHome(page, base);
    await openHandover(page, base);
    const text = await saveFile(page);
    const other = await newPage();
    await seeCode(other, text);
    await openField(other, base, 'leader');
    await openHandover(other, base);
    await other.getByRole('button', { name: 'Quét mã' }).click();
    await other.getByText('1 việc của companion').waitFor();
    await page.context().setOffline(false);
    await allSent(page);
  })
);
