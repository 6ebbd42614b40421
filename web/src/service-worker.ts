/// <reference lib="webworker" />
// Opened once, it opens offline: the page and its code from the store, lessons from the network first.
// Nothing about a person is kept here: session, people and progress always come from the server or from the
// one module that keeps data (lib/storage.ts).
import { version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const store = `domdom-${version}`;
const shell = '/';

const isCode = (path: string) => path.startsWith('/_app/immutable/');
const isContent = (path: string) => path.startsWith('/api/v1/content/');

async function keep(request: Request | string, response: Response): Promise<Response> {
  if (response.ok) await (await caches.open(store)).put(request, response.clone());
  return response;
}

/** Named by its hash, so what is stored is what would be fetched. */
async function storeFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? keep(request, await fetch(request));
}

async function networkFirst(request: Request, key: Request | string): Promise<Response> {
  try {
    return await keep(key, await fetch(request));
  } catch (offline) {
    const stored = await caches.match(key);
    if (stored) return stored;
    throw offline;
  }
}

worker.addEventListener('install', (event) => {
  const page = fetch(shell).then((response) => keep(shell, response));
  event.waitUntil(page.then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  const forget = async () => {
    for (const key of await caches.keys()) if (key !== store) await caches.delete(key);
    await worker.clients.claim();
  };
  event.waitUntil(forget());
});

worker.addEventListener('message', (event) => {
  const wanted = (event.data as string[]).filter((url) => {
    const path = new URL(url).pathname;
    return isCode(path) || isContent(path);
  });
  const keepAll = wanted.map((url) =>
    storeFirst(new Request(url)).then(
      ({ ok }) => ok,
      () => false
    )
  );
  const answer = (kept: boolean[]) => event.ports[0]?.postMessage(kept.every(Boolean));
  event.waitUntil(Promise.all(keepAll).then(answer));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (isCode(pathname)) event.respondWith(storeFirst(request));
  else if (isContent(pathname)) event.respondWith(networkFirst(request, request));
  else if (request.mode === 'navigate') event.respondWith(networkFirst(request, shell));
});
