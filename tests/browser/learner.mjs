// What the journeys of a learner share: reading a lesson, practising by the frame and alone, signing up.
import assert from 'node:assert/strict';

const pin = ['fish', 'sun', 'boat', 'house'];
const pinOrder = 'sun moon star fish bird flower tree boat house bicycle kite bamboo'.split(' ');

export const main = (page) => page.locator('main');
export const goldButton = (page) => main(page).locator('.button.main').first();

/** Turns a lesson's pages, answering its questions with "I do not know yet", up to its last page. */
export async function readLesson(page) {
  for (;;) {
    const unknown = page.locator('.choices .unknown');
    if (await unknown.isVisible()) await unknown.click();
    const gold = page.locator('.turn .main');
    if ((await gold.getAttribute('href')) !== null) return gold;
    const before = await page.locator('.where').textContent();
    await gold.click();
    await page.waitForFunction((text) => document.querySelector('.where')?.textContent !== text, before);
  }
}

/** Presses what the golden frame shows until the goal; `seen` looks before each press. Returns what was pressed. */
export async function followFrame(page, seen = async () => {}) {
  const pressed = [];
  for (;;) {
    const lit = page.locator('.phone .lit').first();
    // After the last press the phone gives way to the page that says it is done, perhaps a moment later.
    await page.locator('.light').or(lit).first().waitFor();
    if (await page.locator('.light').isVisible()) break;
    await seen(pressed.length);
    const action = await lit.getAttribute('data-action');
    if (action) {
      await lit.click();
      pressed.push({ action });
    } else {
      const text = (await lit.locator('p').last().textContent()).split(':').pop().trim();
      await lit.locator('input').fill(text);
      await lit.locator('.enter').click();
      pressed.push({ text });
    }
    await page.waitForTimeout(50);
  }
  return pressed;
}

export async function repeat(page, presses, seen = async () => {}) {
  for (const [n, { action, text }] of presses.entries()) {
    await seen(n);
    if (action) await page.click(`.phone [data-action="${action}"]`);
    else {
      await page.fill('.phone input', text);
      await page.click('.phone .enter');
    }
  }
  await page.locator('.light').waitFor();
}

/** From home through the first lesson and its practice, guided and then alone. */
export async function learnFirst(page, base) {
  await page.goto(base);
  await page.click('a.next');
  const practise = await readLesson(page);
  const lesson = new URL(page.url()).pathname;
  await practise.click();
  await main(page).locator('li .button.main').click();
  const presses = await followFrame(page);
  const practice = new URL(page.url());
  await page.goto(`${base}${practice.pathname}${practice.search}&level=alone`);
  await repeat(page, presses);
  return { lesson, practice: practice.pathname + practice.search };
}

export async function choosePin(page) {
  for (const name of pin) await page.click(`main ul li:nth-child(${pinOrder.indexOf(name) + 1}) .button`);
}

/** Signs up; returns the code of the card. */
export async function signUp(page, base, name) {
  await page.goto(`${base}/join`);
  await page.fill('main input', name);
  await goldButton(page).click();
  await page.fill('main input', '1955');
  await goldButton(page).click();
  await page.fill('main input', 'tay ho');
  await page.locator('main li .button').first().click();
  await goldButton(page).click();
  await page.locator('.consent').waitFor();
  assert.ok(await goldButton(page).isDisabled(), 'silence is not consent');
  await page.locator('main input[type=checkbox]').check();
  await goldButton(page).click();
  await choosePin(page);
  await goldButton(page).click();
  await choosePin(page);
  await goldButton(page).click();
  return (await page.locator('.code').textContent()).trim();
}
