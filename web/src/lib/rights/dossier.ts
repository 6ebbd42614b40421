// A person's data as the server gives it (docs/person-data.md), page after page, and as a file to keep.
import { get } from '../api';
import type { PlaceName } from '../session.svelte';

export interface By {
  role: string;
  /** For staff alone. */
  name?: string;
}

export interface DataRecord {
  at: string;
  type: string;
  by: By;
  place: PlaceName | null;
  says: Record<string, unknown>;
  session?: { title: string; venue: string; startsAt: string } | null;
  note?: string | null;
  trace?: unknown;
}

export interface RequestDates {
  request: string;
  kind: RequestKind;
  receivedOn: string;
  acknowledgeBy: string;
  acknowledgedOn: string | null;
  answerBy: string;
  doneOn: string | null;
}

export const requestKinds = ['data', 'withdrawal', 'erasure'] as const;
export type RequestKind = (typeof requestKinds)[number];

export interface RegisterEntry {
  name: string;
  phone: string | null;
  note: string | null;
  born: string | null;
}

export interface Dossier {
  madeOn: string;
  person: string;
  /** Every id they were recorded under; `register` is that of `person`. */
  ids: string[];
  register: RegisterEntry | null;
  otherEntries: RegisterEntry[];
  identityNumbers: { hash: string }[];
  codes: { of: string | null; code: string }[];
  lists: { title: string; at: string; row: number; outcome: string }[];
  sameAs: {
    id: string;
    other: string | null;
    verdict: 'same' | 'undone' | 'different';
    on: string;
    by: By;
  }[];
  birthYear: number;
  enrolledOn: string;
  erasedOn: string | null;
  homes: { from: string; place: PlaceName | null; residentialGroup: { id: string; name: string } | null }[];
  groups: { group: string; from: string | null; until: string | null }[];
  organisations: { organisation: string; name: string | null; from: string; until: string | null }[];
  facts: { fact: string; value: boolean; on: string; by: By }[];
  confirmations: { source: string; on: string; list: string }[];
  consents: {
    on: string;
    text: string;
    language: string;
    by: 'self' | 'guardian';
    withdrawn: string | null;
  }[];
  withdrawn: boolean;
  requests: RequestDates[];
  skills: {
    skill: string;
    rungs: { rung: string; on: string }[];
    retest: { ok: boolean; on: string } | null;
  }[];
  cards: { madeAt: string }[];
  signIns: { madeAt: string; seenAt: string }[];
  calendars: { madeAt: string }[];
  looks: { at: string; action: string; by: By }[];
  records: DataRecord[];
  next: string | null;
}

/** All pages in one; `path` is that of the first. */
export async function loadDossier(path: string): Promise<Dossier> {
  const whole = await get<Dossier>(path);
  for (let next = whole.next; next;) {
    const page: Pick<Dossier, 'records' | 'next'> = await get(`${path}?cursor=${encodeURIComponent(next)}`);
    whole.records.push(...page.records);
    next = page.next;
  }
  whole.next = null;
  return whole;
}

/** Gives the data to the browser as a file; nothing of it stays in the application. */
export function download(dossier: Dossier): void {
  const file = new Blob([JSON.stringify(dossier, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `domdom-${dossier.madeOn}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
