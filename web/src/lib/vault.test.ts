import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('document', { addEventListener: () => {}, visibilityState: 'visible' });

type Opened = { vault: (typeof import('./vault.svelte'))['vault']; storage: typeof import('./storage') };

/** As the application is opened anew on the same device. */
async function openAgain(): Promise<Opened> {
  vi.resetModules();
  const [{ vault }, storage] = [await import('./vault.svelte'), await import('./storage')];
  await vault.start('lan');
  return { vault, storage };
}

const name = 'Nguyễn Thị Bí Mật';
const rawOf = (storage: Opened['storage'], key: string) =>
  new Promise<unknown>((resolve) => {
    void storage.change({ store: 'answers', key, to: (known) => (resolve(known), known) });
  });

beforeEach(() => {
  vi.useRealTimers();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('a device with a code', () => {
  it('gives back what it keeps to whoever types the code, and nothing before', async () => {
    const { vault, storage } = await openAgain();
    expect(vault.state).toBe('none');
    await vault.choose('274913');
    await storage.put('answers', 'people/1', { name });
    expect(await storage.get('answers', 'people/1')).toEqual({ name });
    expect(JSON.stringify(await rawOf(storage, 'people/1'))).not.toContain('Nguy');

    const later = await openAgain();
    expect(later.vault.state).toBe('locked');
    expect(await later.storage.get('answers', 'people/1')).toBeUndefined();
    await later.storage.put('answers', 'people/2', { name });
    await later.vault.open('111222');
    expect(later.vault.state).toBe('locked');
    await later.vault.open('274913');
    expect(later.vault.state).toBe('open');
    expect(await later.storage.get('answers', 'people/1')).toEqual({ name });
    expect(await later.storage.get('answers', 'people/2')).toBeUndefined();
  }, 20_000);

  it('makes whoever guesses wait, and in the end forgets the lists but nothing that waits to be sent', async () => {
    const { vault, storage } = await openAgain();
    await vault.choose('274913');
    await storage.put('answers', 'people/1', { name });
    await storage.put('outbox', 'e', { event: { id: 'e' }, account: 'lan' });
    vault.lock();
    let now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    const waits = [];
    for (let tries = 0; tries < 9; ++tries) {
      const { waitMs } = await vault.open('000001');
      waits.push(waitMs);
      now += waitMs;
    }
    expect(waits).toEqual([0, 0, 0, 0, 30_000, 60_000, 120_000, 240_000, 480_000]);
    now -= 1;
    expect((await vault.open('274913')).waitMs).toBe(1);
    expect(vault.state).toBe('locked');
    now += 1;
    await vault.open('000001');
    expect(vault.state).toBe('none');
    expect(await storage.get('answers', 'people/1')).toBeUndefined();
    expect(await storage.all('outbox')).toHaveLength(1);
    vi.restoreAllMocks();
  }, 40_000);

  it('forgets what it kept unsealed when a code is chosen', async () => {
    const { vault, storage } = await openAgain();
    await storage.put('answers', 'people/1', { name });
    await vault.choose('274913');
    expect(await rawOf(storage, 'people/1')).toBeUndefined();
  });
});

it('what is older than three days is forgotten, but not whom to ask for help', async () => {
  const { storage } = await openAgain();
  const day = 86_400_000;
  const old = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3 * day - 1);
  await storage.put('answers', 'people/1', { name });
  await storage.put('answers', 'help:00103', { name: 'Tổ 5' });
  old.mockRestore();
  await storage.put('answers', 'people/2', { name });
  const later = await openAgain();
  expect(await later.storage.get('answers', 'people/1')).toBeUndefined();
  expect(await later.storage.get('answers', 'people/2')).toEqual({ name });
  expect(await later.storage.get('answers', 'help:00103')).toEqual({ name: 'Tổ 5' });
});
