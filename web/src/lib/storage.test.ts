import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';

type Storage = typeof import('./storage');

const rooms: [string, () => void][] = [
  ['in IndexedDB', () => {}],
  ['in memory, where an in-app browser closes the store', () => vi.stubGlobal('indexedDB', undefined)]
];

describe.each(rooms)('storage %s', (_room, enter) => {
  let storage: Storage;
  beforeEach(async () => {
    vi.unstubAllGlobals();
    vi.resetModules();
    enter();
    storage = await import('./storage');
    await storage.clear('progress');
  });

  it('gives back what was put, until it is removed', async () => {
    await storage.put('progress', 'a', { n: 1 });
    expect(await storage.get('progress', 'a')).toEqual({ n: 1 });
    await storage.remove('progress', 'a');
    expect(await storage.get('progress', 'a')).toBeUndefined();
  });

  it('lists one store in the order of its keys, and clears no other', async () => {
    await storage.put('progress', 'b', 2);
    await storage.put('progress', 'a', 1);
    await storage.put('answers', 'c', 3);
    expect(await storage.all('progress')).toEqual([1, 2]);
    await storage.clear('progress');
    expect(await storage.all('progress')).toEqual([]);
    expect(await storage.get('answers', 'c')).toBe(3);
  });
});

describe('a device that is full', () => {
  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
  let storage: Storage;
  let room: (typeof import('./room.svelte'))['room'];
  beforeEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.resetModules();
    storage = await import('./storage');
    ({ room } = await import('./room.svelte'));
    await storage.clear('outbox');
    await storage.clear('progress');
  });

  it('keeps in memory what it could not put on the disk, until there is room', async () => {
    await storage.put('outbox', 'a', 1);
    const noRoom = full();
    await storage.put('outbox', 'b', 2);
    await storage.put('outbox', 'a', 3);
    expect(await storage.all('outbox')).toEqual([3, 2]);
    expect([room.unkept, room.closed]).toEqual([2, false]);
    await storage.tryAgain();
    expect(room.unkept).toBe(2);
    noRoom.mockRestore();
    await storage.tryAgain();
    expect(room.unkept).toBe(0);
    vi.resetModules();
    expect(await (await import('./storage')).all('outbox')).toEqual([3, 2]);
  });

  it('has all of what belongs together, or nothing of it', async () => {
    await storage.put('progress', 'lesson', 'before');
    const { put } = IDBObjectStore.prototype;
    const noRoom = full().mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      return put.apply(this, given);
    });
    await storage.change(
      { store: 'outbox', key: 'a', to: () => 1 },
      { store: 'progress', key: 'lesson', to: () => 'after' }
    );
    expect(await storage.get('progress', 'lesson')).toBe('after');
    noRoom.mockRestore();
    vi.resetModules();
    const onDisk = await import('./storage');
    expect(await onDisk.all('outbox')).toEqual([]);
    expect(await onDisk.get('progress', 'lesson')).toBe('before');
  });
});

describe('two tabs that change the same value', () => {
  it('both see what the other has written', async () => {
    vi.unstubAllGlobals();
    vi.resetModules();
    const one = await import('./storage');
    vi.resetModules();
    const other = await import('./storage');
    await one.remove('progress', 'days');
    const add = (day: number) => (known: unknown) => [...((known as number[] | undefined) ?? []), day];
    await Promise.all([
      one.change({ store: 'progress', key: 'days', to: add(1) }),
      other.change({ store: 'progress', key: 'days', to: add(2) })
    ]);
    expect(((await one.get('progress', 'days')) as number[]).sort()).toEqual([1, 2]);
  });
});
