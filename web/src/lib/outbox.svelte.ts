// What was recorded on this device and the server does not have yet.
//
// An event gets its identity here (UUIDv7), is on the disk before `record` returns, and leaves only when the
// server has given a receipt; sending it twice is harmless. Events belong to the account that recorded them
// (null: a learner without one) and are sent under no other.
import * as api from './api';
import * as storage from './storage';
import { uuid7 } from './uuid';

export interface OutboxEvent {
  id: string;
  type: string;
  occurredAt: number;
  body: Record<string, unknown>;
  private?: Record<string, unknown>;
}

interface Stored {
  event: OutboxEvent;
  account: string | null;
  problem?: api.Problem;
}

interface Result {
  id: string;
  receipt?: { stream: string; seq: number };
  problem?: api.Problem;
  outcome?: unknown;
}

const batchMax = 500;
const retryMs = 20_000;

class Outbox {
  /** Waiting on this device, for the account that is signed in. */
  saved = $state(0);
  /** Receipted since the page was opened. */
  onServer = $state(0);
  /** Refused by the server: kept, shown, never dropped silently. */
  refused: { event: OutboxEvent; problem: api.Problem }[] = $state.raw([]);
  private account: string | null = null;
  private flushing: Promise<void> | null = null;
  private asked = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private listeners = new Set<(result: Result) => void>();

  constructor() {
    if (typeof window === 'undefined') return;
    window.addEventListener('online', () => void this.flush());
    document.addEventListener('visibilitychange', () => void this.flush());
  }

  /** Resolves when what waits for this account has been counted; sending goes on by itself. */
  setAccount(account: string | null): Promise<void> {
    if (account !== this.account) this.onServer = 0;
    this.account = account;
    const counted = this.recount().catch(() => undefined);
    void counted.then(() => this.flush());
    return counted;
  }

  /** Keeps an event and sends it when it can be sent. Resolves with its id once it is on the disk. */
  async record(
    type: string,
    body: Record<string, unknown>,
    more: { private?: Record<string, unknown>; occurredAt?: number } = {}
  ): Promise<string> {
    const event: OutboxEvent = { id: uuid7(), type, occurredAt: more.occurredAt ?? Date.now(), body };
    if (more.private) event.private = more.private;
    const stored: Stored = { event: $state.snapshot(event) as OutboxEvent, account: this.account };
    await storage.put('outbox', event.id, stored);
    await this.recount();
    void this.flush();
    return event.id;
  }

  /** Lets go of a refused event that somebody has read and settled; what still waits stays. */
  async forgetRefused(id: string): Promise<void> {
    if (!this.refused.some(({ event }) => event.id === id)) await this.recount();
    if (!this.refused.some(({ event }) => event.id === id)) return;
    await storage.remove('outbox', id);
    await this.recount();
  }

  /** Gives what was recorded without an account to the one that has just been made. */
  async adoptAnonymous(account: string | null): Promise<void> {
    const mine = (await storage.all<Stored>('outbox')).filter((stored) => stored.account === null);
    for (const stored of mine) await storage.put('outbox', stored.event.id, { ...stored, account });
    await this.recount();
    await this.flush();
  }

  /** Forgets what a learner without an account did here, e.g. when the next person takes the device. */
  async dropAnonymous(): Promise<void> {
    const mine = (await storage.all<Stored>('outbox')).filter((stored) => stored.account === null);
    for (const stored of mine) await storage.remove('outbox', stored.event.id);
    await this.recount();
  }

  /** Told of every answer of the server. Returns the way to stop listening. */
  onResult(listener: (result: Result) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
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
      await this.sendAll();
    }
    this.flushing = null;
  }

  private async waiting(): Promise<Stored[]> {
    const mine = (await storage.all<Stored>('outbox')).filter((stored) => stored.account === this.account);
    this.refused = mine.flatMap(({ event, problem }) => (problem ? [{ event, problem }] : []));
    return mine.filter((stored) => !stored.problem);
  }

  private async recount(): Promise<void> {
    this.saved = (await this.waiting()).length;
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
    return (await this.waiting()).slice(0, batchMax);
  }

  /** False when the server answered for none of the batch, so that trying again at once would spin. */
  private async sendBatch(batch: Stored[]): Promise<boolean> {
    const items = batch.map((stored) => stored.event);
    const { results } = await api.post<{ results: Result[] }>('outbox', { items });
    const byId = new Map(batch.map((stored) => [stored.event.id, stored]));
    let settled = 0;
    for (const result of results) {
      const stored = byId.get(result.id);
      if (!stored || (!result.receipt && !result.problem)) continue;
      settled++;
      if (result.receipt) {
        await storage.remove('outbox', result.id);
        this.onServer++;
      } else await storage.put('outbox', result.id, { ...stored, problem: result.problem });
      this.listeners.forEach((listener) => listener(result));
    }
    return settled > 0;
  }

  private retryLater(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, retryMs);
  }
}

export const outbox = new Outbox();
