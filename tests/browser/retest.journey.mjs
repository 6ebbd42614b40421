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

journey(
  'what one taught counts for more once another has looked, and the page says so',
  async ({ page, base }) => {
    await openField(page, base, 'leader');
    const link = page.locator('a[href="/companion/retest"]');
    await link.waitFor();
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    const { retests } = await page.evaluate(async () => (await fetch('/api/v1/retests')).json());
    const [one] = retests;
    const [before, after, said] =
      one.why === 'observe'
        ? ['witnessed', 'observed', 'có người ngoài chứng kiến']
        : ['observed', 'retained', 'vẫn tự làm được'];
    assert.equal((await rungsOf(page, one.person.id))[one.skill], before);
    // All of it in a house without signal.
    await page.context().setOffline(true);
    await link.click();
    await page.locator('button.one').first().waitFor();
    const listed = await page.locator('button.one').count();
    await look(page, 'retests');
    await page.locator('button.one').first().click();
    await look(page, 'retest-open');
    await page.locator('.three button').last().click();
    await page.locator('.how .main').click();
    await page.getByText(said).waitFor();
    assert.equal(await page.locator('button.one').count(), listed - 1);
    await page.context().setOffline(false);
    await allSent(page);
    assert.equal((await rungsOf(page, one.person.id))[one.skill], after);
    assert.deepEqual(page.complaints, []);
  }
);
