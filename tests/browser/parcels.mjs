// Records handed from phone to phone as a sealed file.
import { readFileSync } from 'node:fs';

export const openHandover = async (page, base) => {
  await page.goto(`${base}/companion/handover`);
  await page.locator('#give').waitFor();
};

/** Seals what waits on this phone; the file's text. */
export async function saveFile(page) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành tệp' }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

export const bringFile = (page, text) =>
  page.setInputFiles('input[type=file]', {
    name: 'domdom.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text)
  });
