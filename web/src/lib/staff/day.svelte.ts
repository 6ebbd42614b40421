// The companion's day: sessions and homes, kept on the phone so that all of it opens in a house without signal.
import { getKept } from '../api';
import { session } from '../session.svelte';
import * as storage from '../storage';
import { rulesPath } from './consent.svelte';
import { isoDay } from './dates';
import { directory } from './directory.svelte';
import { framework } from './framework.svelte';
import { retests } from './retests.svelte';
import { tally } from './tally.svelte';
import { walk } from './walk.svelte';
import { realTasks } from './tasks.svelte';
import type { Outcome, PersonName, SessionDetail, Today } from './types';

const lastKey = 'staff:last-day';
const doneKey = (day: string) => `staff:homes-done:${day}`;

interface LastDay {
  today: Today;
  at: number;
}

export interface DoneHome {
  person: PersonName;
  outcome: Outcome;
}

class Day {
  today: Today | null = $state.raw(null);
  /** When the server gave this day; 0 while nothing is known. */
  at = $state(0);
  /** The server could not be asked now. */
  old = $state(false);
  /** Homes recorded today on this phone, by person: the server lists them no longer, the companion wants to. */
  done: Record<string, DoneHome> = $state.raw({});
  /** All that the day may need is on this phone. */
  ready = $state(false);
  private loading: Promise<void> | null = null;
  private doneDay = '';

  /** Asked twice at once, it asks the server once. */
  load(): Promise<void> {
    this.loading ??= this.ask().finally(() => (this.loading = null));
    return this.loading;
  }

  /** After something was sent: an answer that is under way may have been given before it arrived. */
  async refresh(): Promise<void> {
    await this.loading?.catch(() => undefined);
    await this.load();
  }

  private async ask(): Promise<void> {
    const day = isoDay();
    const kept = await storage.get<Record<string, DoneHome>>('answers', doneKey(day));
    // What was recorded while the store answered counts too; yesterday's does not.
    this.done = { ...kept, ...(this.doneDay === day ? this.done : {}) };
    this.doneDay = day;
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
    // An old figure is better than none, and never better than a new one.
    if (!old || !tally.known) tally.set(today.mine.records);
  }

  async markDone(person: PersonName, outcome: Outcome): Promise<void> {
    const { id, name, birthYear } = person;
    this.done = { ...this.done, [id]: { person: { id, name, birthYear }, outcome } };
    this.doneDay ||= isoDay();
    await storage.put('answers', doneKey(this.doneDay), this.done);
  }

  /** Fetches what the day's work may open, while there is a network. True when all of it came; never throws. */
  async prepare(): Promise<boolean> {
    const steps = [
      () => framework.load(),
      () => realTasks.load(),
      () => directory.load(session.current?.place?.id),
      () => getKept(`places/${session.current?.place?.id}/groups`),
      () => walk.keepLast(),
      // For whoever plans away from a network.
      () => getKept(`venues?place=${session.current?.place?.id}`),
      ...(this.today?.sessions ?? []).flatMap(({ id }) => [
        () => getKept<SessionDetail>(`sessions/${id}`),
        () => getKept(`sessions/${id}/invitations`)
      ]),
      ...(this.today?.visits ?? []).map(
        ({ person }) =>
          () =>
            getKept(`people/${person.id}`)
      ),
      () => getKept('content/referrals.json'),
      () => getKept('content/mandates.json'),
      () => retests.load(),
      () => getKept('content/consent/consent-2026-1.json'),
      () => getKept(rulesPath)
    ];
    let all = this.today !== null;
    for (const step of steps) await step().catch(() => (all = false));
    return all;
  }
}

export const day = new Day();
