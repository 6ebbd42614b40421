// Everything that this application keeps in the browser goes through this module.
//
// IndexedDB, database "domdom":
//   outbox    id of an event -> the event, until the server has given a receipt for it (see outbox.ts)
//   answers   path of a GET  -> its last answer, so that staff can read it offline; sealed where the companion chose a
//             code for this device (see vault.svelte.ts), forgotten after three days, emptied at sign-out
//   progress  "lesson:course/lesson", "practice:skill/name" -> what was done here before there was an account;
//             and "answer:course/lesson" -> the days on which its question was asked (see learning/daily.ts);
//             emptied when it has been sent, and at sign-out
//   session   "current" -> who is signed in, without any secret, so that a page opens offline; "sitting" ->
//             what goes on while a companion sits beside (see together/), "meeting" -> the day they agreed upon
//   keys      an account -> this phone's own key for it, which no script can read out (see handover/device.ts),
//             and "badge account" -> their visitor's card with the key of its codes (see safety/badge.svelte.ts)
//   parcels   id -> records of others that this phone carries to the server (see handover/carried.svelte.ts)
//
// localStorage, because it is needed before the first paint (see settings.svelte.ts):
//   domdom.language, domdom.theme, domdom.text-size, domdom.address, domdom.dialect, domdom.shared,
//   domdom.wishes, domdom.place, domdom.daily, domdom.seat
//
// What cannot be written, because an in-app browser closes the store or the device is full, is kept in memory,
// stands before what is on the disk, and is put there as soon as there is room; `room` says how much it is.
import { room } from './room.svelte';

export type StoreName = 'outbox' | 'answers' | 'progress' | 'session' | 'keys' | 'parcels';

/** What shall stand at a key, given what stands there; undefined: nothing. */
export interface Change {
  store: StoreName;
  key: string;
  to: (known: unknown) => unknown;
}

/** How answers are closed and opened while they lie here; both give undefined while the device is locked. */
export interface Sealing {
  seal(value: unknown): Promise<unknown>;
  open(sealed: unknown): Promise<unknown>;
}

interface Answer {
  keptAt: number;
  value?: unknown;
  sealed?: unknown;
}

const version = 2;
const storeNames: StoreName[] = ['outbox', 'answers', 'progress', 'session', 'keys', 'parcels'];
const memory = new Map<string, unknown>();
/** No longer than a companion may be away from a network; whom to ask for help is public, and stays. */
const answersKeptMs = 3 * 86_400_000;
const stays = /^help:/;
let sealing: Sealing | null = null;
let opened: Promise<IDBDatabase | null> | null = null;

function open(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve(null);
    try {
      const request = indexedDB.open('domdom', version);
      request.onupgradeneeded = () =>
        storeNames
          .filter((name) => !request.result.objectStoreNames.contains(name))
          .forEach((name) => request.result.createObjectStore(name));
      request.onsuccess = () => {
        const forget = () => (opened = null);
        // The browser made room, or somebody cleared the data, while the page is open.
        request.result.onclose = forget;
        request.result.onversionchange = () => (request.result.close(), forget());
        resolve(request.result);
      };
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
  return opened;
}

/** Null where the store is closed. One that was taken away is opened anew, empty. */
async function begin(stores: StoreName[], mode: IDBTransactionMode): Promise<IDBTransaction | null> {
  const database = await open();
  try {
    return database?.transaction(stores, mode) ?? null;
  } catch {
    opened = null;
    return (await open())?.transaction(stores, mode) ?? null;
  }
}

/** Resolved when the transaction is, not its requests: only then is it on the disk. */
const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the write was given up'));
  });

const inMemory = (store: StoreName, key: string) => `${store}/${key}`;

function count(): void {
  room.unkept = [...memory.keys()].filter((key) => key.startsWith('outbox/')).length;
}

/** False where the store is closed. */
async function changeOnDisk(changes: Change[]): Promise<boolean> {
  const transaction = await begin([...new Set(changes.map(({ store }) => store))], 'readwrite');
  if (!transaction) return false;
  for (const { store, key, to } of changes) {
    const objects = transaction.objectStore(store);
    const known = objects.get(key);
    known.onsuccess = () => {
      const place = inMemory(store, key);
      const value = to(memory.has(place) ? memory.get(place) : known.result);
      if (value === undefined) objects.delete(key);
      else objects.put(value, key);
    };
  }
  await ended(transaction);
  changes.forEach(({ store, key }) => memory.delete(inMemory(store, key)));
  return true;
}

