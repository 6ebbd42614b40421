// What is heard: what an author recorded, else the browser's voice, else the server's; kept with a course; taken back.
import assert from 'node:assert/strict';

import { password, until } from '../server.mjs';
import { journey, look, openBrowser, openPage, picture, signIn } from './harness.mjs';

const lesson = 'first-steps/join-wifi';

/**
 * A voice that says nothing and remembers what it was given (`window.said`): `voices` are the languages it speaks.
 * Beside each text stands what was lit on the screen while it was heard.
 */
export function doubleOfSpeech(voices) {
  const said = (globalThis.said = []);
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  const double = {
    getVoices: () => voices.map((lang) => ({ lang, localService: true, name: lang })),
    speak(utterance) {
      setTimeout(() => {
        utterance.onstart?.({});
        const lit = document.querySelector('.heard');
        const box = lit?.getBoundingClientRect();
        said.push({ text: utterance.text, lit: box ? { x: box.x + scrollX, y: box.y + scrollY } : null });
        setTimeout(() => utterance.onend?.({}), 5);
      }, 20);
    },
    cancel() {}
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: double });
}

/** What the page has asked the server for that sounds. */
function listen(page) {
  const sounds = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/api\/v1\/(voice|recordings)\/./.test(pathname)) sounds.push([pathname, response.status()]);
  });
  return sounds;
}

async function openLesson(newPage, base, voices) {
  const page = await newPage();
  await page.addInitScript(doubleOfSpeech, voices);
  const sounds = listen(page);
  const asked = page.waitForResponse((response) => response.url().includes('/api/v1/recordings?'));
  await page.goto(`${base}/lessons/${lesson}`);
  await asked;
  return { page, sounds };
}

const speaker = (page) => page.locator('main .speak').first();

