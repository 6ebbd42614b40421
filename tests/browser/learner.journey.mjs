// A learner's first day: a lesson without an account, practice until it works alone, then keeping it.
import assert from 'node:assert/strict';

import { forgottenRoutes, pages, signUp as signUpAt } from '../learner_pages.mjs';
import { journey, look } from './harness.mjs';
import { choosePin, followFrame, goldButton, learnFirst, main, readLesson, signUp } from './learner.mjs';
import { plain, savedAsPdf } from './paper.mjs';

const firstLoadBytesMax = 150_000;

journey(
  'a first lesson and its practice need no account, and can be kept',
  async ({ page, newPage, base }) => {
    await learnFirst(page, base);
    await page.goto(`${base}/can`);
    await page.locator('.note.good').first().waitFor();

    const code = await signUp(page, base, 'Nguyễn Thị Hoa');
    assert.match(code, /\w{4,}/);
    const card = await savedAsPdf(page, 'card');
    assert.equal(card.pages.length, 1);
    assert.ok(
      card.readable && [code, 'Nguyễn Thị Hoa'].every((text) => card.text.includes(plain(text))),
      card.text
    );
    await page.goto(`${base}/can`);
    const can = await page.locator('.note.good').first().textContent();

    // Another device: the card and the pictures bring everything back.
    const other = await newPage();
    await other.goto(`${base}/card#${encodeURIComponent(code)}`);
    await choosePin(other);
    await goldButton(other).click();
    await other.waitForURL(`${base}/`);
    await other.goto(`${base}/can`);
    assert.equal((await other.locator('.note.good').first().textContent()).trim(), can.trim());

    // Signing out leaves nothing behind for the next person.
    await other.click('aside .button');
    await other.locator('aside').waitFor({ state: 'detached' });
    await other.goto(`${base}/can`);
    await other.locator('main .button.main').waitFor();
    assert.equal(await other.locator('.note.good').count(), 0);
    assert.deepEqual([...page.complaints, ...other.complaints], []);
  }
);

journey('every page of the learner is readable for everyone', async ({ page, base }) => {
  await page.goto(base);
  await page.locator('a.next').waitFor();
  await look(page, 'home');
  await page.click('[aria-controls=display]');
  await look(page, 'home-display');
  await page.goto(`${base}/courses`);
  await page.locator('main .one').first().waitFor();
  await look(page, 'courses');
  await page.locator('main .one a').first().click();
  await page.locator('main ol').waitFor();
  await look(page, 'course');
  await page.goto(base);
  await page.click('a.next');
  await page.locator('.turn .main').click();
  await look(page, 'lesson-step');
  const practise = await readLesson(page);
  await look(page, 'lesson-now-you');
  const lesson = new URL(page.url()).pathname;
  await page.goto(`${base}${lesson}?page=all`);
  await look(page, 'lesson-all');
  await page.goto(`${base}${lesson.replace('/lessons/', '/steps/')}`);
  await look(page, 'steps');
  await page.goto(`${base}${lesson}`);
  await (await readLesson(page)).click();
  await main(page).locator('li .button.main').waitFor();
  await look(page, 'practice-levels');
  await main(page).locator('li .button.main').click();
  await page.locator('.phone').waitFor();
  await look(page, 'practice-phone');
  await followFrame(page);
  await look(page, 'practice-done');
  assert.ok(practise);

  // And whatever other pages there are: a new route fails here until it has an address.
  assert.deepEqual(forgottenRoutes(), []);
  const looked = [
    'home',
    'courses',
    'course',
    'lesson-step',
    'lesson-whole',
    'steps',
    'practice',
    'practice-phone'
  ];
  const cookie = await signUpAt(base);
  for (const [name, path] of Object.entries(pages).filter(([name]) => !looked.includes(name))) {
    if (name === 'data') {
      const [key, value] = cookie.split('=');
      await page.context().addCookies([{ name: key, value, url: base }]);
    }
    await page.goto(base + path);
    await page.locator('h1').waitFor();
    await look(page, name);
    if (name === 'data') await page.context().clearCookies();
  }
});

