/// <reference lib="webworker" />
// Opened once, it opens offline: the page and its code from the store, lessons from the network first, unless
// it keeps one waiting. Lessons outlive a new version of the code, and so does the code before it: a page that
// is open goes on with the parts it was built with.
// Nothing about a person is kept here: session, people and progress always come from the server or from the
// one module that keeps data (lib/storage.ts).
import { build, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const codePrefix = 'domdom-code-';
const codeStore = codePrefix + version;
const contentStore = 'domdom-content';
const shell = '/';
/** A network that answers later than this is as good as none for whoever has the lesson here. */
const patienceMs = 4000;

const isCode = (path: string) => path.startsWith('/_app/immutable/');
const isContent = (path: string) => path.startsWith('/api/v1/content/');

async function keep(store: string, request: Request | string, response: Response): Promise<Response> {
  try {
    if (response.ok) await (await caches.open(store)).put(request, response.clone());
  } catch {
    // The device is full: it works as long as there is a network, and says so where it matters.
  }
  return response;
}

const soon = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patienceMs));

/** The shell of the newest version that is here. */
const matchShell = async () => (await (await caches.open(codeStore)).match(shell)) ?? caches.match(shell);

/** Files that did not change between two versions: fetched once, they must not go with the older store. */
async function takeOver(): Promise<void> {
  const own = await caches.open(codeStore);
  for (const file of build) {
    const known = (await own.match(file)) ? undefined : await caches.match(file);
    if (known) await own.put(file, known);
  }
}

/** Named by its hash, so what is stored is what would be fetched. */
async function storeFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? keep(codeStore, request, await fetch(request));
}

async function networkFirst(store: string, request: Request, key: Request | string): Promise<Response> {
  const fetched = fetch(request).then((response) => keep(store, key, response));
  const stored = await (key === shell ? matchShell() : caches.match(key));
  if (!stored) return fetched;
  // Whatever the network does later, it must not become an error that nobody handles.
  const answer = await Promise.race([fetched.catch(() => undefined), soon()]);
  return answer?.ok ? answer : stored;
}

worker.addEventListener('install', (event) => {
  const page = fetch(shell).then((response) => keep(codeStore, shell, response));
  event.waitUntil(page.then(() => takeOver().catch(() => {})).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  const forget = async () => {
    // In the order they were made: ours is the last, the one before may still have pages open.
    const code = (await caches.keys()).filter((key) => key.startsWith('domdom-') && key !== contentStore);
    const kept = code.filter((key) => key !== codeStore).slice(-1);
    for (const key of code) if (key !== codeStore && !kept.includes(key)) await caches.delete(key);
    await worker.clients.claim();
  };
  event.waitUntil(forget());
});

/** True when it is in the store, now or already. */
async function fetchOnce(url: string): Promise<boolean> {
  const request = new Request(url);
  const store = isContent(new URL(url).pathname) ? contentStore : codeStore;
  if (await caches.match(request)) return true;
  await keep(store, request, await fetch(request));
  return (await caches.match(request)) !== undefined;
}

worker.addEventListener('message', (event) => {
  const wanted = (event.data as string[]).filter((url) => {
    const path = new URL(url).pathname;
    return isCode(path) || isContent(path);
  });
  const keepAll = wanted.map((url) => fetchOnce(url).catch(() => false));
  const answer = (kept: boolean[]) => event.ports[0]?.postMessage(kept.every(Boolean));
  event.waitUntil(Promise.all(keepAll).then(answer));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  // The public pages of places and what is downloaded are the server's own: none may be kept as the
  // application's page.
  if (pathname.startsWith('/p/') || (pathname.startsWith('/api/') && !isContent(pathname))) return;
  if (isCode(pathname)) event.respondWith(storeFirst(request));
  else if (isContent(pathname)) event.respondWith(networkFirst(contentStore, request, request));
  else if (request.mode === 'navigate') event.respondWith(networkFirst(codeStore, request, shell));
});
