// The staff's day: what a companion records moves the officer's figure by exactly one, offline work is kept
// and sent, and every figure leads to the people behind it.
import assert from 'node:assert/strict';

import { journey, look, signIn } from './harness.mjs';

// The example's accounts share one password, given to the program when the harness starts it.
const password = (process.env.DOMDOM_DEMO_PASSWORD ??= 'many small lights');
const wide = { viewport: { width: 1280, height: 800 } };
const movedWithinMs = 1_000;

const alone = '.three button:nth-child(3)';
const figureOf = async (page) => {
  const text = await page.locator('article [data-figure]').first().textContent();
  return Number(text.replace(/\D/g, ''));
};

async function openOffice(page, base, path = '/officer') {
  await signIn(page, base, 'officer', password);
  await page.goto(base + path);
  await page.locator('article').first().waitFor();
}

async function openField(page, base) {
  await signIn(page, base, 'companion', password);
  await page.locator('main h2').first().waitFor();
}

async function enrol(page, name, year) {
  await page.click('a[href="/companion/enrol"]:visible');
  const fields = page.locator('main input.input');
  await fields.nth(0).fill(name);
  await fields.nth(1).fill(String(year));
  await page.locator('.pair button').first().click();
  await page.locator('.agree input').check();
  await page.locator('.save .main').click();
  await page.locator('a[href^="/companion/visit?person="]').waitFor();
}

/** The skills of a criterion, as the server publishes them; facts are not skills. */
async function skillsOf(page, criterion) {
  return page.evaluate(async (id) => {
    const framework = await (await fetch('/api/v1/content/framework.json')).json();
    const skills = framework.areas.flatMap((area) => area.skills);
    const { all } = framework.criteria.find((one) => one.id === id);
    return skills.filter((skill) => all.includes(skill.id)).map((skill) => skill.name.vi);
  }, criterion);
}

async function practiseAlone(page, names) {
  for (const summary of await page.locator('fieldset details > summary').all()) await summary.click();
  for (const name of names) await page.getByRole('button', { name, exact: true }).first().click();
  for (const row of await page.locator('fieldset ul > li').all()) await row.locator(alone).click();
}

const allSent = (page) =>
  page.waitForFunction(() => /^\s*0\b/.test(document.querySelector('.strip')?.innerText));

journey('a class is taken down by tapping names', async ({ page, base }) => {
  await openField(page, base);
  await page.locator('a.session').first().click();
  await page.locator('.names button').nth(1).click();
  await page.locator('.names button').nth(1).click();
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
  await allSent(page);
  await page.locator('a.session').first().click();
  await page.locator('.present').nth(1).waitFor();
});

journey('from a province down to the people behind a number', async ({ page, base }) => {
  await page.setViewportSize(wide.viewport);
  await openOffice(page, base);
  await page.locator('article summary').first().click();
  await page.locator('article input[type=search]').first().fill('tay ho');
  const row = page.locator('article tbody tr').first();
  assert.match(await row.textContent(), /Tây Hồ/);
  await row.locator('a').click();
  await page.waitForFunction(() => /Tây Hồ/.test(document.querySelector('h1').textContent));
  await page.locator('article [data-figure]').first().click();
  await page.waitForURL(/behind/);
  await page.locator('main li a').first().click();
  await page.locator('#skills').waitFor();
  assert.ok((await page.locator('tbody tr').count()) > 0);
  assert.deepEqual(page.complaints, []);
});

journey('a code tells which unit it meant, then and now', async ({ page, base }) => {
  await openOffice(page, base, '/officer');
  await page.goto(`${base}/officer/places?q=xuan+la&at=2025-06-30`);
  await page.locator('main li a').first().click();
  await page.locator('#after').waitFor();
  assert.match(await page.locator('section[aria-labelledby=after]').textContent(), /một phần/);
  assert.match(await page.locator('section[aria-labelledby=codes]').textContent(), /Xuân La.*Tây Hồ/s);
});

journey('a target is set with all its parts and can be withdrawn', async ({ page, base }) => {
  await openOffice(page, base);
  await page.goto(`${base}/officer/target`);
  await page.locator('#standing').waitFor();
  const standing = await page.locator('section[aria-labelledby=standing] li').count();
  const goal = page.locator('section[aria-labelledby=part-goal]');
  await goal.locator('input').nth(0).fill('99');
  await goal.locator('input[inputmode=numeric]').first().fill('31/12/2027');
  await goal.locator('input').last().fill('Quyết định 1/QĐ-UBND');
  await page.locator('section[aria-labelledby=part-what] select').selectOption('ai-basics');
  await page.locator('.save .main').click();
  await page.waitForURL(/officer\?plan/);
  await page.locator('article').nth(1).waitFor();
  await page.goto(`${base}/officer/target`);
  const rows = page.locator('section[aria-labelledby=standing] li');
  await rows.nth(standing).waitFor();
  const mine = rows.filter({ hasText: '31/12/2027' });
  await mine.locator('button').click();
  await mine.locator('button').first().click();
  await mine.waitFor({ state: 'detached' });
});

journey('a companion works with the keyboard alone', async ({ page, base }) => {
  await openField(page, base);
  await page.locator('a.home').first().waitFor();
  const tabTo = async (wanted) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
    }
    throw new Error(`${wanted} is not reached with Tab`);
  };
  await tabTo('a.home');
  await page.keyboard.press('Enter');
  await page.locator('.outcomes').waitFor();
  await tabTo('.outcomes button:last-child');
  await page.keyboard.press('Space');
  await tabTo('.skill');
  await page.keyboard.press('Space');
  await tabTo(alone);
  await page.keyboard.press('Space');
  await tabTo('.save .main');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${base}/companion`);
  await page.locator('.done').first().waitFor();
});

journey('an administrator gives and closes accounts', async ({ page, base }) => {
  await signIn(page, base, 'admin', password);
  await page.goto(`${base}/officer/accounts`);
  await page.locator('main li').first().waitFor();
  await look(page, 'staff-accounts');
  const name = `thu-${Date.now()}`;
  await page.locator('form input').nth(0).fill(name);
  await page.locator('form input[type=password]').fill('một câu thật dài');
  await page.locator('form .main').click();
  const row = page.locator('main li').filter({ hasText: name });
  await row.locator('button').click();
  await row.locator('button').first().click();
  await page.locator('.note.good').filter({ hasText: name }).waitFor();
  assert.deepEqual(page.complaints, []);
});
