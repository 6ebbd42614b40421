// Without a network, and with one that comes and goes: a new version in the middle of a lesson, a tab that is
// killed, two tabs, a device that is full or has made room, a week away, and places that cannot keep anything.
import assert from 'node:assert/strict';

import { openDoor, sentence } from './door.mjs';
import { inStore, journey, look, picture } from './harness.mjs';
import { choosePin, followFrame, goldButton, main, readLesson, repeat, signUp } from './learner.mjs';
import { doubleOfSpeech } from './voice.journey.mjs';
import { signedIn, until } from '../server.mjs';

const question = (words) => words.replace('{you}', 'bác');
const waiting = (page) => page.locator('[role=status] a[href="/waiting"]').first();
const full = (page) => page.locator('[role=alert] .bad').first();
const scriptsOf = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js'))
  );

/** A door of its own for a journey; shut again when it ends. */
function throughDoor(name, walk) {
  journey(name, async (given) => {
    const door = await openDoor(given.base);
    try {
      await walk({ ...given, program: given.base, base: door.base, door });
    } finally {
      await door.close();
    }
  });
}

async function loseNetwork(page, door) {
  door.shut(true);
  await page.context().setOffline(true);
}

async function findNetwork(page, door) {
  door.shut(false);
  await page.context().setOffline(false);
}

/** Opens a course and waits until all of it is on the device; gives its lessons' addresses. */
async function keepCourse(page, base, course) {
  await page.goto(`${base}/courses/${course}`);
  await page.locator('main .kept span').waitFor();
  return page.locator('main ol a').evaluateAll((links) => links.map((one) => one.href));
}

/** Practises with the frame from a lesson's practice, up to "you can". */
async function practise(page, base, scenario) {
  await page.goto(`${base}/practice/${scenario}?level=guided`);
  await page.locator('.phone').waitFor();
  return followFrame(page);
}

const personOf = (page) => page.evaluate(async () => (await (await fetch('/api/v1/session')).json()).person);

/** What the server has of a person, as its staff is told: so many of each type. */
async function countsOf(program, person) {
  const officer = await signedIn({ base: program }, 'officer');
  const { body } = await officer.get(`/api/v1/people/${person}`);
  return (type) => body.history.filter((one) => one.type === type).length;
}

async function has(program, person, type, wanted) {
  await until(`${wanted} × ${type}`, async () => (await countsOf(program, person))(type) === wanted);
}

const allSent = (page) => waiting(page).waitFor({ state: 'detached' });

const inOutbox = (page) => inStore(page, 'outbox', 'readonly', 'getAllKeys');

const wifi = 'device.connect/join-home-wifi';
const note = 'device.touch/market-note';

throughDoor(
  'a new version in the middle of a lesson takes nothing away, and is there afterwards',
  async (given) => {
    const { page, base, door, program } = given;
    await signUp(page, base, 'Lê Thị Mới');
    const person = await personOf(page);
    const lessons = await keepCourse(page, base, 'first-steps');
    await page.goto(lessons[0]);
    await page.locator('.turn .main').click();
    await page.waitForFunction(() => location.search.includes('page=2'));
    await page.evaluate(() => (globalThis.untouched = true));

    const asked = [];
    door.onAsked((url) => asked.push(url));
    door.deploy();
    const replaced = page.evaluate(
      () =>
        new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done(true)))
    );
    // As when the phone is taken up again.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await replaced;
    assert.ok(
      asked.some((url) => /-1\.js$/.test(url)),
      'the new code has come'
    );
    assert.ok(!asked.some((url) => url.endsWith('.ttf')), 'what was never wanted here is not brought');
    assert.ok(page.url().includes('page=2'), 'the page that is read stays');
    const practiseIt = await readLesson(page);
    await practiseIt.click();
    await main(page).locator('li .button.main').click();
    await followFrame(page);
    assert.ok(await page.evaluate(() => globalThis.untouched), 'nothing was loaded anew');
    assert.ok(
      (await scriptsOf(page)).every((url) => !/-1\.js$/.test(url)),
      'the old page goes on with the old code'
    );
    await has(program, person, 'trace.submitted', 1);
    await has(program, person, 'lesson.completed', 1);

    await page.getByRole('link', { name: 'Về trang đầu' }).click();
    await page.getByText(question(sentence.next)).waitFor();

    // The network is lost right after: the new version is here, as a whole.
    await loseNetwork(page, door);
    await page.goto(base);
    await page.getByText(question(sentence.next)).waitFor();
    for (const lesson of lessons) {
      await page.goto(lesson);
      await page.locator('.turn .main').waitFor();
    }
    for (const path of ['can', 'help', 'wishes', 'waiting', 'practice', 'courses/first-steps']) {
      await page.goto(`${base}/${path}`);
      await page.locator('main h1').waitFor();
      assert.ok(await page.evaluate(() => !document.title.startsWith('Có chút trục trặc')), path);
    }
    await practise(page, base, wifi);
    assert.deepEqual(
      (await scriptsOf(page)).filter((url) => !door.isCurrent(url)),
      [],
      'no old code is left'
    );
    await waiting(page).waitFor();
    await findNetwork(page, door);
    await allSent(page);
    await has(program, person, 'trace.submitted', 2);
    assert.deepEqual(page.complaints, []);
  }
);

