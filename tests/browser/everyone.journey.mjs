// The main screens of learner, companion and officer for everyone: on 320 pixels, with letters twice as large,
// zoomed to 200 %, by keyboard alone, in three languages. Light and dark with axe are each page's own journey.
import { fits, reachedByKeyboard } from './everyone.mjs';
import { pages } from '../learner_pages.mjs';
import { journey } from './harness.mjs';
import { openField, openOffice } from './staff.mjs';

const narrow = { viewport: { width: 320, height: 568 } };
// 1280 × 800 at 200 %: half the pixels of CSS, each drawn twice as large.
const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

async function open(page, url, ready) {
  await page.goto(url);
  await page.locator(ready).first().waitFor();
}

/** Every main screen in turn: a name, and a page that shows it. */
async function* learnerScreens(page, base) {
  await open(page, base, 'a.next');
  yield 'home';
  await page.click('[aria-controls=display]');
  yield 'display';
  await open(page, `${base}/courses`, 'main .one a');
  yield 'courses';
  await page.locator('main .one a').first().click();
  await page.locator('main ol a').first().waitFor();
  const lesson = new URL(await page.locator('main ol a').first().getAttribute('href'), base);
  yield 'course';
  await open(page, lesson.href, '.turn .main');
  yield 'lesson';
  await open(page, `${lesson.href}?page=2`, '.turn .main');
  yield 'lesson-step';
  await open(page, `${lesson.href}?page=all`, 'main .row .main');
  const question = async (n) => {
    await open(page, `${lesson.href}?page=${n}`, '.turn .button');
    return page.locator('.choices').isVisible();
  };
  for (let n = 3; n < 14 && !(await question(n)); n++);
  yield 'lesson-question';
  await open(page, `${base}/practice`, 'main li a');
  yield 'practice';
  await page.locator('main li a').first().click();
  await page.locator('main li .button.main').waitFor();
  yield 'practice-levels';
  await page.locator('main li .button').nth(1).click();
  await page.locator('.phone').waitFor();
  yield 'practice-phone';
  for (const name of ['poster', 'steps', 'practise-area', 'scams', 'wishes', 'can', 'help', 'class']) {
    await open(page, base + pages[name], 'main h1');
    yield name;
  }
  await open(page, `${base}/card`, 'main ul .button');
  yield 'card';
  await open(page, `${base}/join`, 'main input');
  yield 'join';
  await open(page, `${base}/sign-in`, 'main input');
  yield 'sign-in';
}

async function* companionScreens(page, base) {
  await openField(page, base);
  await page.locator('a.home').first().waitFor();
  yield 'today';
  await page.locator('header button').click();
  yield 'today-menu';
  await page.locator('header button').click();
  await page.locator('.between button').click();
  yield 'today-nobody';
  await open(page, `${base}/companion`, 'a.home');
  await page.locator('a.home').first().click();
  await page.locator('.outcomes button').last().click();
  await page.locator('.skill').first().click();
  await page.locator('.three').first().waitFor();
  yield 'visit';
  await open(page, `${base}/companion`, 'a.session');
  await page.locator('a.session').first().click();
  await page.locator('.names button').first().click();
  await page.locator('.present').first().waitFor();
  yield 'session';
  await open(page, `${base}/companion/enrol`, '.agree input');
  yield 'enrol';
  await open(page, `${base}/companion/mine`, '#training');
  yield 'mine';
}

async function* officerScreens(page, base) {
  await openOffice(page, base);
  yield 'targets';
  await page.locator('article summary').first().click();
  yield 'targets-places';
  await page.locator('article [data-figure]').first().click();
  await page.locator('main li a').first().waitFor();
  yield 'behind';
  await open(page, `${base}/officer/people`, 'main li a');
  yield 'people';
  await page.locator('main li a').first().click();
  await page.locator('#skills').waitFor();
  yield 'person';
  await open(page, `${base}/officer/places?q=tay+ho`, 'main li a');
  yield 'places';
  await page.locator('main li a').first().click();
  await page.locator('#before').waitFor();
  yield 'place';
  await open(page, `${base}/officer/target`, '#standing');
  yield 'target';
}

const parts = { learner: learnerScreens, companion: companionScreens, officer: officerScreens };

/** Letters twice as large, as the browser's own setting makes them: all sizes follow those of the root. */
const doubleLetters = (page) =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      html { font-size: calc(2 * var(--learner-text, 1.25) * 100%) !important; }
      html[data-part='staff'] { font-size: calc(2 * 106.25%) !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });

for (const [part, screens] of Object.entries(parts)) {
  journey(`${part}: every screen fits on 320 pixels, in three languages`, async ({ newPage, base }) => {
    for (const language of ['vi', 'en', 'fr']) {
      const page = await newPage(narrow);
      await page.addInitScript((code) => localStorage.setItem('domdom.language', code), language);
      for await (const screen of screens(page, base)) await fits(page, `${part}-320-${language}-${screen}`);
    }
  });

  journey(`${part}: every screen fits when zoomed to 200 %`, async ({ newPage, base }) => {
    const page = await newPage(zoomed);
    for await (const screen of screens(page, base)) await fits(page, `${part}-zoom-${screen}`);
  });

  journey(`${part}: every screen bears letters twice as large`, async ({ newPage, base }) => {
    const page = await newPage({ viewport: { width: 640, height: 800 } });
    await doubleLetters(page);
    for await (const screen of screens(page, base)) await fits(page, `${part}-large-${screen}`);
  });

  journey(`${part}: every screen is worked with the keyboard alone`, async ({ newPage, base }) => {
    const page = await newPage({ viewport: { width: 360, height: 640 }, colorScheme: 'dark' });
    for await (const screen of screens(page, base)) await reachedByKeyboard(page, `${part} ${screen}`);
  });
}
