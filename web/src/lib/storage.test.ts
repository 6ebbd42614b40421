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
