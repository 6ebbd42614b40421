// What somebody lets a companion do for them: recorded here, with a network or without.
import { getKept } from '../api';
import { toBase64url } from '../handover/bytes';
import { pick } from '../i18n/index.svelte';
import type { Language } from '../settings.svelte';
import { outbox } from '../outbox.svelte';
import { recordNow } from '../staff/settled';
import { uuid7 } from '../uuid';
import type { Problem } from '../api';

interface Task {
  id: string;
  name: Partial<Record<Language, string>>;
}

export interface Terms {
  daysMax: number;
  tasks: Task[];
}

interface Named {
  account: string;
  name: string | null;
}

export interface Mandate {
  mandate: string;
  companion: Named;
  tasks: string[];
  from: string;
  until: string;
  witness: string;
  family: string;
  revokedAt: number | null;
  holds: boolean;
  acts: { task: string; by: Named; at: number; note: string; outside: string }[];
}

export const loadTerms = async (): Promise<Terms> => (await getKept<Terms>('content/mandates.json')).data;
export const loadMandates = async (person: string): Promise<Mandate[]> =>
  (await getKept<{ mandates: Mandate[] }>(`people/${person}/mandates`)).data.mandates;

export const taskName = (terms: Terms | null, id: string): string =>
  pick(terms?.tasks.find((task) => task.id === id)?.name) || id;

/** Resolves with the secret address of the journal: it is known here, this once. */
export async function giveMandate(given: {
  person: string;
  account: string;
  tasks: string[];
  from: string;
  until: string;
  witness: string;
  family: string;
}): Promise<string> {
  const { person, account, tasks, from, until, witness, family } = given;
  const token = toBase64url(crypto.getRandomValues(new Uint8Array(32)));
  await outbox.record(
    'mandate.given',
    { mandate: uuid7(), person, account, tasks, from, until, agreed: true },
    { private: { witness, family, token } }
  );
  return `${location.origin}/m/${token}`;
}

export const revokeMandate = (mandate: string): Promise<Problem | null> =>
  recordNow('mandate.revoked', { mandate });

export const useMandate = (mandate: string, task: string, note: string): Promise<Problem | null> =>
  recordNow('mandate.used', { mandate, task }, note.trim() ? { note: note.trim() } : undefined);
