// A visit: what was practised, each by the person's own hand, or nobody home.
import { alone } from './staff.mjs';

/** The skills of a criterion, as the server publishes them; facts are not skills. */
export async function skillsOf(page, criterion) {
  return page.evaluate(async (id) => {
    const framework = await (await fetch('/api/v1/content/framework.json')).json();
    const skills = framework.areas.flatMap((area) => area.skills);
    const { all } = framework.criteria.find((one) => one.id === id);
    return skills.filter((skill) => all.includes(skill.id)).map((skill) => skill.name.vi);
  }, criterion);
}

export async function practiseAlone(page, names) {
  for (const summary of await page.locator('fieldset details > summary').all()) await summary.click();
  for (const name of names) await page.getByRole('button', { name, exact: true }).first().click();
  for (const row of await page.locator('fieldset ul > li').all()) await row.locator(alone).click();
}

/** At the first home of the day. */
export async function nobodyHome(page, base) {
  await page.goto(`${base}/companion`);
  await page.locator('a.home').first().click();
  await page.locator('.outcomes button').first().click();
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
}