journey('home brings back what was learnt, the day after and then later', async ({ page, base }) => {
  await page.clock.install({ time: new Date('2026-03-02T08:00:00+07:00') });
  const { practice } = await learnFirst(page, base);
  await page.goto(base);
  const next = page.locator('a.next');
  await next.waitFor();
  assert.match(await next.getAttribute('href'), /^\/lessons\//, 'something new on the day itself');
  await page.clock.setSystemTime(new Date('2026-03-03T08:00:00+07:00'));
  await page.goto(base);
  await next.waitFor();
  assert.equal(await next.getAttribute('href'), `${practice}&level=alone`);
  await look(page, 'home-recheck');
  assert.deepEqual(page.complaints, []);
});

/** Puts records of what was done here on an earlier day where the application keeps them. */
async function remember(page, records) {
  await page.evaluate(
    (entries) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('domdom');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction('progress', 'readwrite');
          for (const [key, record] of entries) writing.objectStore('progress').put(record, key);
          writing.oncomplete = resolve;
        };
      }),
    records
  );
}

const lessonDone = (course, lesson) => [
  `lesson:${course}/${lesson}`,
  { kind: 'lesson', course, lesson, at: Date.now() - 86_400_000 }
];

journey(
  'a drill comes in the middle of practice, is explained, and practice goes on',
  async ({ page, base }) => {
    // The dice say: now.
    await page.addInitScript(() => (Math.random = () => 0));
    await page.goto(base);
    await page.locator('a.next').waitFor();
    // Of all frauds only this one was not met lately.
    const { scams } = await (await fetch(`${base}/api/v1/content/drills.vi.json`)).json();
    const met = scams.filter(({ id }) => id !== 'travel-combo').map(({ target }) => target);
    const days = [new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)];
    await remember(page, [
      ...['power-and-unlock', 'touch-and-type', 'join-wifi'].map((one) => lessonDone('first-steps', one)),
      ...met.map((scenario) => [`practice:${scenario}`, { kind: 'practice', scenario, levels: [], days }])
    ]);
    const scenario = 'communication.message/send-photo';
    await page.goto(`${base}/practice/${scenario}?lesson=family-near/send-a-photo&level=alone`);
    const phone = page.locator('.phone');
    await phone.waitFor();
    const task = await page.locator('.task p').textContent();
    await page.waitForTimeout(1500); // the drill is fetched while the first presses are made
    await page.click('.phone [data-action="open messages"]');
    await page.click('.phone [data-action="choose daughter"]');
    await page.locator('.phone.notification, .phone.incoming-call').waitFor();
    assert.equal(await page.locator('.task p').textContent(), task, 'nothing says that it is a drill');
    await look(page, 'drill-arrives');
    const refuse = page.locator('.phone [data-action="put-away"], .phone [data-action="decline"]');
    await refuse.first().click();
    // Told to the daughter, as every drill allows.
    await page.click('.phone [data-action="open phone"]');
    await page.click('.phone [data-action="choose daughter"]');
    await page.click('.phone [data-action="say tell"]');
    await page.getByText(scams.find(({ id }) => id === 'travel-combo').sign).waitFor();
    await look(page, 'drill-won');
    await page.locator('main .button.main').last().click();
    // What was being done is where it was.
    await page.locator('.phone [data-action="attach"]').waitFor();
    assert.equal(await page.locator('.task p').textContent(), task);
    assert.deepEqual(page.complaints, []);
  }
);

journey('whoever was brought to practice from home can leave it', async ({ page, base }) => {
  await page.goto(
    `${base}/practice/communication.message/first-message?lesson=family-near/first-message&level=alone`
  );
  await page.locator('.phone').waitFor();
  await page.click('.phone [data-action="open messages"]');
  await page.click('.task .leave');
  await main(page).locator('li .button.main').waitFor();
});

