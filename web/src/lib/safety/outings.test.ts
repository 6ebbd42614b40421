import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';

let listed: { id: string; state: string }[] = [];
let online = false;
vi.mock('../api', async (original) => ({
  ...(await original<typeof import('../api')>()),
  getKept: async () => ({ data: { rules: null, outings: listed }, at: Date.now(), old: !online }),
  post: async () => {
    throw new Error('no network');
  }
}));

const { outbox } = await import('../outbox.svelte');
const { outings } = await import('./outings.svelte');
const way = { group: '', person: '', goesTo: 'Ngõ 5', company: [], goal: 'Ngõ 5', names: [] };

it('a phone lets go of a way that is over, also when it began yesterday, and never of one that waits', async () => {
  await outings.setOut(way, 60);
  const id = outings.mine!.id;
  await outings.load();
  expect(outings.mine?.id, 'nobody could be asked').toBe(id);
  online = true;
  await outings.load();
  expect(outings.mine?.id, 'the server has not heard of it').toBe(id);

  const waiting = vi.spyOn(outbox, 'waitingEvents').mockResolvedValue([]);
  listed = [{ id, state: 'overdue' }];
  await outings.load();
  expect(outings.mine?.id).toBe(id);
  listed = [];
  await outings.load();
  expect(outings.mine, 'of yesterday, and settled').toBeNull();

  await outings.setOut(way, 60);
  listed = [{ id: outings.mine!.id, state: 'settled' }];
  await outings.load();
  expect(outings.mine).toBeNull();
  waiting.mockRestore();
});