throughDoor('a new version that did not come whole changes nothing', async ({ page, base, door }) => {
  const lessons = await keepCourse(page, base, 'first-steps');
  door.deploy();
  const some = 5;
  let files = 0;
  const broken = new Promise((done) =>
    door.onAsked((url) => {
      if (!url.includes('/_app/immutable/') || ++files < some) return;
      door.shut(true);
      done();
    })
  );
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    return new Promise((done) => {
      coming.addEventListener('statechange', () => coming.state === 'redundant' && done(true));
    });
  });
  await broken;
  await failed;
  await page.context().setOffline(true);
  await page.goto(base);
  await page.getByText(question(sentence.old)).waitFor();
  await page.goto(lessons[1]);
  await (await readLesson(page)).click();
  await main(page).locator('li .button.main').click();
  await followFrame(page);
  assert.deepEqual(page.complaints, []);
  // With the network it comes whole.
  door.onAsked(() => {});
  await findNetwork(page, door);
  await page.evaluate(async () => {
    const replaced = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done)
    );
    await (await navigator.serviceWorker.ready).update();
    await replaced;
  });
  await page.goto(base);
  await page.getByText(question(sentence.next)).waitFor();
});

async function kill(page) {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

const says = (link, n) => link.filter({ hasText: `${n} việc` }).waitFor();

throughDoor(
  'a tab that is killed loses nothing that was said to be done, and counts nothing twice',
  async (given) => {
    const { page, base, door, program } = given;
    const device = page.context();
    await signUp(page, base, 'Phạm Thị Tắt');
    const person = await personOf(page);
    await keepCourse(page, base, 'first-steps');

    await page.goto(`${base}/practice/${wifi}?level=guided`);
    await page.locator('.phone .lit').first().click();
    await kill(page);
    const second = await device.newPage();
    await second.goto(`${base}/practice/${wifi}`);
    await main(second).locator('li .button.main').waitFor();
    assert.deepEqual(await inOutbox(second), [], 'what was not finished is not counted');

    await loseNetwork(second, door);
    await practise(second, base, wifi);
    await kill(second);
    const third = await device.newPage();
    await third.goto(base);
    await says(waiting(third), 1);

    // The server takes it, its answer is lost, and the tab with it.
    door.lose((url) => url === '/api/v1/outbox');
    await findNetwork(third, door);
    await has(program, person, 'trace.submitted', 1);
    await kill(third);
    const before = door.posts.length;
    door.lose(() => false);
    const fourth = await device.newPage();
    await fourth.goto(base);
    await until('the record travels again', async () => door.posts.length > before);
    await until('it is let go of', async () => (await inOutbox(fourth)).length === 0);
    await waiting(fourth).waitFor({ state: 'detached' });
    assert.equal(new Set(door.posts.flat()).size, 1, 'it is the same record');
    await has(program, person, 'trace.submitted', 1);
  }
);

throughDoor('two tabs of one learner without a network send each record once', async (given) => {
  const { page, base, door, program } = given;
  await signUp(page, base, 'Vũ Thị Đôi');
  const person = await personOf(page);
  await keepCourse(page, base, 'first-steps');
  const second = await page.context().newPage();
  await second.goto(base);
  await loseNetwork(page, door);
  await Promise.all([practise(page, base, wifi), practise(second, base, note)]);
  await practise(second, base, wifi);
  const records = 3;
  await Promise.all([says(waiting(page), records), says(waiting(second), records)]);
  await second.reload();
  await says(waiting(second), records);
  await findNetwork(page, door);
  await Promise.all([allSent(page), allSent(second)]);
  assert.deepEqual(await inOutbox(page), []);
  assert.equal(door.posts.flat().length, records, 'each travelled once');
  await has(program, person, 'trace.submitted', records);
  assert.deepEqual(page.complaints, []);
});

const roomBytes = 8_000_000;

throughDoor('a device that is full keeps what it had, and says what it could not keep', async (given) => {
  const { page, base, door, program } = given;
  const devtools = await page.context().newCDPSession(page);
  const allow = (quotaSize) => devtools.send('Storage.overrideQuotaForOrigin', { origin: base, quotaSize });
  const write = (chars) =>
    page
      .evaluate((n) => 'x'.repeat(n), chars)
      .then((text) => inStore(page, 'answers', 'readwrite', 'put', text, 'probe'));
  // The browser remembers how much room there was, until more is asked for than that.
  const fill = async () => {
    await allow(1);
    assert.equal(await write(roomBytes), 'QuotaExceededError');
  };
  await allow(roomBytes);
  await signUp(page, base, 'Hồ Thị Đầy');
  const person = await personOf(page);
  const [lesson] = await keepCourse(page, base, 'first-steps');
  await fill();
  await page.goto(`${base}/courses/family-near`);
  await page.locator('main .kept').getByText('Máy này đầy rồi').waitFor();
  await look(page, 'course-full');

  await loseNetwork(page, door);
  await page.goto(lesson);
  await page.locator('.turn .main').waitFor();
  await fill();
  await practise(page, base, wifi);
  await says(full(page), 1);
  await look(page, 'device-full');
  assert.deepEqual(await inOutbox(page), []);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload', 'nobody leaves without being asked');
  await dialog.dismiss();

  // Room is made, as by deleting photos, and the page taken up again.
  await allow(roomBytes);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await full(page).waitFor({ state: 'detached' });
  await says(waiting(page), 1);
  await page.reload();
  await says(waiting(page), 1);
  await findNetwork(page, door);
  await allSent(page);
  await has(program, person, 'trace.submitted', 1);

  // Full, but with a network: it is sent from where it is.
  await fill();
  await practise(page, base, wifi);
  await has(program, person, 'trace.submitted', 2);
  await full(page).waitFor({ state: 'detached' });
  await allow(roomBytes);
  assert.deepEqual(page.complaints, []);
});

throughDoor('a device that made room recovers with a network, and says so without', async (given) => {
  const { page, base, door, program } = given;
  // With a voice of its own it fetches no sounds: Chromium's store, taken away while much is written, may stay silent.
  await page.addInitScript(doubleOfSpeech, ['vi-VN']);
  const code = await signUp(page, base, 'Đỗ Thị Mất');
  const person = await personOf(page);
  await keepCourse(page, base, 'first-steps');
  const devtools = await page.context().newCDPSession(page);
  const clear = (storageTypes) => devtools.send('Storage.clearDataForOrigin', { origin: base, storageTypes });

  // While a practice is going on.
  await page.goto(`${base}/practice/${wifi}?level=guided&lesson=first-steps/join-wifi`);
  await page.locator('.phone .lit').first().waitFor();
  await clear('indexeddb,cache_storage');
  await followFrame(page);
  await has(program, person, 'trace.submitted', 1);
  await page.goto(`${base}/can`);
  await page.locator('main .note').first().waitFor();

  // Between two visits, and there is no network at the second.
  await clear('indexeddb,cache_storage');
  await loseNetwork(page, door);
  await page.goto(base).catch(() => {});
  await page.getByText('Chưa có mạng').waitFor();
  await picture(page, 'evicted-offline');
  await findNetwork(page, door);
  await page.getByRole('link').click();
  await page.locator('a.next').waitFor();
  await page.locator('aside').getByText('Đỗ Thị Mất').waitFor();
  await keepCourse(page, base, 'first-steps');
  await loseNetwork(page, door);
  await page.goto(base);
  await page.locator('a.next').waitFor();

  // All of it, her session too: the card brings back what the server has.
  await findNetwork(page, door);
  await clear('all');
  await page.goto(`${base}/card#${encodeURIComponent(code)}`);
  await choosePin(page);
  await goldButton(page).click();
  await page.waitForURL(`${base}/`);
  await page.goto(`${base}/can`);
  await page.locator('main .note').first().waitFor();
  // What was being read in the moment it was taken away may say so.
  const others = page.complaints.filter((one) => !one.includes('Force close delete origin'));
  assert.deepEqual(others, []);
});

const dayMs = 86_400_000;

const zero = '0'.repeat(16);

throughDoor(
  'a week without a network is sent when it is over, and what is refused says why',
  async (given) => {
    const { page, base, door, program } = given;
    const begin = Date.now() - 7 * dayMs;
    await page.clock.install({ time: begin });
    const code = await signUp(page, base, 'Bùi Thị Tuần');
    const person = await personOf(page);
    const old = 'device.photos/clinic-paper';
    // What the server will have renewed by the end of the week.
    door.alter((url, text) =>
      url.endsWith(`/${old}.json`) ? JSON.stringify({ ...JSON.parse(text), version: zero }) : text
    );
    await keepCourse(page, base, 'first-steps');
    await loseNetwork(page, door);
    const presses = await practise(page, base, wifi);
    let records = 1;
    for (let day = 1; day <= 5; day++) {
      await page.clock.setSystemTime(begin + day * dayMs);
      await page.goto(`${base}/practice/${wifi}?level=alone`);
      await repeat(page, presses);
      records += 1;
      await page.goto(base);
      await says(waiting(page), records);
    }
    await practise(page, base, old);
    // A clock that somebody set wrong, and set right again.
    await page.clock.setSystemTime(Date.now() + 3 * 365 * dayMs);
    await practise(page, base, note);
    records += 2;
    await page.clock.setSystemTime(Date.now());
    await page.goto(base);
    await says(waiting(page), records);

    // Her session ended at the server days ago: the card lets go of what waits.
    await page.context().clearCookies();
    await findNetwork(page, door);
    await page.goto(base);
    const others = page.locator('[role=status] a[href="/card"]');
    await says(others, records);
    await look(page, 'week-signed-out');
    await others.click();
    await page.fill('main input.input', code);
    await choosePin(page);
    await goldButton(page).click();
    await page.waitForURL(`${base}/`);
    await says(waiting(page), 2);
    await look(page, 'week-back');
    await has(program, person, 'trace.submitted', records - 2);
    const progress = await page.evaluate(async () => (await fetch('/api/v1/me/progress')).json());
    const state = progress.practice.find(({ scenario }) => scenario === wifi);
    assert.deepEqual([state.unaidedDays, state.mastered], [5, true]);

    await waiting(page).click();
    await page.getByText('Bài tập này vừa có bản mới').waitFor();
    await page.getByText('ngày giờ của máy chưa đúng').waitFor();
    await look(page, 'week-refused');
    await page.reload();
    await page.locator('main li').nth(1).waitFor();
    // Done once more with the newest version, it is taken.
    door.alter((_, text) => text);
    await main(page).locator('li').filter({ hasText: 'bản mới' }).getByRole('link').click();
    await main(page).locator('li .button.main').first().click();
    await page.locator('.phone').waitFor();
    await page.goto(`${base}/practice/${old}?level=guided`);
    await followFrame(page);
    await has(program, person, 'trace.submitted', records - 1);
    await page.goto(`${base}/waiting`);
    for (const left of [1, 0]) {
      await page.locator('main li').last().locator('button').click();
      await page.waitForFunction((n) => document.querySelectorAll('main li').length === n, left);
    }
    await allSent(page);
    assert.deepEqual(page.complaints, []);
  }
);

const mobile =
  'Mozilla/5.0 (Linux; Android 13; SM-A145F; wv) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';
const inside = {
  Zalo: `${mobile} Zalo android/12110744 ZaloTheme/light ZaloLanguage/vi`,
  Facebook: `${mobile} [FB_IAB/FB4A;FBAV/470.0.0.52;]`
};

for (const [app, userAgent] of Object.entries(inside))
  journey(`inside ${app} it works with a network, and says how to open it in a browser`, async (given) => {
    const page = await given.newPage({ userAgent });
    await page.goto(given.base);
    await page.locator('aside').getByText(`đang mở trong ${app}`).waitFor();
    await page.getByText('chọn dòng có chữ “trình duyệt”').waitFor();
    await look(page, `inside-${app.toLowerCase()}`);
    await page.click('a.next');
    await (await readLesson(page)).click();
    await main(page).locator('li .button.main').click();
    await followFrame(page);
    await page.goto(`${given.base}/courses/first-steps`);
    await page.locator('aside').getByText(`đang mở trong ${app}`).waitFor();
    assert.equal(await page.locator('main .kept span').count(), 0, 'it promises nothing');
    assert.deepEqual(page.complaints, []);
  });

journey('where the browser keeps nothing it says so, and how to have it kept', async ({ page, base }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.goto(base);
  await page.click('a.next');
  await (await readLesson(page)).click();
  await main(page).locator('li .button.main').click();
  await followFrame(page);
  await full(page).getByText('không cất được gì').waitFor();
  await look(page, 'nothing-kept');
  await full(page).getByRole('link').click();
  await page.locator('main input').waitFor();
  assert.deepEqual(page.complaints, []);
});

journey('a hub without https works with a network, and says what it cannot do', async ({ page, base }) => {
  const hub = base.replace('127.0.0.1', 'hub.test');
  await page.goto(hub);
  assert.equal(await page.evaluate(() => isSecureContext), false);
  await page.getByText('mất mạng là không học được').waitFor();
  await look(page, 'plain-hub');
  await signUp(page, hub, 'Mai Thị Thường');
  const person = await personOf(page);
  await practise(page, hub, wifi);
  await has(base, person, 'trace.submitted', 1);
  assert.deepEqual(page.complaints, []);
});