journey('what someone would like to be able to do comes first', async ({ page, base }) => {
  await page.goto(`${base}/wishes`);
  const wish = page.locator('main li [aria-pressed]').nth(1);
  await wish.click();
  assert.equal(await wish.getAttribute('aria-pressed'), 'true');
  await look(page, 'wishes-chosen');
  await goldButton(page).click();
  await page.locator('a.next').waitFor();
  await page.reload();
  await page.goto(`${base}/wishes`);
  await wish.waitFor();
  assert.equal(await wish.getAttribute('aria-pressed'), 'true', 'it is remembered');
});

journey('a wrong answer explains itself, and not knowing is an answer', async ({ page, base }) => {
  await page.goto(base);
  await page.click('a.next');
  await page.locator('.turn .main').waitFor();
  while (!(await page.locator('.choices').isVisible())) {
    const before = await page.locator('.where').textContent();
    await page.locator('.turn .main').click();
    await page.waitForFunction((text) => document.querySelector('.where')?.textContent !== text, before);
  }
  assert.ok(await page.locator('.turn .main').isDisabled());
  await page.locator('.choices .unknown').click();
  await page.locator('.note').waitFor();
  assert.equal(await page.locator('.choices .right').count(), 1);
  assert.ok(await page.locator('.turn .main').isEnabled());
});

journey('the practice can be watched, with no hand on it', async ({ page, base }) => {
  await page.goto(`${base}/practice`);
  await page.locator('main li a').first().click();
  await page.locator('main li .button').first().click();
  await page.locator('.phone').waitFor();
  assert.equal(await page.locator('.phone button').count(), 0);
  // Paused, and then one step at a time, for those who want to look longer.
  await page.locator('.help .main').click();
  while (!(await page.locator('.light').isVisible())) {
    await page.locator('.help .button').nth(1).click();
    await page.waitForTimeout(50);
  }
});

journey('everything is reached with the keyboard alone', async ({ page, base }) => {
  await page.goto(base);
  await page.locator('a.next').waitFor();
  const press = async (key, wanted) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press(key);
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
    }
    throw new Error(`${wanted} is not reached with ${key}`);
  };
  await press('Tab', '.skip');
  await press('Tab', 'a.next');
  await page.keyboard.press('Enter');
  await page.locator('.turn .main').waitFor();
  await press('Tab', '.turn .main');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search.includes('page=2'));
  await page.goBack();
  await page.locator('.turn .main').waitFor();
  assert.ok(!page.url().includes('page=2'), 'Back of the browser goes one page back');
});

journey('a shared device signs out by itself, and says so first', async ({ page, newPage, base }) => {
  const code = await signUp(page, base, 'Trần Văn Nam');
  const shared = await newPage();
  await shared.clock.install();
  await shared.goto(`${base}/card#${encodeURIComponent(code)}`);
  await choosePin(shared);
  await goldButton(shared).click();
  await shared.locator('aside').waitFor();
  await shared.clock.fastForward('09:10');
  await shared.getByRole('alertdialog').waitFor();
  await look(shared, 'still-there');
  // Anyone who is still there presses once and goes on.
  await shared.getByRole('alertdialog').getByRole('button').click();
  await shared.clock.fastForward('09:10');
  await shared.getByRole('alertdialog').waitFor();
  await shared.clock.fastForward('01:00');
  await shared.waitForURL(/card/);
  assert.equal(await shared.locator('aside').count(), 0);
});

journey('what was opened once opens again without a network', async ({ page, base }) => {
  await page.goto(base);
  await page.locator('a.next').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.click('a.next');
  await page.locator('.turn .main').waitFor();
  // The other screens of a learner are fetched a moment after the first stands still.
  await page.waitForTimeout(4000);
  await page.reload();
  await page.locator('.turn .main').waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('.turn .main').waitFor();
  await page.goto(base);
  await page.locator('a.next').waitFor();
  await page.context().setOffline(false);
});

