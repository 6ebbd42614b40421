// What the server answers to staff, as far as the screens read it.
import type { PlaceName } from '../session.svelte';

export type Texts = { vi: string; en?: string; fr?: string };

export interface Place extends PlaceName {
  nameEn?: string;
  kind: string;
  level: 'province' | 'district' | 'commune';
  parent: PlaceName | null;
  validFrom: string | null;
  /** The last day on which the unit existed. */
  validTo: string | null;
  population?: number | null;
}

export interface Relation {
  place: Place;
  extent: 'full' | 'partial';
}

/** A thôn, tổ dân phố, bản, ấp or khu phố. */
export interface ResidentialGroup {
  id: string;
  /** The commune's own. */
  key: string;
  kind: string;
  name: string;
  place: string;
  from: string;
  /** Its last day, once it was closed or merged. */
  until: string | null;
  into: string | null;
  lat: number | null;
  lon: number | null;
}

/** A unit that went into several, and whose people still lie in it. */
export interface SplitUnit {
  place: PlaceName;
  parts: PlaceName[];
  groups: { group: ResidentialGroup | null; people: number; proposed: string | null }[];
}

export interface PersonName {
  id: string;
  name: string;
  birthYear: number | null;
}

export interface PersonRow extends PersonName {
  place: PlaceName | null;
  groups: string[];
  can: number;
  needs: string[];
}

export interface SkillState {
  skill: string;
  best: Rung | null;
  at: string | number | null;
  retest: { ok: boolean; at: string | number } | null;
  mastered?: boolean;
}

export interface Person extends PersonRow {
  phone?: string | null;
  residentialGroup?: ResidentialGroup | null;
  erased?: string | null;
  /** Consent is withdrawn: nothing new is recorded. */
  withdrawn?: boolean;
  facts: { fact: string; value: unknown; at?: string | number }[];
  /** What lists of the state's platform say; absent in an answer that an older version kept. */
  confirmations?: { source: string; on: string; import: string }[];
  consents: {
    text: string;
    language?: string;
    on: string | number;
    withdrawn?: string | number | null;
  }[];
  organisations: { id: string; name: string; from?: string; until?: string | null }[];
  skills: SkillState[];
  history: ({ type: string; at: string | number } & Record<string, unknown>)[];
  merges: Merge[];
}

/** An enrolment that was found to be the same person as `into`, and may be separated again. */
export interface Merge {
  person: string;
  into: string;
  name: string | null;
  birthYear: number;
  on: string;
  by: string | null;
}

export interface DuplicateSide extends PersonName {
  place: PlaceName | null;
  phone: string | null;
  enrolled: { on: string; by: string | null };
  records: number;
  lastOn: string;
  can: number;
}

export interface DuplicatePair {
  sure: boolean;
  people: [DuplicateSide, DuplicateSide];
}

