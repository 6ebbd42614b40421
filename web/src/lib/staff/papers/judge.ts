// What the filled rows of a paper say, row by row: what would be recorded, or what is wrong, where, and how to mend it.
// The same for a workbook that came back and for rows that are typed beside a photo, so that a paper counts once
// whichever way it comes: ids of records follow from paper, row and what is said.
import { fold } from '../../fold';
import { uuid8 } from '../../uuid';
import { isoDay, showDay } from '../dates';
import type { Help, PersonName } from '../types';
import { blank, isBlank, readDay, readTick, readWord, swapped, type Cell } from './cells';
import { readRowCode, type PaperCode, type RowKind } from './code';
import { asks, columnsOf, type Column } from './columns';

/** What a row of a paper is about. */
export interface Row {
  code: string;
  kind: RowKind;
  /** Of the home, the person, the sign-up; the skill's name in the framework; empty for a blank row. */
  id: string;
  label: string;
  more: string;
}

/** A row as it was filled in. */
export interface Filled {
  number: number;
  code: string;
  /** What stands where the paper names the home or the person: of a blank row it is what was written there. */
  what: string;
  cells: Record<string, Cell>;
}

export type ProblemKind =
  | 'code-mistyped'
  | 'code-elsewhere'
  | 'code-shared'
  | 'code-twice'
  | 'day-missing'
  | 'day-unreadable'
  | 'day-future'
  | 'day-before'
  | 'day-swapped'
  | 'next-early'
  | 'unknown-mark'
  | 'unknown-word'
  | 'two-outcomes'
  | 'no-outcome'
  | 'only-met'
  | 'only-helped'
  | 'two-helps'
  | 'number-unreadable'
  | 'what-missing'
  | 'name-missing'
  | 'person-unknown'
  | 'person-several';

export interface Problem {
  kind: ProblemKind;
  /** The key of the column; 'code' or 'what' for those before them. */
  column: string;
  about: Record<string, string>;
}

export interface Event {
  id: string;
  type: string;
  occurredAt: number;
  body: Record<string, unknown>;
  private?: Record<string, unknown>;
}

/** One thing that the row says, for the words of a preview. */
export interface Said {
  key: string;
  value: string;
}

export interface Judged {
  number: number;
  code: string;
  row: Row | undefined;
  problems: Problem[];
  said: Said[];
  events: Event[];
}

export interface Around {
  paper: PaperCode;
  /** Id of the residential group, the session, the person. */
  subject: string;
  rows: Row[];
  /** People of the place, for names that were written by hand. */
  people: PersonName[];
  /** When the session was held; of other papers each row says its day. */
  heldAt?: number;
  /** Of a new home: its commune, and its group where it has one. */
  place?: string | undefined;
  group?: string | undefined;
  from1904: boolean;
  now: number;
}

const noonHour = 12;
const earliestBirth = 1900;
const lengthMax = 600;

class Reading {
  readonly problems: Problem[] = [];
  readonly said: Said[] = [];
  readonly events: Event[] = [];

  constructor(
    readonly around: Around,
    readonly filled: Filled,
    readonly row: Row
  ) {}

  cell = (key: string): Cell => this.filled.cells[key] ?? blank;

  wrong(kind: ProblemKind, column: string, about: Record<string, string> = {}): void {
    this.problems.push({ kind, column, about });
  }

  say(key: string, value = ''): void {
    this.said.push({ key, value });
  }

  columns(): Column[] {
    return columnsOf[this.around.paper.kind].filter((column) => asks(column, this.row.kind));
  }

  tick(key: string): boolean {
    const ticked = readTick(this.cell(key));
    if (ticked === undefined) this.wrong('unknown-mark', key, { seen: this.cell(key).text });
    return ticked ?? false;
  }

  /** The one of `keys` that is ticked; more than one is wrong. */
  oneOf(keys: string[], kind: ProblemKind): string | undefined {
    const ticked = keys.filter((key) => this.tick(key));
    if (ticked.length > 1) this.wrong(kind, ticked[1]!);
    return ticked.length === 1 ? ticked[0] : undefined;
  }

  outcome(): string | undefined {
    const keys = this.columns().flatMap(({ key, ends }) => (ends ? [key] : []));
    const before = this.problems.length;
    const one = this.oneOf(keys, 'two-outcomes');
    if (!one && this.problems.length === before) this.wrong('no-outcome', keys[0]!);
    if (one) this.say('outcome', one);
    return one;
  }

