// What the server answers about a session that it proposes, as far as the screens read it.
import type { PlaceName } from '$lib/session.svelte';
import type { Texts, Venue } from '../types';

export interface Reason {
  why:
    | 'asked'
    | 'wishes'
    | 'untaught'
    | 'older'
    | 'language'
    | 'near'
    | 'unknown-distance'
    | 'trained'
    | 'speaks'
    | 'skills'
    | 'in-charge'
    | 'sessions';
  days?: number;
  skills?: string[];
  language?: string;
  metres?: number;
  people?: number;
  sessions?: number;
}

/** Somebody known by `person`, or whoever asked for help and is not known yet by `request`. */
export interface Invitee {
  person: string | null;
  request: string | null;
  name: string | null;
  birthYear: number | null;
  phone: string | null;
  words: string | null;
}

export interface ProposedPerson extends Invitee {
  invited: boolean;
  why: Reason[];
}

export interface ProposedMember {
  account: string;
  name: string;
  chosen: boolean;
  free: 'yes' | 'not-said' | 'no' | 'busy';
  why: Reason[];
}

export interface Slot {
  startsAt: string;
  free: number;
  notSaid: number;
  holiday: Texts | null;
}

export interface Topic {
  skill: string;
  wished: number;
  next: number;
}

export const gaps = [
  'venues',
  'venue-position',
  'venue-taken',
  'group-positions',
  'companions',
  'availability',
  'time',
  'people'
] as const;
export type Gap = (typeof gaps)[number];

export interface Proposal {
  place: PlaceName;
  team: string | null;
  minutes: number;
  seats: number;
  slots: Slot[];
  venue: string | null;
  venues: (Venue & { taken: boolean })[];
  people: ProposedPerson[];
  membersWanted: number;
  members: ProposedMember[];
  topics: Topic[];
  missing: Gap[];
}

export const answers = ['comes', 'declines', 'unreached'] as const;
export type Answer = (typeof answers)[number];

export interface Invitation extends Invitee {
  answer: Answer | null;
}

/** What a record says of whom it is about. */
export const about = ({ person, request }: Invitee): Record<string, string | null> =>
  person ? { person } : { request };
export const idOf = ({ person, request }: Invitee): string => person ?? request ?? '';
