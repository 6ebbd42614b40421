import type { PlaceName } from '$lib/session.svelte';

export const ways = ['counter', 'phone'] as const;
export const outcomesOf = ['visited', 'phoned', 'came', 'referred', 'unreachable', 'withdrawn'] as const;
export type OutcomeOf = (typeof outcomesOf)[number];

export interface Asking {
  request: string;
  place: PlaceName;
  via: 'app' | 'page' | 'poster' | 'counter' | 'phone' | 'visit';
  /** Whom a visitor referred them to; a key of content/referrals.json. */
  to: string | null;
  forOther: boolean;
  askedAt: string;
  /** Null once it was deleted. */
  name: string | null;
  phone: string | null;
  words: string | null;
  forWhom: string | null;
  person: { id: string; name: string; phone: string | null } | null;
  team: { id: string; name: string } | null;
  companion: { account: string; name: string | null } | null;
  outcome: OutcomeOf | null;
  answeredAt: string | null;
  answer: string | null;
}

export interface Askings {
  requests: Asking[];
  more: boolean;
}

export interface Waits {
  place: PlaceName;
  open: number;
  answered: number;
  medianMs: number | null;
  longestOpenMs: number | null;
  due: number;
  withinTwoDays: number;
}

export interface AllWaits {
  days: number;
  here: Waits;
  below: Waits[];
}