journey('a course that was opened is learnt and practised without a network', async ({ page, base }) => {
  await page.goto(`${base}/courses`);
  await page.locator('main .one a').first().click();
  await page.locator('main .kept span').waitFor();
  await look(page, 'course-kept');
  await page.locator('main a[href$="/poster"]').click();
  await page.locator('article img').waitFor();
  await look(page, 'poster');
  await page.goBack();
  await page.locator('main .kept span').waitFor();
  const lessons = await page.locator('main ol a').evaluateAll((links) => links.map((one) => one.href));
  await page.context().setOffline(true);
  for (const lesson of lessons) {
    await page.goto(lesson);
    await page.locator('.turn .main').waitFor();
  }
  const last = await readLesson(page);
  await last.click();
  await main(page).locator('li .button.main').click();
  await followFrame(page);
  await page.goto(`${base}/can`);
  await page.locator('.note').first().waitFor();
  await page.goto(base);
  await page.locator('a.next').waitFor();
  await page.goto(`${base}/help`);
  await page.locator('main h1').waitFor();
  await page.context().setOffline(false);
});

journey('the first load fits an old phone, and holds no other language', async ({ page, base }) => {
  const fetched = [];
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ response }) => fetched.push(response.url));
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(base);
  await page.locator('a.next').waitFor();
  await page.click('a.next');
  await page.locator('.turn .main').waitFor();
  assert.ok(bytes < firstLoadBytesMax, `home and a lesson took ${bytes} bytes`);
  const scripts = fetched.filter((url) => url.endsWith('.js'));
  const text = (await Promise.all(scripts.map(async (url) => (await fetch(url)).text()))).join('\n');
  assert.ok(text.includes('Hôm nay {you} muốn làm gì?'));
  assert.ok(!text.includes('What would you like to do today?'), 'English words came with the Vietnamese');
  assert.ok(!fetched.some((url) => url.endsWith('.wasm')), 'the engine came before practice');
});

journey('an address that leads nowhere says so, and leads home', async ({ page, base }) => {
  await page.goto(`${base}/nowhere/at/all`);
  await page.locator('main h1').waitFor();
  await look(page, 'nowhere');
  await page.locator('main .main').click();
  await page.locator('a.next').waitFor();
});

journey('the language can be changed, and is remembered', async ({ page, base }) => {
  await page.goto(base);
  await page.locator('a.next').waitFor();
  await page.selectOption('header select', 'fr');
  await page.getByText('Que voulez-vous faire aujourd’hui').first().waitFor();
  await page.reload();
  await page.getByText('Que voulez-vous faire aujourd’hui').first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
});

journey('large letters on the narrowest screen stay inside it', async ({ newPage, base }) => {
  const page = await newPage({ viewport: { width: 320, height: 640 } });
  await page.addInitScript(() => localStorage.setItem('domdom.text-size', '32'));
  for (const path of ['', 'courses', 'practice', 'card', 'join', 'can']) {
    await page.goto(`${base}/${path}`);
    await page.locator('h1').waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `/${path} is ${over} pixels wider than the screen`);
  }
});

journey(
  'a place has a public page that opens without a script and leads to a lesson',
  async ({ page, base }) => {
    const reply = await fetch(`${base}/p/00103`);
    assert.match(await reply.text(), /<h1>[^<]*Tây Hồ<\/h1>/);
    await page.goto(`${base}/p/00103`);
    await look(page, 'place-page');
    await page.click('header nav a[lang=en]');
    await page.locator('html[lang=en]').waitFor();
    // Seen once, it must not stand in for the application where there is no network.
    await page.goto(base);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto(`${base}/p/00103`);
    await page.click('main .main');
    await page.locator('a.next').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('a.next').waitFor();
    await page.context().setOffline(false);
    assert.deepEqual(page.complaints, []);
  }
);
