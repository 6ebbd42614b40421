/// <reference lib="webworker" />
// Opened once, it opens offline: the page and its code from the store, lessons from the network first, unless
// it keeps one waiting. Lessons outlive a new version of the code, and so does the code before it: a page that
// is open goes on with the parts it was built with.
// A version is answered for as a whole: its page is shown only from the store that holds its code, so that the
// day a new version comes is no worse for whoever loses the network an hour later.
// Nothing about a person is kept here: session, people and progress always come from the server or from the
// one module that keeps data (lib/storage.ts).
import { build, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const codePrefix = 'domdom-code-';
const codeStore = codePrefix + version;
const contentStore = 'domdom-content';
/** What can be heard of the courses that were opened. */
const soundStore = 'domdom-sounds';
/** Of all sounds together: some hours of a voice. Beyond it the oldest go. */
const soundBytesMax = 40_000_000;
const shell = '/';
/** Under this key each version notes what it is made of. */
const files = '/_app/files.json';
/** A network that answers later than this is as good as none for whoever has the lesson here. */
const patienceMs = 4000;
/** A store that is silent for so long is being cleared. */
const storePatienceMs = 1500;

/** The pages that may ask for the microphone. */
const mayListen = (path: string) => /^\/(find|record)(\/|$)/.test(path);
const isCode = (path: string) => path.startsWith('/_app/immutable/');
/** Also which recordings there are of the words of a page. */
const isContent = (path: string) => path.startsWith('/api/v1/content/') || path === '/api/v1/recordings';
/** Each lies at an address of its own for ever. */
const isSound = (path: string) => path.startsWith('/api/v1/voice/') || path.startsWith('/api/v1/recordings/');
/** The public pages of places, what is downloaded and the server's health are no pages of the application. */
const isServers = (path: string) => /^\/(p|v|m|api)\/|^\/(v|healthz|livez)$/.test(path);

/** False when the device is full: it works as long as there is a network, and says so where it matters. */
async function put(store: string, request: Request | string, response: Response): Promise<boolean> {
  try {
    await (await caches.open(store)).put(request, response);
    return true;
  } catch {
    return false;
  }
}

const soon = (ms = patienceMs): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the stores answer; nothing where they do not, as while the browser takes them away. */
const atHand = <T>(asked: Promise<T>): Promise<T | undefined> =>
  Promise.race([asked.catch(() => undefined), soon(storePatienceMs)]);

async function keep(store: string, request: Request | string, response: Response): Promise<Response> {
  if (response.ok) await atHand(put(store, request, response.clone()));
  return response;
}

/** Named by its hash, so what is stored is what would be fetched. */
async function storeFirst(request: Request): Promise<Response> {
  return (await atHand(caches.match(request))) ?? keep(codeStore, request, await fetch(request));
}

async function networkFirst(store: string, request: Request): Promise<Response> {
  const fetched = fetch(request).then((response) => keep(store, request, response));
  const stored = await atHand(caches.match(request));
  if (!stored) return fetched;
  // Whatever the network does later, it must not become an error that nobody handles.
  const answer = await Promise.race([fetched.catch(() => undefined), soon()]);
  return answer?.ok ? answer : stored;
}

/** Said where nothing is left on the device and no network is there, instead of the browser's own words. */
const nothingHere = () =>
  new Response(
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Đom Đóm</title><body style="margin:2rem;font:1.4rem/1.5 system-ui"><h1>Chưa có mạng</h1>
<p>Máy đã dọn mất phần Đom Đóm cất ở đây. Bác bật Wi-Fi hoặc dữ liệu di động, rồi mở lại một lần là dùng được.</p>
<p lang="en">No network, and this device has cleared what Đom Đóm kept here. Connect once and open it again.</p>
<p lang="fr">Pas de réseau, et cet appareil a effacé ce que Đom Đóm y gardait. Connectez-vous une fois et rouvrez.</p>
<p><a href="">Thử lại</a></p></body></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } }
  );

async function page(): Promise<Response> {
  const own = await atHand(caches.open(codeStore).then((store) => store.match(shell)));
  if (own) return own;
  try {
    return await keep(codeStore, shell, await fetch(shell));
  } catch {
    return (await atHand(caches.match(shell))) ?? nothingHere();
  }
}

const codeIn = (html: string): string[] =>
  [...html.matchAll(/"(\/_app\/immutable\/[^"]+)"/g)].map(([, path]) => path!);

/** What an older version had, on this device or not. */
async function filesBefore(): Promise<Set<string>> {
  const list = await caches.match(files);
  return new Set(list ? ((await list.json()) as string[]) : []);
}