  word(key: string): string | undefined {
    if (isBlank(this.cell(key))) return undefined;
    const word = readWord(key, this.cell(key));
    if (!word) this.wrong('unknown-word', key, { seen: this.cell(key).text });
    else this.say(key, word);
    return word;
  }

  number(key: string, min: number, max: number): number | undefined {
    if (isBlank(this.cell(key))) return undefined;
    const number = Number(this.cell(key).text.trim().replace(',', '.'));
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    this.wrong('number-unreadable', key, { seen: this.cell(key).text, min: String(min), max: String(max) });
    return undefined;
  }

  /** The day of the row, or of the one above where nothing is written, as people do. */
  day(above: string | undefined): string | undefined {
    const { paper, now, from1904 } = this.around;
    if (isBlank(this.cell('day'))) {
      if (!above) this.wrong('day-missing', 'day');
      return above;
    }
    const seen = this.cell('day').text;
    const printed = isoDay(new Date(paper.printedAt));
    const today = isoDay(new Date(now));
    const day = readDay(this.cell('day'), from1904, printed);
    if (!day) return void this.wrong('day-unreadable', 'day', { seen });
    if (day >= printed && day <= today) return day;
    const other = swapped(day);
    const about = { day: showDay(day), printed: showDay(printed) };
    if (other && other >= printed && other <= today)
      this.wrong('day-swapped', 'day', { ...about, other: showDay(other) });
    else this.wrong(day > today ? 'day-future' : 'day-before', 'day', about);
    return undefined;
  }

  next(day: string | undefined): string | undefined {
    if (isBlank(this.cell('next'))) return undefined;
    const next = readDay(this.cell('next'), this.around.from1904, day ?? isoDay(new Date(this.around.now)));
    if (!next) return void this.wrong('day-unreadable', 'next', { seen: this.cell('next').text });
    if (day && next < day) return void this.wrong('next-early', 'next', { day: showDay(next) });
    this.say('next', showDay(next));
    return next;
  }

  at(day: string): number {
    const noon = new Date(`${day}T${noonHour}:00:00`).getTime();
    return Math.min(noon, this.around.now);
  }

  /** The id of what this paper says so. */
  id(text: string, order = 0): string {
    const { code, printedAt } = this.around.paper;
    return uuid8(`${code} ${text}`, printedAt, order);
  }

  /** `order`: after those of the paper with a lower one, which it needs. */
  record(
    order: number,
    type: string,
    occurredAt: number,
    body: Record<string, unknown>,
    secret?: Record<string, unknown>
  ): void {
    const id = this.id(JSON.stringify([this.row.code, type, body, secret ?? null]), order);
    this.events.push({ id, type, occurredAt, body, ...(secret ? { private: secret } : {}) });
  }
}

function home(reading: Reading, above: string | undefined): string | undefined {
  const { row, around, filled } = reading;
  const day = reading.day(above);
  const outcome = reading.outcome();
  const phone = reading.word('phone');
  const shared = reading.tick('shared');
  const signal = reading.word('signal');
  if (shared) reading.say('shared');
  if (outcome && outcome !== 'met' && (phone || shared || signal))
    reading.wrong('only-met', phone ? 'phone' : shared ? 'shared' : 'signal');
  const next = reading.next(day);
  const wishes = reading.cell('wishes').text.trim();
  if (wishes) reading.say('wishes', wishes);
  const address = filled.what.trim();
  if (row.kind === 'blank' && !address) reading.wrong('what-missing', 'what');
  if (!day || !outcome || reading.problems.length) return day;
  const household = row.id || reading.id(row.code);
  if (row.kind === 'blank') {
    const group = around.group ? { residentialGroup: around.group } : {};
    reading.say('new', address);
    reading.record(
      0,
      'household.listed',
      reading.at(day),
      { household, place: around.place, ...group },
      { address }
    );
  }
  const found =
    outcome === 'met' ? { ...(phone ? { phone } : {}), ...(phone || shared ? { shared } : {}) } : {};
  const answers = { ...found, ...(signal ? { signal } : {}), ...(next ? { next } : {}) };
  reading.record(1, 'household.met', reading.at(day), { household, outcome, ...answers });
  return day;
}

/** Whoever is called so, and born then where that is said. */
function called(people: PersonName[], name: string, born: number | undefined): PersonName[] {
  const wanted = fold(name).replace(/\s+/g, ' ');
  return people.filter(
    (person) => fold(person.name) === wanted && (born === undefined || person.birthYear === born)
  );
}

