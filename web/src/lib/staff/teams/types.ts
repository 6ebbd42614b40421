// What the server answers about teams and companions, as far as the screens read it.
import type { PlaceName } from '$lib/session.svelte';

export const kinds = ['community', 'youth', 'campaign', 'school'] as const;
export type Kind = (typeof kinds)[number];

interface Named {
  id: string;
  name: string;
}

export interface AccountName {
  account: string;
  /** Null for an account of elsewhere. */
  name: string | null;
  role: string | null;
  closed: boolean;
}

export interface Team extends Named {
  kind: Kind;
  place: PlaceName;
  group: Named | null;
  decision: { number: string; on: string; by: string } | null;
  from: string;
  until: string | null;
  into: Named | null;
  open: boolean;
  members: number;
  head: AccountName | null;
  /** Null above a ward or commune. */
  people: number | null;
  lacks: ('members' | 'too-many' | 'head' | 'decision')[];
}

export interface Brings {
  languages: string[];
  skills: string[];
  /** "sat-am": half a day of the week. */
  free: string[];
  group: Named | null;
}

export interface Training {
  ready: boolean;
  course: { done: number; of: number; on: string | null };
  witnessedOn: string | null;
  tooEarly: number;
}

export interface Given {
  minutes: number;
  sessions: number;
  visits: number;
  visitsWithoutLength: number;
  trainings: number;
}

export interface Member extends AccountName, Brings, Training {
  role: 'head' | 'member';
  since: string;
  until: string | null;
  open: boolean;
  given: Given;
}

export interface TeamWithMembers extends Team {
  memberList: Member[];
}

export interface Companion extends Brings, Training {
  account: string;
  name: string;
  role: string;
  place: PlaceName;
}

export interface OwnWork extends Brings, Training {
  account: string;
  teams: (Named & { kind: Kind; role: 'head' | 'member'; since: string })[];
  people: number;
  year: number;
  givenThisYear: Given;
  given: Given;
  thanks: { token: string; name: string | null; shows: string[] } | null;
}

export interface PersonInCharge extends Named {
  birthYear: number;
  companion: AccountName | null;
}

/** The teams of a place. */
export interface Teams {
  teams: Team[];
  /** Null above a ward or commune. */
  nobodyInCharge: number | null;
}

export interface People {
  people: PersonInCharge[];
  more: boolean;
}

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const parts = ['am', 'pm', 'eve'] as const;
/** Spoken in Vietnam by many; codes as events hold them. */
export const languages = [
  'vi',
  'tay',
  'thai',
  'muong',
  'khmer',
  'hmong',
  'nung',
  'dao',
  'hoa',
  'giarai',
  'ede',
  'banar',
  'cham',
  'sign'
] as const;

const minutesAnHour = 60;
/** Whole hours and halves, as people count what they gave. */
export const hoursOf = (minutes: number): number => Math.round((2 * minutes) / minutesAnHour) / 2;
