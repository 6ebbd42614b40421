import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as storage from './storage';

type Sent = { items: { id: string; type: string }[] };
let answers: (sent: Sent) => unknown;
let sent: Sent[];

vi.mock('./api', () => ({
  post: async (_path: string, body: Sent) => {
    sent.push(body);
    return answers(body);
  }
}));

const { outbox } = await import('./outbox.svelte');
const receiptAll = ({ items }: Sent) => ({
  results: items.map(({ id }, seq) => ({ id, receipt: { stream: 's', seq } }))
});

/** Signs in as a fresh account, so that each test has an outbox of its own. */
let accounts = 0;
async function signIn(): Promise<string> {
  const account = `account-${++accounts}`;
  outbox.setAccount(account);
  await vi.waitFor(() => expect(outbox.saved).toBe(0));
  return account;
}

beforeEach(async () => {
  await storage.clear('outbox');
  sent = [];
  answers = receiptAll;
});

describe('the outbox', () => {
  it('keeps an event until the server has given a receipt', async () => {
    await signIn();
    answers = () => {
      throw new Error('no network');
    };
    const id = await outbox.record('lesson.completed', { course: 'a', lesson: 'b' });
    await outbox.flush();
    expect(outbox.saved).toBe(1);
    answers = receiptAll;
    await outbox.flush();
    expect(sent[sent.length - 1]!.items[0]).toMatchObject({ id, type: 'lesson.completed' });
    expect([outbox.saved, outbox.onServer]).toEqual([0, 1]);
    expect(await storage.all('outbox')).toEqual([]);
  });

  it('keeps a refused event and shows it, and does not send it again', async () => {
    await signIn();
    answers = ({ items }) => ({ results: items.map(({ id }) => ({ id, problem: { status: 422 } })) });
    await outbox.record('visit.recorded', {});
    await outbox.flush();
    expect(outbox.refused).toHaveLength(1);
    const times = sent.length;
    await outbox.flush();
    expect(sent).toHaveLength(times);
  });

  it('sends nothing without an account, and gives it to the account that is made', async () => {
    outbox.setAccount(null);
    await outbox.record('lesson.completed', { course: 'a', lesson: 'b' });
    await outbox.flush();
    expect(sent).toEqual([]);
    const account = await signIn();
    await outbox.adoptAnonymous(account);
    expect(sent.flatMap(({ items }) => items)).toHaveLength(1);
  });

  it('keeps records that come with their ids, and the same ones again once', async () => {
    await signIn();
    answers = () => {
      throw new Error('no network');
    };
    const event = (id: string) => ({ id, type: 'household.met', occurredAt: 1, body: { outcome: id } });
    await outbox.recordAll([event('b'), event('a')]);
    await outbox.recordAll([event('a'), event('b')]);
    await outbox.flush();
    expect(outbox.saved).toBe(2);
    answers = receiptAll;
    await outbox.flush();
    expect(sent[sent.length - 1]!.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(outbox.saved).toBe(0);
  });

  it('sends what is recorded while its last look at the store comes back empty', async () => {
    await signIn();
    const event = { id: 'late', type: 'lesson.completed', occurredAt: 1, body: {} };
    const all = storage.all;
    const look = vi.spyOn(storage, 'all').mockImplementation(async (store) => {
      const found = await all(store);
      if (sent.length === 1 && !found.length) {
        look.mockRestore();
        await storage.put('outbox', 'late', { event, account: `account-${accounts}` });
        void outbox.flush();
      }
      return found as never;
    });
    await outbox.record('visit.recorded', {});
    await outbox.flush();
    expect(sent.flatMap(({ items }) => items.map(({ type }) => type))).toEqual([
      'visit.recorded',
      'lesson.completed'
    ]);
  });

  it('never sends what one account recorded under another', async () => {
    await signIn();
    answers = () => {
      throw new Error('no network');
    };
    await outbox.record('visit.recorded', {});
    await outbox.flush();
    sent = [];
    answers = receiptAll;
    await signIn();
    await outbox.flush();
    expect(sent).toEqual([]);
    expect(await storage.all('outbox')).toHaveLength(1);
  });

  it('does not spin when the server answers for nothing', async () => {
    await signIn();
    answers = () => ({ results: [] });
    await outbox.record('visit.recorded', {});
    await outbox.flush();
    expect(sent.length).toBeLessThan(4);
    expect(outbox.saved).toBe(1);
  });
});
