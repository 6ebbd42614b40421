// Who has learnt something that somebody else should see once more: the server's list, and what was looked at here.
import { ApiError, getKept, type Kept } from '../api';
import { outbox } from '../outbox.svelte';
import * as storage from '../storage';
import { isoDay } from './dates';
import type { Help, PersonName } from './types';

export interface Retest {
  person: PersonName;
  skill: string;
  why: 'observe' | 'retain';
  last: string;
  until: string | null;
}

const doneKey = () => `staff:retests-done:${isoDay()}`;
/** The same in a list that was loaded anew. */
export const keyOf = ({ person, skill }: Retest) => `${person.id} ${skill}`;

/** Whoever is in charge of many communes is asked to choose one: nothing of theirs waits for this phone. */
function nothingHere(error: unknown): Kept<{ retests: Retest[]; more: boolean }> {
  if (!(error instanceof ApiError && error.status === 400)) throw error;
  return { data: { retests: [], more: false }, at: Date.now(), old: false };
}

class Retests {
  private listed: Retest[] = $state.raw([]);
  /** Recorded today on this phone: the server may not know yet. */
  private done: string[] = $state.raw([]);
  more = $state(false);
  /** When the list was given, where the server could not be asked now. */
  oldSince: number | null = $state(null);

  get open(): Retest[] {
    return this.listed.filter((one) => !this.done.includes(keyOf(one)));
  }

  async load(): Promise<void> {
    this.done = (await storage.get<string[]>('answers', doneKey())) ?? [];
    const { data, at, old } = await getKept<{ retests: Retest[]; more: boolean }>('retests').catch(
      nothingHere
    );
    this.listed = data.retests;
    this.more = data.more;
    this.oldSince = old ? at : null;
  }

  async record(one: Retest, help: Help): Promise<void> {
    await outbox.record('task.observed', { person: one.person.id, skill: one.skill, help });
    this.done = [...this.done, keyOf(one)];
    await storage.put('answers', doneKey(), this.done);
  }
}

export const retests = new Retests();
