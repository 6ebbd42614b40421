// Everything that this application keeps in the browser goes through this module.
//
// IndexedDB, database "domdom":
//   outbox    id of an event -> the event, until the server has given a receipt for it (see outbox.ts)
//   answers   path of a GET  -> its last answer, so that staff can read it offline; emptied at sign-out
//   progress  "lesson:course/lesson", "practice:skill/name" -> what was done here before there was an account;
//             and "answer:course/lesson" -> the days on which its question was asked (see learning/daily.ts);
//             emptied when it has been sent, and at sign-out
//   session   "current" -> who is signed in, without any secret, so that a page opens offline
//
// localStorage, because it is needed before the first paint (see settings.svelte.ts):
//   domdom.language, domdom.theme, domdom.text-size, domdom.address, domdom.shared, domdom.wishes, domdom.place,
//   domdom.daily
//
// In-app browsers may close either store: then everything lives in memory until the page is left.

export type StoreName = 'outbox' | 'answers' | 'progress' | 'session';

const storeNames: StoreName[] = ['outbox', 'answers', 'progress', 'session'];
const memory = new Map<string, unknown>();
let opened: Promise<IDBDatabase | null> | null = null;

function open(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve(null);
    try {
      const request = indexedDB.open('domdom', 1);
      request.onupgradeneeded = () => storeNames.forEach((name) => request.result.createObjectStore(name));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
  return opened;
}

async function run<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  act: (objects: IDBObjectStore) => IDBRequest<T>
): Promise<T | undefined> {
  const database = await open();
  if (!database) return undefined;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = act(transaction.objectStore(store));
    // Resolved when the transaction is, not the request: only then is it on the disk.
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

const inMemory = (store: StoreName, key: string) => `${store}/${key}`;

export async function put(store: StoreName, key: string, value: unknown): Promise<void> {
  if (!(await open())) memory.set(inMemory(store, key), value);
  else await run(store, 'readwrite', (objects) => objects.put(value, key));
}

export async function get<T>(store: StoreName, key: string): Promise<T | undefined> {
  if (!(await open())) return memory.get(inMemory(store, key)) as T | undefined;
  return (await run(store, 'readonly', (objects) => objects.get(key))) as T | undefined;
}

/** All values of a store, in the order of their keys. */
export async function all<T>(store: StoreName): Promise<T[]> {
  if (!(await open())) {
    const keys = [...memory.keys()].filter((key) => key.startsWith(`${store}/`)).sort();
    return keys.map((key) => memory.get(key) as T);
  }
  return ((await run(store, 'readonly', (objects) => objects.getAll())) ?? []) as T[];
}

export async function remove(store: StoreName, key: string): Promise<void> {
  if (!(await open())) memory.delete(inMemory(store, key));
  else await run(store, 'readwrite', (objects) => objects.delete(key));
}

export async function clear(store: StoreName): Promise<void> {
  if (!(await open())) {
    for (const key of memory.keys()) if (key.startsWith(`${store}/`)) memory.delete(key);
  } else await run(store, 'readwrite', (objects) => objects.clear());
}
