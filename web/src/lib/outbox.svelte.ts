// What was recorded on this device and the server does not have yet.
//
// An event gets its identity here (UUIDv7), is on the disk before `record` returns, and leaves only when the
// server has given a receipt; sending it twice is harmless. Events belong to the account that recorded them
// (null: a learner without one) and are sent under no other. Of several tabs one sends at a time, and tells the rest.
import * as api from './api';
import { oneTab } from './one_tab';
import { room } from './room.svelte';
import * as storage from './storage';
import { uuid7 } from './uuid';

export interface OutboxEvent {
  id: string;
  type: string;
  occurredAt: number;
  body: Record<string, unknown>;
  private?: Record<string, unknown>;
}

/** What is to be recorded; it happened now, unless told otherwise, and gets an id, unless it has one. */
export interface Recorded {
  id?: string;
  type: string;
  body: Record<string, unknown>;
  private?: Record<string, unknown>;
  occurredAt?: number;
}

interface Stored {
  event: OutboxEvent;
  account: string | null;
  problem?: api.Problem;
  /** When a copy of it was given to somebody to carry; it stays here until the server has it. */
  handedAt?: number;
}

interface Result {
  id: string;
  receipt?: { stream: string; seq: number };
  problem?: api.Problem;
  outcome?: unknown;
}

/** What one tab tells the others: whose records have changed, and how many of them got a receipt. */
interface News {
  account: string | null;
  receipts: number;
  stuck: boolean;
}

const batchMax = 500;
/** Well within what the server takes at once, whatever is in the traces. */
const batchCharsMax = 1_000_000;
const retryMs = 20_000;
/** A network that swallows what it is given must not keep the other tabs waiting for ever. */
const patienceMs = 60_000;
const tooLarge = 413;
const name = 'domdom-outbox';

/** What another tab has let go of meanwhile stays gone. */
async function changeStored(those: Stored[], to: (stored: Stored) => Stored | undefined): Promise<void> {
  if (!those.length) return;
  const changed = (known: unknown) => (known ? to(known as Stored) : undefined);
  await storage.change(
    ...those.map(({ event }) => ({ store: 'outbox' as const, key: event.id, to: changed }))
  );
}

class Outbox {
  /** Waiting on this device, for the account that is signed in. */
  saved = $state(0);
  /** Receipted since the page was opened. */
  onServer = $state(0);
  /** True while what waits could not be sent: said where a passing count would only flicker. */
  stuck = $state(false);
  /** Of those saved, how many somebody else carries as well. */
  handed = $state(0);
  /** Waiting here for someone who is not signed in now. */
  ofOthers = $state(0);
  /** Refused by the server: kept, shown, never dropped silently. */
  refused: { event: OutboxEvent; problem: api.Problem }[] = $state.raw([]);
  private account: string | null = null;
  private flushing: Promise<void> | null = null;
  private asked = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private otherTabs: BroadcastChannel | null = null;

