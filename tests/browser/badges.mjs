// A visitor's card and the page on which a resident finds out who it is.

/** A photo as a phone takes it: larger than a card may hold. */
export const photoOf = (page) =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1600, 1200];
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#7fa6c9';
    pen.fillRect(0, 0, 1600, 1200);
    pen.fillStyle = '#e2b48c';
    pen.beginPath();
    pen.arc(800, 560, 330, 0, 7);
    pen.fill();
    pen.fillStyle = '#1b2a4a';
    pen.fillRect(420, 880, 760, 320);
    const blob = await new Promise((ready) => canvas.toBlob(ready, 'image/jpeg', 0.95));
    return [...new Uint8Array(await blob.arrayBuffer())];
  });

/** The six digits that the card shows now. */
export const codeOn = async (page) => {
  await page.locator('[data-code]').waitFor();
  return page.locator('[data-code]').getAttribute('data-code');
};

/** On the page of the ward, with the digits as they are read out. */
export async function askWho(resident, base, code) {
  await resident.goto(`${base}/v/00103`);
  await resident.locator('input[name=code]').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await resident.locator('button.main').click();
}
