// The companion's day: a visit moves the officer's figure by exactly one, work without a network is kept and
// sent once, and a class or a stairwell is taken down in a few taps.
import assert from 'node:assert/strict';

import { journey, look, onOwnServer } from './harness.mjs';
import { allSent, alone, openField, openOffice, waitForSaved, wide } from './staff.mjs';
import { practiseAlone, skillsOf } from './visits.mjs';

const movedWithinMs = 1_000;

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

const figureOf = async (page) => {
  const text = await page.locator('article [data-figure]').first().textContent();
  return Number(text.replace(/\D/g, ''));
};

/** Notes in the page itself when its first figure changes, so that the measure holds nothing of ours. */
const noteMoves = (page) =>
  page.evaluate(() => {
    globalThis.moves = [];
    const read = () => Number(document.querySelector('article [data-figure]').textContent.replace(/\D/g, ''));
    let before = read();
    new MutationObserver(() => {
      const now = read();
      if (now !== before) globalThis.moves.push({ by: now - before, at: Date.now() });
      before = now;
    }).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
  });

/** When the server's last receipt reached this page. */
const lastReceiptAt = (page) =>
  page.evaluate(() => {
    const posts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/outbox'));
    return performance.timeOrigin + Math.max(...posts.map(({ responseEnd }) => responseEnd));
  });

/** Everything the page posts to the outbox from now on. */
function collectPosts(page) {
  const posts = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/v1/outbox')) return;
    posts.push({ body: request.postData(), token: request.headers()['x-csrf-token'] });
  });
  return posts;
}

/** The same records again, as a second phone or a lost answer would send them. */
async function postAgain(page, { body, token }) {
  const results = await page.evaluate(
    async ([text, csrf]) => {
      const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf };
      return (await (await fetch('/api/v1/outbox', { method: 'POST', headers, body: text })).json()).results;
    },
    [body, token]
  );
  assert.ok(
    results.every(({ receipt }) => receipt),
    'a record that the server has gets its receipt again'
  );
}

journey('one person more in the field is one more on the open page of the officer', async (given) => {
  const { page, newPage, base } = given;
  const office = await newPage(wide);
  await openOffice(office, base);
  await office.locator('.live svg').waitFor();
  await office.getByText('số liệu trực tiếp').waitFor();
  const before = await figureOf(office);
  await noteMoves(office);

  const posts = collectPosts(page);
  await openField(page, base);
  await enrol(page, 'Đặng Thị Thử', 1958);
  await page.click('a[href^="/companion/visit?person="]');
  await page.locator('.outcomes button').last().click();
  await practiseAlone(page, await skillsOf(page, 'digital-citizen'));
  assert.equal(await figureOf(office), before, 'nothing has moved before it is saved');
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
  await allSent(page);
  await office.waitForFunction(() => globalThis.moves.length > 0);
  const [move] = await office.evaluate(() => globalThis.moves);
  assert.equal(move.by, 1);
  const took = move.at - (await lastReceiptAt(page));
  assert.ok(took < movedWithinMs, `it took ${took} ms`);
  assert.match(await office.locator('main > [role=status]').first().textContent(), /\d/);

  for (const post of [...posts]) await postAgain(page, post);
  // What is asked anew shows what is counted, without waiting for news that must not come.
  await office.reload();
  await office.locator('article').first().waitFor();
  assert.equal(await figureOf(office), before + 1);
  assert.deepEqual([...page.complaints, ...office.complaints], []);
});

/** How often the server has met a person, by the history it tells. */
const visitsOf = (page, person) =>
  page.evaluate(async (id) => {
    const { history } = await (await fetch(`/api/v1/people/${id}`)).json();
    return history.filter(({ type }) => type === 'visit.recorded').length;
  }, person);

journey('a visit without a network is kept on the phone and sent once', async ({ page, base }) => {
  await openField(page, base);
  // The strip itself says when the phone can leave the network.
  await page.getByText('mất mạng vẫn dùng được').waitFor();
  const home = page.locator('a.home').first();
  const person = new URL(await home.getAttribute('href'), base).searchParams.get('person');
  const name = await home.locator('strong').textContent();
  const before = await visitsOf(page, person);

  await page.context().setOffline(true);
  await home.click();
  await page.locator('.outcomes button').first().click();
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
  await waitForSaved(page, 1);
  // Also when the phone is closed in between.
  await page.reload();
  await waitForSaved(page, 1);
  await page.locator('.done').filter({ hasText: name }).waitFor();
  await page.locator('a.session').first().click();
  await page.locator('.names button').first().waitFor();
  await page.goto(`${base}/companion`);
  await waitForSaved(page, 1);

  await page.context().setOffline(false);
  await allSent(page);
  assert.equal(await visitsOf(page, person), before + 1);
  await page.reload();
  await page.locator('.done').filter({ hasText: name }).waitFor();
  assert.equal(await visitsOf(page, person), before + 1);
  assert.deepEqual(page.complaints, []);
});