journey('An author records a lesson, it is heard before any other voice, and taken back', async (given) => {
  const { base, newPage } = given;
  const browser = await openBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
  try {
    const author = await openPage(browser);
    await signIn(author, base, 'author', password);
    await author.waitForURL('**/record');
    await look(author, 'record-lessons');
    await author.click(`main a[href="/record/${lesson}"]`);
    await author.getByText('Câu này chưa có ai thu').waitFor();
    await look(author, 'record-lesson');
    await author.getByRole('button', { name: 'Thu tiếng' }).click();
    await author.getByText('Đang thu').waitFor();
    await author.waitForTimeout(1500);
    await picture(author, 'record-going');
    await author.getByRole('button', { name: 'Dừng' }).click();
    await author.getByRole('button', { name: 'Giữ bản này' }).click();
    await author.getByText('Đã giữ').waitFor();
    await picture(author, 'record-kept');

    const { page, sounds } = await openLesson(newPage, base, ['vi-VN']);
    await speaker(page).click();
    await until('the recording', () => sounds.length > 0);
    assert.match(sounds[0][0], /^\/api\/v1\/recordings\//);
    assert.equal(sounds[0][1], 200);
    assert.deepEqual(await page.evaluate(() => globalThis.said), [], 'the browser was silent');
    // What nobody has recorded is read by the browser.
    await page.click('.turn .main');
    await page.locator('h2', { hasText: 'Bước 1' }).waitFor();
    await speaker(page).click();
    await page.waitForFunction(() => globalThis.said.length > 0);
    assert.equal(sounds.length, 1);

    await author.click('main a[href="/record"]');
    await author.getByRole('button', { name: 'Rút lại mọi bản' }).click();
    await author.getByRole('button', { name: 'Vâng, xóa hết' }).click();
    await author.getByText('Đã xóa 1 bản').waitFor();
    const later = await openLesson(newPage, base, ['vi-VN']);
    await speaker(later.page).click();
    await later.page.waitForFunction(() => globalThis.said.length > 0);
    assert.deepEqual(later.sounds, []);
    assert.deepEqual([...author.complaints, ...page.complaints], []);
  } finally {
    await browser.close();
  }
});

journey('A phone without a voice hears the one that the server makes, in its own dialect', async (given) => {
  const { page, sounds } = await openLesson(given.newPage, given.base, ['en-US']);
  await speaker(page).click();
  await page.getByText('giọng máy đọc').waitFor();
  await until('the voice', () => sounds.length > 0);
  assert.match(sounds[0][0], /^\/api\/v1\/voice\/vi-north\/[0-9a-f]{16}$/);
  assert.equal(sounds[0][1], 200);
  // The sentence that is heard is marked, as far as it has come.
  await page.waitForFunction(() => CSS.highlights?.get('spoken')?.size === 1);
  await look(page, 'machine-voice');
  await page.click('header button[aria-controls=display]');
  await page.getByRole('button', { name: 'miền Nam' }).click();
  await look(page, 'dialect');
  await speaker(page).click();
  await speaker(page).click();
  await until('the other dialect', () => sounds.some(([path]) => path.includes('/vi-south/')));
});

journey('What the screens and a lesson say is known to the server, word for word', async ({ base, page }) => {
  await page.addInitScript(doubleOfSpeech, ['vi-VN']);
  await page.goto(base);
  const missing = await page.evaluate(async () => {
    const basis = 0xcbf29ce484222325n;
    const keyOf = (words) => {
      let hash = basis;
      for (const byte of new TextEncoder().encode(words.replace(/[ \t\r\n\u00a0\u202f]/g, '')))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      return hash.toString(16).padStart(16, '0');
    };
    const content = async (path) => (await fetch(`/api/v1/content/${path}`)).json();
    const missing = [];
    for (const language of ['vi', 'en', 'fr']) {
      const lesson = await content(`lessons/first-steps/join-wifi.${language}.json`);
      // As the page shows them: a paragraph or a step is a sentence group.
      const page = new DOMParser().parseFromString(lesson.html, 'text/html');
      page.querySelectorAll('figure').forEach((figure) => figure.remove());
      const shown = [...page.querySelectorAll('p')]
        .map((one) => one.textContent)
        .filter((text) => text.trim());
      for (const words of [...shown, lesson.title]) {
        const voice = language === 'vi' ? 'vi-central' : language;
        const { status } = await fetch(`/api/v1/voice/${voice}/${keyOf(words)}`);
        if (status !== 200) missing.push([status, words]);
      }
    }
    return missing;
  });
  assert.deepEqual(missing, []);
});

journey(
  'A course that was opened keeps what can be heard of it, without a network',
  async ({ base, newPage }) => {
    const page = await newPage();
    await page.addInitScript(doubleOfSpeech, ['en-US']);
    await page.goto(`${base}/courses/first-steps`);
    await page.getByText('Khóa này đã nằm trong máy').waitFor({ timeout: 30_000 });
    const kept = () => page.evaluate(async () => (await (await caches.open('domdom-sounds')).keys()).length);
    await until('some sounds', async () => (await kept()) > 40, 60_000);
    await page.context().setOffline(true);
    await page.goto(`${base}/lessons/first-steps/power-and-unlock`);
    await speaker(page).click();
    await page.waitForFunction(() => CSS.highlights?.get('spoken')?.size === 1);
    assert.ok(await page.getByText('giọng máy đọc').isVisible());
  }
);

/** Hears what the test says: `window.saying`, one thing after the other. */
function doubleOfHearing() {
  globalThis.saying = [];
  globalThis.webkitSpeechRecognition = globalThis.SpeechRecognition = class {
    start() {
      globalThis.heardIn = this.lang;
      const said = globalThis.saying.shift();
      setTimeout(() => (said ? this.onresult({ results: [[{ transcript: said }]] }) : this.onerror({})), 50);
    }
    abort() {}
  };
}

journey(
  'A lesson is found by saying what one wants, and opened by saying its number',
  async ({ base, newPage }) => {
    const page = await newPage();
    await page.addInitScript(doubleOfSpeech, ['vi-VN']);
    await page.addInitScript(doubleOfHearing);
    await page.goto(base);
    await page.click('main a[href="/find"]');
    await page.waitForURL('**/find');
    const button = page.getByRole('button', { name: 'Bấm vào đây rồi nói' });
    await button.waitFor();
    await look(page, 'find');
    await button.click();
    await page.locator('.note', { hasText: 'Chưa nghe được' }).waitFor();
    await page.evaluate(() => globalThis.saying.push('Tôi muốn nối wifi', 'bài một'));
    await button.click();
    await page.locator('main li a').first().waitFor();
    assert.equal(await page.evaluate(() => globalThis.heardIn), 'vi-VN');
    await page.waitForFunction(() => globalThis.said.some(({ text }) => text.startsWith('Nói số của bài')));
    await look(page, 'found');
    const first = await page.locator('main li a').first().getAttribute('href');
    await button.click();
    await page.waitForURL(base + first);
    assert.deepEqual(page.complaints, []);

    // Where the browser cannot hear, nothing is promised; what is typed is found all the same.
    const other = await newPage();
    await other.addInitScript(() => {
      delete globalThis.webkitSpeechRecognition;
      delete globalThis.SpeechRecognition;
    });
    await other.goto(`${base}/find`);
    await other.fill('main input', 'chup anh');
    await other.locator('main li a').first().waitFor();
    assert.equal(await other.locator('.speak-here').count(), 0);
    // A page that was opened elsewhere may not listen.
    const inside = await newPage();
    await inside.goto(base);
    const may = () => inside.evaluate(() => document.featurePolicy.allowsFeature('microphone'));
    assert.equal(await may(), false);
    await inside.goto(`${base}/find`);
    assert.equal(await may(), true);
  }
);
