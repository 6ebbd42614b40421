// What the journeys of the staff share: the example's accounts, and the pages that their day begins with.
import { password } from '../server.mjs';
import { signIn } from './harness.mjs';

export { password };
export const wide = { viewport: { width: 1280, height: 800 } };

/** "Tự làm": the last of the three ways a task can be done. */
export const alone = '.three button:nth-child(3)';

export async function openOffice(page, base, path = '/officer') {
  await signIn(page, base, 'officer', password);
  await page.goto(base + path);
  await page.locator('article').first().waitFor();
}

/** The companion's day, with its homes. */
export async function openField(page, base, name = 'companion') {
  await signIn(page, base, name, password);
  await page.goto(`${base}/companion`);
  await page.locator('#homes').waitFor();
}

/** The strip says how much waits on this phone. */
export const waitForSaved = (page, n) =>
  page.waitForFunction(
    (wanted) => Number(/\d+/.exec(document.querySelector('.strip')?.innerText)?.[0]) === wanted,
    n
  );

export const allSent = (page) => waitForSaved(page, 0);