/**
 * One after the other, so that whoever is reading waits for nothing. What did not change is here already, or was
 * never wanted here: printing alone weighs as much as all the rest.
 */
async function bring(wanted: string[], before = new Set<string>()): Promise<void> {
  const own = await caches.open(codeStore);
  for (const file of wanted) {
    if (await own.match(file)) continue;
    const stored = await caches.match(file);
    if (!stored && before.has(file)) continue;
    const response = stored ?? (await fetch(file));
    if (!response.ok) throw new Error(`${file}: status ${response.status}`);
    await own.put(file, response);
  }
}

/**
 * Where an older version works without a network this one does too before it takes over: all that it needs is
 * here, or the older one stays. On a first visit the page itself says what it has loaded.
 */
async function install(): Promise<void> {
  const older = (await caches.keys()).some((key) => key.startsWith(codePrefix) && key !== codeStore);
  const response = await fetch(shell, { cache: 'no-store' });
  const needed = codeIn(await response.clone().text());
  // Between two answers the server may have changed: a page of another version is none of ours.
  if (!needed.some((file) => build.includes(file))) throw new Error('the page is of another version');
  if (older) {
    await bring(needed);
    await bring(build, await filesBefore());
  } else await bring(needed).catch(() => {});
  await keep(codeStore, shell, response);
  await put(codeStore, files, new Response(JSON.stringify(build)));
  await worker.skipWaiting();
}

async function forgetOldest(): Promise<void> {
  // In the order they were made: ours is the last, the one before may still have pages open.
  const code = (await caches.keys()).filter((key) => key.startsWith(codePrefix));
  const kept = code.filter((key) => key !== codeStore).slice(-1);
  for (const key of code) if (key !== codeStore && !kept.includes(key)) await caches.delete(key);
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOldest()));

/** Whether it is in the store, now or already; "missing": it did not come, "full": there is no room for it. */
async function fetchOnce(url: string): Promise<'kept' | 'full' | 'missing'> {
  const request = new Request(url);
  if (await atHand(caches.match(request))) return 'kept';
  const response = await fetch(request);
  if (!response.ok) return 'missing';
  const store = isContent(new URL(url).pathname) ? contentStore : codeStore;
  const done = await atHand(put(store, request, response));
  return done === undefined ? 'missing' : done ? 'kept' : 'full';
}

/** One after the other, so that whoever is reading waits for nothing. */
async function keepSounds(urls: string[]): Promise<void> {
  const store = await caches.open(soundStore);
  for (const url of urls) {
    if (!isSound(new URL(url).pathname) || (await store.match(url))) continue;
    const response = await fetch(url).catch(() => undefined);
    // Without a network, or where the server has no voice, the rest would fail alike.
    if (!response || (response.status === 404 && url.includes('/voice/'))) break;
    if (response.ok && !(await put(soundStore, url, response))) break;
  }
  await forgetOldSounds(store);
}

async function forgetOldSounds(store: Cache): Promise<void> {
  let bytes = 0;
  for (const request of [...(await store.keys())].reverse()) {
    const length = Number((await store.match(request))?.headers.get('content-length') ?? 0);
    bytes += length;
    if (bytes > soundBytesMax) await store.delete(request);
  }
}

worker.addEventListener('message', (event) => {
  const { sounds } = event.data as { sounds?: string[] };
  if (sounds) return event.waitUntil(keepSounds(sounds).catch(() => {}));
  const wanted = (event.data as string[]).filter((url) => {
    const path = new URL(url).pathname;
    return isCode(path) || isContent(path);
  });
  const keepAll = wanted.map((url) => fetchOnce(url).catch(() => 'missing' as const));
  const answer = (all: string[]) =>
    event.ports[0]?.postMessage(['full', 'missing'].find((one) => all.includes(one)) ?? 'kept');
  event.waitUntil(Promise.all(keepAll).then(answer));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (isCode(pathname)) event.respondWith(storeFirst(request));
  else if (isSound(pathname))
    event.respondWith(atHand(caches.match(request)).then((kept) => kept ?? fetch(request)));
  else if (isContent(pathname)) event.respondWith(networkFirst(contentStore, request));
  else if (request.mode !== 'navigate' || isServers(pathname)) return;
  // What a page may ask for goes with its address; without a network it opens all the same, and may not listen.
  else if (mayListen(pathname)) event.respondWith(fetch(request).catch(page));
  else event.respondWith(page());
});
