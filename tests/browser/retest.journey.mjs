// What one companion taught, another looks at: then it counts as seen by somebody independent.
import assert from 'node:assert/strict';

import { journey, look } from './harness.mjs';
import { allSent, openField } from './staff.mjs';

/** The rungs that the server knows of a person, by skill. */
const rungsOf = (page, person) =>
  page.evaluate(async (id) => {
    const { skills } = await (await fetch(`/api/v1/people/${id}`)).json();
    return Object.fromEntries(skills.map(({ skill, best }) => [skill, best]));
  }, person);

journey('what one taught counts as observed once another has looked, and says so', async ({ page, base }) => {
  await openField(page, base, 'leader');
  const link = page.locator('a[href="/companion/retest"]');
  await link.waitFor();
  await page.getByText('mất mạng vẫn dùng được').waitFor();
  const { retests } = await page.evaluate(async () => (await fetch('/api/v1/retests')).json());
  const one = retests.find(({ why }) => why === 'observe');
  assert.equal((await rungsOf(page, one.person.id))[one.skill], 'witnessed');
  // All of it in a house without signal.
  await page.context().setOffline(true);
  await link.click();
  await page.locator('button.one').first().waitFor();
  const before = await page.locator('button.one').count();
  await look(page, 'retests');
  const nth = retests.indexOf(one);
  await page.locator('button.one').nth(nth).click();
  await look(page, 'retest-open');
  await page.locator('.three button').last().click();
  await page.locator('.how .main').click();
  await page.getByText('có người ngoài chứng kiến').waitFor();
  assert.equal(await page.locator('button.one').count(), before - 1);
  await page.context().setOffline(false);
  await allSent(page);
  assert.equal((await rungsOf(page, one.person.id))[one.skill], 'observed');
  assert.deepEqual(page.complaints, []);
});