function present(reading: Reading): void {
  const { row, around, filled } = reading;
  const here = reading.tick('here');
  const written = row.kind === 'blank' || row.kind === 'sign-up';
  const born = written
    ? reading.number('born', earliestBirth, new Date(around.now).getFullYear())
    : undefined;
  if (!here || reading.problems.length) return;
  const { heldAt = around.now, subject: session } = around;
  let person: PersonName | undefined = { id: row.id, name: row.label, birthYear: null };
  if (written) {
    const name = reading.cell('name').text.trim() || (row.kind === 'blank' ? filled.what.trim() : row.label);
    if (!name) return reading.wrong('name-missing', 'name');
    const found = called(around.people, name, born);
    person = found.length === 1 ? found[0] : undefined;
    if (!person) return reading.wrong(found.length ? 'person-several' : 'person-unknown', 'name', { name });
    reading.say('is', person.birthYear ? `${person.name}, ${person.birthYear}` : person.name);
  }
  reading.say('here');
  reading.record(0, 'attendance.recorded', heldAt, { person: person!.id, session });
  if (row.kind === 'sign-up')
    reading.record(1, 'sign-up.met', heldAt, { signUp: row.id, person: person!.id });
}

function visited(reading: Reading, above: string | undefined): string | undefined {
  const { around, row } = reading;
  const day = reading.day(above);
  const outcome = reading.outcome();
  const next = reading.next(day);
  const minutes = reading.number('minutes', 1, lengthMax);
  if (minutes) reading.say('minutes', String(minutes));
  if (!day || !outcome || reading.problems.length) return day;
  const more = { ...(next ? { next } : {}), ...(minutes ? { minutes } : {}) };
  const visit = visitOf(reading);
  reading.record(0, 'visit.recorded', reading.at(day), { visit, person: row.id, outcome, ...more });
  return day;
}

/** One form is one visit, however often it is corrected. */
const visitOf = (reading: Reading): string => reading.id('visit');

function practised(reading: Reading, day: string | undefined, helped: boolean): void {
  const { around, row } = reading;
  const help = reading.oneOf(['done-for', 'with-help', 'alone'], 'two-helps') as Help | undefined;
  if (!help || reading.problems.length) return;
  if (!helped || !day) return reading.wrong('only-helped', help);
  reading.say('help', help);
  const body = { person: around.subject, skill: row.id, help, visit: visitOf(reading) };
  reading.record(1, 'task.observed', reading.at(day), body);
}

/** A row that nobody wrote into says nothing; what the paper itself printed is no writing. */
const isTouched = ({ cells, what, code }: Filled, row: Row | undefined): boolean =>
  Object.values(cells).some((cell) => !isBlank(cell)) ||
  (row?.kind === 'blank' ? what.trim() !== '' : !row && code.trim() !== '' && what.trim() === '');

export function judge(around: Around, list: Filled[]): Judged[] {
  const judged: Judged[] = [];
  const seen = new Map<string, number>();
  let day: string | undefined;
  let helped = false;
  for (const filled of list) {
    const code = readRowCode(filled.code);
    const those = around.rows.filter((row) => row.code === code);
    const row = those[0];
    if (!isTouched(filled, row)) continue;
    const one: Judged = {
      number: filled.number,
      code: code ?? filled.code,
      row,
      problems: [],
      said: [],
      events: []
    };
    judged.push(one);
    const wrong = (kind: ProblemKind, about = {}) => one.problems.push({ kind, column: 'code', about });
    if (!code) wrong('code-mistyped', { seen: filled.code });
    else if (!row) wrong('code-elsewhere', { code: filled.code });
    else if (those.length > 1) wrong('code-shared', { one: row.label, other: those[1]!.label });
    else if (seen.has(code)) wrong('code-twice', { row: String(seen.get(code)) });
    if (one.problems.length || !row) continue;
    seen.set(code!, filled.number);
    const reading = new Reading(around, filled, row);
    if (around.paper.kind === 'walk') day = home(reading, day) ?? day;
    else if (around.paper.kind === 'register') present(reading);
    else if (row.kind === 'person') {
      day = visited(reading, day) ?? day;
      helped = reading.said.some(({ key, value }) => key === 'outcome' && value === 'helped');
    } else practised(reading, day, helped);
    const { problems, said, events } = reading;
    Object.assign(one, { problems, said, events: problems.length ? [] : events });
  }
  return judged;
}
