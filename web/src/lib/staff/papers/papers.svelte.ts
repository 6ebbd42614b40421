// The papers of the field, from what this phone holds: a walk list, a register, the form of a visit.
import { get, getKept } from '../../api';
import { t } from '../../i18n/index.svelte';
import { session } from '../../session.svelte';
import { showDay, showTime } from '../dates';
import { day } from '../day.svelte';
import { directory } from '../directory.svelte';
import { framework } from '../framework.svelte';
import type {
  CommuneCoverage,
  Household,
  Person,
  PersonName,
  SessionDetail,
  SignUp,
  WalkList
} from '../types';
import { doorName, noGroup, walk } from '../walk.svelte';
import type { Asked } from './asked';
import { blankCodes, paperCode, rowCode, type PaperKind } from './code';
import { perPage } from './follow';
import type { Around, Row } from './judge';

export interface Paper {
  kind: PaperKind;
  subject: string;
  code: string;
  title: string;
  printedAt: number;
  by: string;
  rows: Row[];
}

/** What a paper is about: its name, what stands on it, and what may be read from it. */
interface Subject {
  title: string;
  rows: Row[];
  /** Besides, rows that an older paper may have. */
  more: Row[];
  heldAt?: number;
}

/** At least so many, and as many as fill the last page. */
const blanksMin: Record<PaperKind, number> = { walk: 5, register: 6, visit: 0 };
const skillsMax = 14;

const homeRow = (household: Household): Row => ({
  code: rowCode('home', household.id),
  kind: 'home',
  id: household.id,
  label: doorName(household),
  more: household.residents
    .map(({ name, birthYear }) => [name, birthYear].filter(Boolean).join(' '))
    .join(', ')
});

const personRow = ({ id, name, birthYear }: PersonName): Row => ({
  code: rowCode('person', id),
  kind: 'person',
  id,
  label: name,
  more: birthYear ? String(birthYear) : ''
});

const skillRow = (id: string): Row => ({
  code: rowCode('skill', id),
  kind: 'skill',
  id,
  label: framework.name(id),
  more: ''
});

const blankRows = (count: number): Row[] =>
  blankCodes(count).map((code) => ({ code, kind: 'blank', id: '', label: '', more: '' }));

function withBlanks(kind: PaperKind, rows: Row[]): Row[] {
  const min = blanksMin[kind];
  const page = perPage[kind];
  return min ? [...rows, ...blankRows(Math.ceil((rows.length + min) / page) * page - rows.length)] : rows;
}

/** An older paper may have more of them. */
const blanksMax = 60;

async function groupName(place: string, group: string): Promise<string> {
  if (group === noGroup) return t('doors.noGroup');
  const { data } = await getKept<CommuneCoverage>(`households/coverage?place=${place}`);
  return data.groups.find((one) => one.group?.id === group)?.group?.name ?? '';
}

const walkPath = (place: string, group: string) =>
  `households?place=${place}${group === noGroup ? '' : `&group=${group}`}`;

/** With what was recorded on this phone, where it is one's own commune. */
async function homesOf(place: string, group: string): Promise<Household[]> {
  if (place !== session.current?.place?.id)
    return (await getKept<WalkList>(walkPath(place, group))).data.households;
  await walk.load(group);
  return walk.households;
}

/** Those that refused or moved are on no list, and may be on an older paper. */
const leftAlone = (place: string, group: string): Promise<Row[]> =>
  get<WalkList>(`${walkPath(place, group)}&show=left-alone`).then(
    ({ households }) => households.map(homeRow),
    () => []
  );

async function walkSubject(place: string, group: string, reading: boolean): Promise<Subject> {
  const rows = (await homesOf(place, group)).map(homeRow);
  const title = t('paper.title.walk', { name: await groupName(place, group) });
  return { title, rows, more: reading ? await leftAlone(place, group) : [] };
}

const signUpRow = ({ id, name }: SignUp): Row => ({
  code: rowCode('sign-up', id),
  kind: 'sign-up',
  id,
  label: name!,
  more: ''
});

/** Whoever said that they would come or is here: paper that lies about names nobody else. */
async function registerSubject(id: string, reading: boolean): Promise<Subject> {
  const { data: one } = await getKept<SessionDetail>(`sessions/${id}`);
  const signUps = one.signUps ?? [];
  const expected = signUps.flatMap((each) =>
    each.person ? [personRow(each.person)] : each.name ? [signUpRow(each)] : []
  );
  const known = new Set(expected.map((row) => row.id));
  const others = one.people.filter((person) => !known.has(person.id));
  const rows = [...expected, ...others.filter(({ present }) => present).map(personRow)];
  rows.forEach((row) => known.add(row.id));
  if (reading) await directory.load(session.current?.place?.id).catch(() => undefined);
  const besides = new Map([...others, ...directory.people].map((person) => [person.id, person]));
  const more = [...besides.values()].filter((person) => !known.has(person.id)).map(personRow);
  const when = `${showTime(one.startsAt)} ${showDay(one.startsAt)}`;
  const title = [t('paper.title.register', { name: one.title, when }), one.venue].filter(Boolean).join(' · ');
  return { title, rows, more, heldAt: new Date(one.startsAt).getTime() };
}

async function visitSubject(id: string): Promise<Subject> {
  await Promise.all([framework.load(), day.today ? undefined : day.load().catch(() => undefined)]);
  const due = day.today?.visits.find(({ person }) => person.id === id);
  const { data: person } = await getKept<Person>(`people/${id}`);
  const every = framework.areas.flatMap((area) => area.skills.map((skill) => skill.id));
  const first = [...(due?.wants ?? []), ...person.needs].filter((skill) => every.includes(skill));
  const skills = [...new Set([...first, ...every])];
  return {
    title: t('paper.title.visit', { name: person.name }),
    rows: [personRow(person), ...skills.slice(0, skillsMax).map(skillRow)],
    more: skills.slice(skillsMax).map(skillRow)
  };
}

const placeOf = ({ place }: Asked): string => place ?? session.current?.place?.id ?? '';

function subjectOf(asked: Asked, reading: boolean): Promise<Subject> {
  const { kind, of } = asked;
  if (kind === 'walk') return walkSubject(placeOf(asked), of, reading);
  return kind === 'register' ? registerSubject(of, reading) : visitSubject(of);
}

/** To be printed now. Throws where the phone holds too little and the server is out of reach. */
export async function makePaper(asked: Asked): Promise<Paper> {
  const { kind, of: subject } = asked;
  const { title, rows } = await subjectOf(asked, false);
  const printedAt = Date.now();
  return {
    kind,
    subject,
    code: paperCode(kind, subject, printedAt),
    title,
    printedAt,
    by: session.current?.name ?? '',
    rows: withBlanks(kind, rows)
  };
}

/** All that reading a filled paper needs to know, but the paper itself. */
export interface Reading extends Omit<Around, 'paper' | 'from1904' | 'now'> {
  title: string;
  /** Rows as a paper that is printed now would have them; `rows` has those of older ones too. */
  listed: Row[];
}

export async function makeAround(asked: Asked): Promise<Reading> {
  const { kind, of: subject } = asked;
  const { title, rows, more, heldAt } = await subjectOf(asked, true);
  return {
    title,
    subject,
    listed: withBlanks(kind, rows),
    rows: [...rows, ...more, ...(kind === 'visit' ? [] : blankRows(blanksMax))],
    people: directory.people,
    place: placeOf(asked),
    ...(kind === 'walk' && subject !== noGroup ? { group: subject } : {}),
    ...(heldAt === undefined ? {} : { heldAt })
  };
}