journey(
  'a record from a phone whose clock is a year ahead is kept, explained, and sent with the right day',
  ({ page }) =>
    onOwnServer(async (base) => {
      await openField(page, base);
      await page.getByText('mất mạng vẫn dùng được').waitFor();
      const home = page.locator('a.home').first();
      const person = new URL(await home.getAttribute('href'), base).searchParams.get('person');
      const before = await visitsOf(page, person);
      await page.context().setOffline(true);
      const now = Date.now();
      const yearMs = 365 * 86_400_000;
      await page.clock.install({ time: now });
      await page.clock.setSystemTime(now + yearMs);
      await home.click();
      await page.locator('.outcomes button').first().click();
      await page.locator('.save .main').click();
      await page.waitForURL(`${base}/companion`);
      await waitForSaved(page, 1);
      await page.context().setOffline(false);
      await page.clock.runFor(30_000);
      await page.clock.setSystemTime(now);
      await page.goto(`${base}/companion/mine`);
      const refused = page.locator('#refused li');
      await refused.locator('input').first().waitFor();
      await look(page, 'companion-wrong-clock');
      assert.equal(await visitsOf(page, person), before);
      await refused.getByRole('button', { name: 'Gửi lại' }).click();
      await refused.waitFor({ state: 'detached' });
      assert.equal(await visitsOf(page, person), before + 1);
      const due = await page.evaluate(async () => {
        const day = new Date(Date.now() + 3 * 86_400_000).toLocaleDateString('sv');
        return (await (await fetch(`/api/v1/today?date=${day}`)).json()).visits.map((one) => one.person.id);
      });
      assert.ok(
        due.includes(person),
        'nobody was home, so someone goes again in three days and not in a year'
      );
      assert.deepEqual(page.complaints, []);
    })
);

journey('several homes with nobody in are recorded at once, and come back', async ({ page, base }) => {
  await openField(page, base);
  await page.locator('a.home').nth(1).waitFor();
  await page.locator('.between button').click();
  const boxes = page.locator('.home input');
  const people = [await boxes.nth(0).inputValue(), await boxes.nth(1).inputValue()];
  const done = await page.locator('.done').count();
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.locator('.go button').click();
  await page
    .locator('.done')
    .nth(done + 1)
    .waitFor();
  await allSent(page);
  const due = await page.evaluate(async () => {
    const inDays = (n) => new Date(Date.now() + n * 86_400_000).toLocaleDateString('sv');
    const day = await (await fetch(`/api/v1/today?date=${inDays(3)}`)).json();
    return day.visits.map(({ person }) => person.id);
  });
  assert.ok(people.every((person) => due.includes(person)));
  // Whatever the server lists now, the companion still sees what was done today.
  await page.reload();
  await page
    .locator('.done')
    .nth(done + 1)
    .waitFor();
  assert.deepEqual(page.complaints, []);
});

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

/** What the server publishes for whoever watches this skill. */
const taskOf = (page, skill) =>
  page.evaluate(async (wanted) => {
    const [{ areas }, { tasks }] = await Promise.all(
      ['framework', 'tasks'].map(async (name) => (await fetch(`/api/v1/content/${name}.json`)).json())
    );
    const { id } = areas.flatMap(({ skills }) => skills).find(({ name }) => name.vi === wanted);
    return tasks.find((task) => task.skill === id);
  }, skill);

journey('the real task of a skill opens under it, in each language and without a network', ({ page }) =>
  onOwnServer(async (base) => {
    await openField(page, base);
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    const skill = await page.evaluate(async () => {
      const { areas } = await (await fetch('/api/v1/content/framework.json')).json();
      return areas.flatMap(({ skills }) => skills).find(({ id }) => id === 'payment.qr').name.vi;
    });
    const task = await taskOf(page, skill);
    await page.context().setOffline(true);
    await page.locator('a.home').first().click();
    await page.locator('.outcomes button').last().click();
    for (const summary of await page.locator('fieldset details > summary').all()) await summary.click();
    await page.getByRole('button', { name: skill, exact: true }).first().click();
    const shown = page.locator('fieldset ul > li details');
    assert.equal(await shown.getAttribute('open'), null, 'closed until it is wanted');
    await shown.locator('summary').click();
    await page.context().setOffline(false);
    for (const language of ['vi', 'en', 'fr']) {
      await page.locator('header.top button').click();
      await page.locator('#staff-menu select').first().selectOption(language);
      await page.keyboard.press('Escape');
      await shown.getByText(task.task[language]).waitFor();
      const checks = await shown.locator('li').allTextContents();
      assert.deepEqual(
        checks,
        task.checks.map(({ see }) => see[language])
      );
      assert.ok(await shown.getByText(task.safe[language]).isVisible());
      await look(page, `staff-visit-task-${language}`);
    }
    // Nothing of it stands in the way of saving.
    await page.locator(alone).click();
    await page.locator('.save .main').click();
    await page.waitForURL(`${base}/companion`);
    await allSent(page);
  })
);

journey('what stands in the way of saving is said until it is gone', async ({ page, base }) => {
  await openField(page, base);
  await page.locator('a.home').first().click();
  await page.locator('.save .main').click();
  await page.locator('.save .note').waitFor();
  await page.locator('.outcomes button').last().click();
  await page.locator('.save .note').waitFor({ state: 'detached' });
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

journey('every page of the companion is readable for everyone', async ({ page, base }) => {
  await openField(page, base);
  await page.locator('a.home').first().waitFor();
  await look(page, 'staff-today');
  await page.locator('a.home').last().click();
  await page.locator('.outcomes button').last().click();
  await page.locator('.skill').first().click();
  await page.locator(alone).first().click();
  await look(page, 'staff-visit');
  await page.goto(`${base}/companion`);
  await page.locator('a.session').first().click();
  await page.locator('.names button').first().click();
  await page.locator('.present > details > summary').first().click();
  await page.locator('.present .skill').first().click();
  await page.locator('.present ul details > summary').click();
  await page.locator('main .row button').first().click();
  await look(page, 'staff-session');
  for (const path of ['visit', 'enrol', 'mine']) {
    await page.goto(`${base}/companion/${path}`);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(300);
    await look(page, path === 'visit' ? 'staff-visit-who' : `staff-${path}`);
  }
});
