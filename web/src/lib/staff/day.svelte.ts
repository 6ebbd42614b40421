// The companion's day: sessions and homes, kept on the phone so that all of it opens in a house without signal.
import { getKept } from '../api';
import { session } from '../session.svelte';
import * as storage from '../storage';
import { isoDay } from './dates';
import { directory } from './directory.svelte';
import { framework } from './framework.svelte';
import { tally } from './tally.svelte';
import type { Outcome, SessionDetail, Today } from './types';

const lastKey = 'staff:last-day';
const doneKey = (day: string) => `staff:done:${day}`;

interface LastDay {
  today: Today;
  at: number;
}

class Day {
  today: Today | null = $state.raw(null);
  /** When the server gave this day; 0 while nothing is known. */
  at = $state(0);
  /** The server could not be asked now. */
  old = $state(false);
  /** What was recorded today for whom, on this phone. */
  done: Record<string, Outcome> = $state.raw({});

  async load(): Promise<void> {
    const day = isoDay();
    this.done = (await storage.get<Record<string, Outcome>>('answers', doneKey(day))) ?? {};
    try {
      const { data, at, old } = await getKept<Today>(`today?date=${day}`);
      this.set(data, at, old);
      await storage.put('answers', lastKey, { today: data, at });
    } catch (error) {
      const last = await storage.get<LastDay>('answers', lastKey);
      if (!last) throw error;
      this.set(last.today, last.at, true);
    }
  }

  private set(today: Today, at: number, old: boolean): void {
    this.today = today;
    this.at = at;
    this.old = old;
    if (!old) tally.set(today.mine.records);
  }

  async markDone(person: string, outcome: Outcome): Promise<void> {
    this.done = { ...this.done, [person]: outcome };
    await storage.put('answers', doneKey(isoDay()), this.done);
  }

  /** Fetches what the day's work may open, while there is a network. Never throws. */
  async prepare(): Promise<void> {
    const steps = [
      () => framework.load(),
      () => directory.load(session.current?.place?.id),
      ...(this.today?.sessions ?? []).map(
        ({ id }) =>
          () =>
            getKept<SessionDetail>(`sessions/${id}`)
      ),
      ...(this.today?.visits ?? []).map(
        ({ person }) =>
          () =>
            getKept(`people/${person.id}`)
      ),
      () => getKept('content/consent/consent-2026-1.json')
    ];
    for (const step of steps) await step().catch(() => undefined);
  }
}

export const day = new Day();
