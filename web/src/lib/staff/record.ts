// What a companion records, as events in the outbox. Each resolves when it is safe on this device.
import { outbox } from '../outbox.svelte';
import type { Change } from '../storage';
import { uuid7 } from '../uuid';
import type { Consent } from './consent.svelte';
import { day } from './day.svelte';
import { directory } from './directory.svelte';
import type { Help, Outcome, PersonName, PersonRow } from './types';

export interface Practised {
  skill: string;
  help: Help;
}

export interface Visit {
  person: PersonName;
  place?: string | undefined;
  outcome: Outcome;
  next?: string | null;
  note?: string;
  /** What the person would like to learn next time. */
  wants?: string[];
  practised?: Practised[];
  /** Accounts of whoever went along. */
  company?: string[];
  minutes?: number;
  /** Its id, where it had one before: recorded twice, it is one visit. */
  visit?: string | undefined;
  /** What is to change on this device together with it. */
  changes?: Change[];
}

const tasks = (person: string, practised: Practised[], where: { visit?: string; session?: string }) =>
  practised.map(({ skill, help }) => ({ type: 'task.observed', body: { person, skill, help, ...where } }));

/** A session as it was taken down: all of it or nothing. */
export interface Roll {
  session: string;
  present: string[];
  /** By person. */
  practised: Record<string, Practised[]>;
  /** Who a sign-up turned out to be, by sign-up. */
  met: Record<string, string>;
  /** What is to change on this device together with it. */
  changes: Change[];
}

export async function recordRoll({ session, present, practised, met, changes }: Roll): Promise<void> {
  const attendance = present.map((person) => {
    const skills = (practised[person] ?? []).map(({ skill }) => skill);
    const body = { person, session, ...(skills.length ? { skills } : {}) };
    return { type: 'attendance.recorded', body };
  });
  const known = Object.entries(met).map(([signUp, person]) => ({
    type: 'sign-up.met',
    body: { signUp, person }
  }));
  const shown = Object.entries(practised).flatMap(([person, list]) => tasks(person, list, { session }));
  await outbox.recordAll([...attendance, ...known, ...shown], changes);
}

/** Who was taken down at a session on this phone and is not yet known to the server. */
export async function keptPresent(session: string): Promise<string[]> {
  const waiting = await outbox.waitingEvents();
  return waiting
    .filter(({ type, body }) => type === 'attendance.recorded' && body.session === session)
    .map(({ body }) => String(body.person));
}

/** The visit and what was shown at it: all of it or nothing. */
export async function recordVisit(record: Visit): Promise<void> {
  const visit = record.visit ?? uuid7();
  const body: Record<string, unknown> = { visit, person: record.person.id, outcome: record.outcome };
  if (record.place) body.place = record.place;
  if (record.next) body.next = record.next;
  if (record.wants?.length) body.wants = record.wants;
  if (record.company?.length) body.with = record.company;
  if (record.minutes) body.minutes = record.minutes;
  const note = record.note?.trim();
  const made = { type: 'visit.recorded', body, ...(note ? { private: { note } } : {}) };
  const shown = tasks(record.person.id, record.practised ?? [], { visit });
  await outbox.recordAll([made, ...shown], record.changes);
  await day.markDone(record.person, record.outcome);
}

/** On to somebody else: an open request until it is answered. */
export async function recordReferral(
  person: string,
  { to, why }: { to: string; why: string }
): Promise<void> {
  const words = why.trim();
  const body = { request: uuid7(), person, via: 'visit', to, agreed: true };
  await outbox.record('request.asked', body, words ? { private: { words } } : {});
}

export interface Enrolment {
  name: string;
  birthYear: number;
  place: { id: string; code: string; name: string };
  /** Id of the residential group; empty when it was not said. */
  residentialGroup?: string;
  /** Those that are told; groups by age follow from the year of birth. */
  groups: string[];
  phone?: string;
  /** Null when it was not asked. */
  ownsSmartphone: boolean | null;
  /** Rather than Vietnamese; empty: none, or not asked. */
  speaks?: string;
  consent: Consent;
}

/** The person, their consent and what they told: all of it or nothing. */
export async function recordEnrolment(enrolment: Enrolment): Promise<PersonRow> {
  const { name, birthYear, place, residentialGroup, groups, phone, ownsSmartphone, speaks, consent } =
    enrolment;
  const person = uuid7();
  const fact = (id: string, value: boolean) => ({
    type: 'fact.recorded',
    body: { person, fact: id, value }
  });
  await outbox.recordAll([
    {
      type: 'person.enrolled',
      body: { person, place: place.id, birthYear, groups, ...(residentialGroup ? { residentialGroup } : {}) },
      private: { name, ...(phone ? { phone } : {}) }
    },
    { type: 'consent.given', body: { person, ...consent } },
    ...(ownsSmartphone === null ? [] : [fact('owns-smartphone', ownsSmartphone)]),
    ...(speaks ? [fact(`speaks-${speaks}`, true)] : [])
  ]);
  const all = [...groupsByAge(birthYear, new Date().getFullYear()), ...groups];
  const row: PersonRow = { id: person, name, birthYear, place, groups: all, can: 0, needs: [] };
  await directory.add(row);
  return row;
}

/** Groups that follow from the year of birth alone: never told, always reckoned. */
export function groupsByAge(birthYear: number, year: number): string[] {
  const age = year - birthYear;
  return [...(age >= 18 ? ['adults'] : []), ...(age >= 60 ? ['60-plus'] : [])];
}