async function changeInMemory(changes: Change[]): Promise<void> {
  for (const { store, key, to } of changes) {
    const value = to(await getAsKept(store, key));
    if (value === undefined) memory.delete(inMemory(store, key));
    else memory.set(inMemory(store, key), value);
  }
}

/** All of the changes or none, also where another tab writes at the same time. */
export async function change(...changes: Change[]): Promise<void> {
  if (!changes.length) return;
  try {
    room.closed = !(await changeOnDisk(changes));
    if (room.closed) await changeInMemory(changes);
  } catch (error) {
    // What cannot be taken away must not seem to be: only what is written has another place.
    if (changes.every(({ to }) => to(undefined) === undefined)) throw error;
    await changeInMemory(changes);
  } finally {
    count();
  }
}

/** Puts on the disk what had no room there; what still has none stays in memory. */
export async function tryAgain(): Promise<void> {
  if (room.closed) return;
  for (const [place, value] of [...memory]) {
    const [store, ...key] = place.split('/') as [StoreName, ...string[]];
    await changeOnDisk([{ store, key: key.join('/'), to: () => value }]).catch(() => false);
  }
  count();
}

/** Null: nothing is sealed. */
export function sealWith(how: Sealing | null): void {
  sealing = how;
}

async function closed(value: unknown): Promise<Answer | undefined> {
  if (!sealing) return { keptAt: Date.now(), value };
  const sealed = await sealing.seal(value);
  return sealed === undefined ? undefined : { keptAt: Date.now(), sealed };
}

async function openAnswer(answer: Answer | undefined): Promise<unknown> {
  if (answer?.sealed === undefined) return answer?.value;
  return sealing?.open(answer.sealed);
}

/** An answer that cannot be sealed, because the device is locked, is not kept. */
export async function put(store: StoreName, key: string, value: unknown): Promise<void> {
  if (store === 'answers') await change(...(await answerChanges(key, value)));
  else await change({ store, key, to: () => value });
}

/** What keeps an answer, to be written together with other changes; nothing while the device is locked. */
export async function answerChanges(key: string, value: unknown): Promise<Change[]> {
  const kept = await closed(value);
  return kept ? [{ store: 'answers', key, to: () => kept }] : [];
}

export const remove = (store: StoreName, key: string): Promise<void> =>
  change({ store, key, to: () => undefined });

async function read<T>(store: StoreName, ask: (objects: IDBObjectStore) => IDBRequest<T>) {
  const transaction = await begin([store], 'readonly');
  if (!transaction) return undefined;
  const request = ask(transaction.objectStore(store));
  await ended(transaction);
  return request.result;
}

async function getAsKept(store: StoreName, key: string): Promise<unknown> {
  const place = inMemory(store, key);
  return memory.has(place) ? memory.get(place) : read(store, (objects) => objects.get(key));
}

export async function get<T>(store: StoreName, key: string): Promise<T | undefined> {
  const kept = await getAsKept(store, key);
  return (store === 'answers' ? await openAnswer(kept as Answer | undefined) : kept) as T | undefined;
}

/** Lets go of answers that are too old to work with. */
export async function forgetOldAnswers(): Promise<void> {
  const oldest = Date.now() - answersKeptMs;
  for (const [key, { keptAt }] of await entries<Answer>('answers'))
    if (!stays.test(key) && !(keptAt >= oldest)) await remove('answers', key);
}

/** All values of a store but answers, in the order of their keys. */
export const all = async <T>(store: Exclude<StoreName, 'answers'>): Promise<T[]> =>
  (await entries<T>(store)).map(([, value]) => value);

async function entries<T>(store: StoreName): Promise<[string, T][]> {
  const transaction = await begin([store], 'readonly');
  const found = new Map<string, T>();
  if (transaction) {
    const objects = transaction.objectStore(store);
    const [keys, values] = [objects.getAllKeys(), objects.getAll()];
    await ended(transaction);
    keys.result.forEach((key, i) => found.set(String(key), values.result[i] as T));
  }
  const prefix = inMemory(store, '');
  for (const [place, value] of memory)
    if (place.startsWith(prefix)) found.set(place.slice(prefix.length), value as T);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

export async function clear(store: StoreName): Promise<void> {
  for (const place of memory.keys()) if (place.startsWith(inMemory(store, ''))) memory.delete(place);
  count();
  const transaction = await begin([store], 'readwrite');
  if (!transaction) return;
  transaction.objectStore(store).clear();
  await ended(transaction);
}