  constructor() {
    if (typeof window === 'undefined') return;
    window.addEventListener('online', () => void this.flush());
    document.addEventListener('visibilitychange', () => void this.flush());
    // Memory is all that some of it may lie in: the browser asks before that is thrown away.
    window.addEventListener('beforeunload', (event) => {
      if (!room.unkept) return;
      event.preventDefault();
      event.returnValue = '';
    });
    if (typeof BroadcastChannel === 'undefined') return;
    this.otherTabs = new BroadcastChannel(name);
    this.otherTabs.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.account === this.account) {
        this.onServer += data.receipts;
        this.stuck = data.stuck;
      }
      void this.recount();
    };
  }

  /** Resolves when what waits for this account has been counted; sending goes on by itself. */
  setAccount(account: string | null): Promise<void> {
    if (account !== this.account) this.onServer = 0;
    this.account = account;
    const counted = this.recount().catch(() => undefined);
    void counted.then(() => this.flush());
    return counted;
  }

  /**
   * Keeps an event and sends it when it can be sent. Resolves with its id once it is on the disk, together with
   * the `changes` that belong to it: whoever closes the page in between has both or neither.
   */
  async record(
    type: string,
    body: Record<string, unknown>,
    more: Omit<Recorded, 'type' | 'body'> & { changes?: storage.Change[] } = {}
  ): Promise<string> {
    const { changes, ...rest } = more;
    return (await this.recordAll([{ type, body, ...rest }], changes))[0]!;
  }

  /** Several that belong together: all of them or none, in this order. */
  async recordAll(records: Recorded[], changes: storage.Change[] = []): Promise<string[]> {
    const events = records.map(({ id, type, body, occurredAt, private: secrets }) => {
      const event: OutboxEvent = { id: id ?? uuid7(), type, occurredAt: occurredAt ?? Date.now(), body };
      if (secrets) event.private = secrets;
      return $state.snapshot(event) as OutboxEvent;
    });
    const puts = events.map((event) => {
      const stored: Stored = { event, account: this.account };
      return { store: 'outbox' as const, key: event.id, to: () => stored };
    });
    await storage.change(...puts, ...changes);
    await this.recount();
    this.tell(0);
    void this.flush();
    return events.map(({ id }) => id);
  }

  /** What waits for this account, the oldest first: to be given to somebody who carries a copy. */
  async waitingEvents(): Promise<OutboxEvent[]> {
    return (await this.waiting()).map(({ event }) => event);
  }

  async markHanded(events: OutboxEvent[]): Promise<void> {
    const ids = new Set(events.map(({ id }) => id));
    const those = (await this.waiting()).filter(({ event }) => ids.has(event.id));
    await changeStored(those, (stored) => ({ ...stored, handedAt: Date.now() }));
    await this.recount();
    this.tell(0);
  }

  /** Lets go of a refused event that somebody has read and settled; what still waits stays. */
  async forgetRefused(id: string): Promise<void> {
    if (!this.refused.some(({ event }) => event.id === id)) await this.recount();
    if (!this.refused.some(({ event }) => event.id === id)) return;
    await storage.remove('outbox', id);
    await this.recount();
    this.tell(0);
  }

  /** Sends a refused event once more, after somebody put right what stood in its way: in it, or elsewhere. */
  async sendRefusedAgain(id: string, right: (event: OutboxEvent) => OutboxEvent): Promise<void> {
    const again = ({ event, account }: Stored): Stored => ({ event: right(event), account });
    await storage.change({ store: 'outbox', key: id, to: (known) => known && again(known as Stored) });
    await this.recount();
    this.tell(0);
    await this.flush();
  }

  /** Gives what was recorded without an account to the one that has just been made. */
  async adoptAnonymous(account: string | null): Promise<void> {
    await this.changeAnonymous((stored) => ({ ...stored, account }));
    await this.flush();
  }

  /** Forgets what a learner without an account did here, e.g. when the next person takes the device. */
  async dropAnonymous(): Promise<void> {
    await this.changeAnonymous(() => undefined);
  }

  private async changeAnonymous(to: (stored: Stored) => Stored | undefined): Promise<void> {
    const mine = (await storage.all<Stored>('outbox')).filter((stored) => stored.account === null);
    await changeStored(mine, to);
    await this.recount();
    this.tell(0);
  }

  /** Sends all that waits, also what is recorded meanwhile; never throws. */
  flush(): Promise<void> {
    this.asked = true;
    this.flushing ??= this.sendWhileAsked();
    return this.flushing;
  }

  // Whoever asks while the last batch is ending must not be answered by a flush that no longer looks.
  private async sendWhileAsked(): Promise<void> {
    while (this.asked) {
      this.asked = false;
      await storage.tryAgain().catch(() => {});
      await oneTab(name, () => this.sendAll());
    }
    this.flushing = null;
  }

  private async waiting(): Promise<Stored[]> {
    const all = await storage.all<Stored>('outbox');
    const mine = all.filter((stored) => stored.account === this.account);
    this.ofOthers = all.filter(
      ({ account, problem }) => account !== null && account !== this.account && !problem
    ).length;
    this.refused = mine.flatMap(({ event, problem }) => (problem ? [{ event, problem }] : []));
    return mine.filter((stored) => !stored.problem);
  }

  private async recount(): Promise<void> {
    const waiting = await this.waiting();
    this.saved = waiting.length;
    this.handed = waiting.filter(({ handedAt }) => handedAt).length;
    if (!this.saved) this.stuck = false;
  }

  private tell(receipts: number): void {
    const news: News = { account: this.account, receipts, stuck: this.stuck };
    this.otherTabs?.postMessage(news);
  }

  private async sendAll(): Promise<void> {
    const account = this.account;
    if (!account) return;
    try {
      for (let batch = await this.nextBatch(); batch.length && account === this.account;) {
        if (!(await this.sendBatch(batch))) return this.retryLater();
        batch = await this.nextBatch();
      }
    } catch {
      this.retryLater();
    } finally {
      await this.recount();
    }
  }

  private async nextBatch(): Promise<Stored[]> {
    let chars = 0;
    return (await this.waiting())
      .slice(0, batchMax)
      .filter(({ event }, i) => (chars += JSON.stringify(event).length) <= batchCharsMax || i === 0);
  }

  /** False when the server answered for none of the batch, so that trying again at once would spin. */
  private async sendBatch(batch: Stored[]): Promise<boolean> {
    const results = await this.answersTo(batch);
    const receipts = new Set(results.flatMap(({ id, receipt }) => (receipt ? [id] : [])));
    const problems = new Map(results.flatMap(({ id, problem }) => (problem ? [[id, problem]] : [])));
    const taken = batch.filter(({ event }) => receipts.has(event.id));
    const refused = batch.filter(({ event }) => !receipts.has(event.id) && problems.has(event.id));
    await changeStored(taken, () => undefined);
    await changeStored(refused, (stored) => ({ ...stored, problem: problems.get(stored.event.id) }));
    this.onServer += taken.length;
    this.tell(taken.length);
    return taken.length + refused.length > 0;
  }

  private async answersTo(batch: Stored[]): Promise<Result[]> {
    const items = batch.map((stored) => stored.event);
    try {
      return (await api.post<{ results: Result[] }>('outbox', { items }, patienceMs)).results;
    } catch (error) {
      // One that will never fit must not stand in the way of those behind it.
      if (!(error instanceof api.ApiError && error.status === tooLarge && items.length === 1)) throw error;
      return [{ id: items[0]!.id, problem: error.problem }];
    }
  }

  private retryLater(): void {
    this.stuck = true;
    this.tell(0);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, retryMs);
  }
}

export const outbox = new Outbox();