export const sessionKinds = ['class', 'saturday', 'mobile-point', 'counter', 'campaign'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export interface Venue {
  id: string;
  name: string;
  address: string;
  lat: number | null;
  lon: number | null;
  capacity: number | null;
  /** Null where nobody has looked. */
  stepFree: boolean | null;
  note: string;
}

export interface SessionRow {
  id: string;
  title: string;
  kind: SessionKind;
  /** Name and address, or what was said in words. */
  venue: string;
  at: Venue | null;
  capacity: number | null;
  /** It is one of a series. */
  series: string | null;
  /** Why it is not held. */
  cancelled: string | null;
  startsAt: string | number;
  minutes: number;
  skills: string[];
  /** Accounts of the companions who go. Absent in an answer that an older version kept. */
  trainers?: string[];
  place: PlaceName | null;
  present: number;
}

/** Whether the server told them; of the last four, whom a person has to call. */
export interface Reminder {
  state: 'planned' | 'due' | 'said' | 'failed' | 'refused' | 'no-number' | 'no-way' | 'not-asked';
  /** What was said last. */
  kind: 'eve' | 'moved' | 'called-off' | 'place' | null;
  at: string | null;
}

/** The words that are read out to whoever signs up through a companion ('signUp.kept', 'invite.how'). */
export const signUpConsent = 'sign-up/2';

/** Somebody who said that they would come. */
export interface SignUp {
  id: string;
  /** Null where it is known who it is, or forgotten. */
  name: string | null;
  phone: string | null;
  /** Absent in an answer that an older version kept. */
  email?: string | null;
  reminder?: Reminder | null;
  person: PersonName | null;
  seats: number;
  /** 0: has a place; else the number on the waiting list. */
  waiting: number;
}

export interface SessionDetail extends SessionRow {
  /** Absent in an answer that an older version kept. */
  signUps?: SignUp[];
  people: (PersonName & { present: boolean })[];
}

export interface DueVisit {
  person: PersonName;
  due: string | null;
  wants: string[];
  last: { outcome: Outcome; at: string | number } | null;
}

export interface Today {
  sessions: SessionRow[];
  visits: DueVisit[];
  mine: { records: number; people: number };
}

export const outcomes = ['nobody-home', 'come-back', 'refused', 'moved', 'helped'] as const;
export type Outcome = (typeof outcomes)[number];

export const doorOutcomes = ['met', 'nobody-home', 'come-back', 'refused', 'moved', 'invited'] as const;
export type DoorOutcome = (typeof doorOutcomes)[number];

/** Where a household is found. */
export interface Door {
  address: string;
  building: string;
  stairwell: string;
  floor: number | null;
  door: string;
  order: number | null;
}

export interface DoorRecord {
  outcome: DoorOutcome;
  on: string;
  /** What the phone's clock said, where it was wrong. */
  claimed?: string;
  by?: string | null;
}

export const phones = ['smartphone', 'plain', 'none'] as const;
export const signals = ['good', 'weak', 'none'] as const;

export interface Household extends Door {
  id: string;
  state: DoorOutcome | 'new';
  last: DoorRecord | null;
  next: string | null;
  phone: (typeof phones)[number] | null;
  shared: boolean | null;
  signal: (typeof signals)[number] | null;
  residents: Resident[];
}

export interface Resident extends PersonName {
  /** Unknown while the server has not heard of it. */
  since?: string;
}

/** Households, each once: `of` is what was stated where the list has fewer, else those listed. */
export interface Coverage {
  of: number;
  basis: 'stated' | 'listed';
  listed: number;
  stated: number | null;
  met: number;
  refused: number;
  nobodyHome: number;
  moved: number;
}

export interface WalkList {
  date: string;
  households: Household[];
  coverage: Coverage;
}

export interface CommuneCoverage {
  all: Coverage;
  groups: (Coverage & { group: ResidentialGroup | null })[];
}

export const helps = ['done-for', 'with-help', 'alone'] as const;
export type Help = (typeof helps)[number];

export const rungs = [
  'attended',
  'completed',
  'declared',
  'practised',
  'witnessed',
  'observed',
  'retained'
] as const;
export type Rung = (typeof rungs)[number];

export interface Denominator {
  value: number;
  source: string;
  date: string;
}

export interface Target {
  id: string;
  place: PlaceName | null;
  /** Id of the agency, school or enterprise whose people are meant. */
  organisation: string | null;
  organisationName?: string;
  group: string;
  criterion: string;
  /** Null for a criterion of facts alone. */
  rung: Rung | null;
  mode: 'ever' | 'still';
  goal: { value: number; unit: 'percent' | 'count' };
  deadline: string;
  denominator: Denominator | null;
  legalBasis: string;
}

export interface Plan {
  id: string;
  name: Texts | string;
  place?: PlaceName | null;
  legalBasis: string;
  targets: Target[];
  /** Whether this account may set targets in it. */
  mayChange: boolean;
}

/** A criterion of facts alone (owns a smartphone) is counted as `recorded`; all others by rung. */
export type Counts = Partial<Record<Rung | 'recorded', number>>;

export interface Child {
  place: PlaceName;
  counts: Counts;
  enrolled: number;
  /** When the server knows how many people the goal is about in this place. */
  denominator?: Denominator | null;
}

export interface TargetProgress extends Target {
  counts: Counts;
  /** What lists of the state's platform say: no rung. Absent in an answer that an older version kept. */
  stated?: { confirmed: number; unseen: number };
  share: number | null;
  gap: number | null;
  enrolled: number;
  children: Child[];
  /** Of a commune; the last, null, is whoever is in none. */
  groups: { group: ResidentialGroup | null; counts: Counts; enrolled: number }[];
}

/** Figures before and after that day cannot be compared. */
export interface Break {
  on: string;
  from: PlaceName[];
  into: PlaceName[];
}

export interface Progress {
  plan: string;
  place: PlaceName;
  at: string;
  /** A target that counts something new is being counted: figures may still grow. */
  counting: boolean;
  breaks: Break[];
  targets: TargetProgress[];
}
