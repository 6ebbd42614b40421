// Reports as the server answers them, and what is said of them. A blank is never a nought.
import { formatDate, formatNumber, t, type MessageKey } from '$lib/i18n/index.svelte';
import type { Problem } from '$lib/api';
import type { PlaceName } from '$lib/session.svelte';
import { showDay } from '../dates';
import type { Texts } from '../types';

export const kinds = ['day', 'month', 'quarter', 'half-year', 'year'] as const;
export type Kind = (typeof kinds)[number];
export type Status = 'none' | 'draft' | 'submitted' | 'returned' | 'approved';

export interface Period {
  name: string;
  kind: Kind;
  from: string;
  until: string;
  due: string;
}

export interface Standing {
  status: Status;
  version: number;
  submittedAt: string | null;
  late: boolean;
  missing: boolean;
}

export interface Counts {
  expected: number;
  reported: number;
  late: number;
  missing: number;
}

export interface Closings {
  month: number;
  quarter: number;
  halfYear: number;
  year: number;
  dueDays: number;
}

export interface Periods {
  place: PlaceName;
  forms: { id: string; title: Texts; kinds: Kind[] }[];
  form: string;
  closings: Closings;
  maySetClosings: boolean;
  periods: (Standing & { period: Period; counts: Counts | null })[];
}

export type Unit = 'turns' | 'visits' | 'persons' | 'households' | 'businesses' | 'sessions' | 'teams';

export interface Line {
  id: string;
  label: Texts;
  hint: Texts | null;
  heading: Texts | null;
  fill: 'computed' | 'number' | 'words' | 'targets';
  unit?: Unit;
  value?: number | null;
  now?: number | null;
  /** How many of the places below have it; only of a report that is added up. */
  of?: number;
  /** Of a number that people fill in: what the records know. */
  known?: number;
  words?: string | null;
  by?: { name: string | null; at: string };
}

export interface Move {
  event: string;
  type: string;
  at: string;
  by: string | null;
  held: boolean;
  words?: string | null;
}

export interface TargetLine {
  id: string;
  group: string;
  criterion: string;
  rung: string | null;
  goal: { value: number; unit: 'percent' | 'count' };
  deadline: string;
  value: number;
  now: number;
  wanted: number | null;
}

export interface Report extends Standing {
  form: { id: string; title: Texts };
  place: PlaceName;
  period: Period;
  shown: number;
  shownStatus: Status;
  versions: { version: number; status: Status; submittedAt: string | null; submittedBy: string | null }[];
  lines: Line[];
  targets: TargetLine[];
  moves: Move[];
  latest: string | null;
  submission: string | null;
  proof: { node: string; epoch: number; seq: number; hash: string } | null;
  may: { write: boolean; submit: boolean; judge: boolean; approve: boolean; correct: boolean };
  isSum: boolean;
  below: (Standing & { place: PlaceName })[];
  counts: Counts;
}

/** "Tháng 11 năm 2026", "Quý 4/2026", "Ngày 14/11/2026": what people call a period. */
export function nameOf({ kind, name }: Pick<Period, 'kind' | 'name'>): string {
  if (kind === 'day') return t('reports.period.day', { day: showDay(name) });
  const [year = '', part = ''] = name.split('-');
  if (kind === 'month') {
    const month = formatDate(`${name}-15T12:00:00`, { month: 'long', year: 'numeric' });
    return month.charAt(0).toUpperCase() + month.slice(1);
  }
  if (kind === 'half-year')
    return t(part === 'H1' ? 'reports.period.half-year-1' : 'reports.period.half-year-2', { year });
  return t(`reports.period.${kind}`, { n: part.slice(1), year });
}

export const statusWords = (status: Status): string => t(`reports.status.${status}`);
/** "12 lượt": a number never stands without what it counts. */
export const counted = (unit: Unit | undefined, n: number): string =>
  unit ? t(`reports.unit.${unit}`, { n: formatNumber(n) }) : formatNumber(n);
/** What is counted, beside a field for the number. */
export const unitWords = (unit: Unit | undefined): string => counted(unit, 2).replace('2', '').trim();

/** Why the server did not take it, in a sentence that says what to do; null where there are no such words. */
const kindsOfProblem = [
  'report-submitted',
  'report-locked',
  'report-line-changed',
  'report-changed',
  'report-too-early',
  'report-own',
  'report-not-waiting',
  'report-not-locked'
];
export function problemWords({ kind, about }: Problem): string | null {
  if (!kind || !kindsOfProblem.includes(kind)) return null;
  const values = { ...about, ...(about?.day ? { day: showDay(about.day) } : {}) };
  return t(`reports.problem.${kind}` as MessageKey, values);
}

/** A number as a hand writes it: dots and spaces between thousands. Null is blank, undefined is no whole number. */
export function readNumber(text: string): number | null | undefined {
  const digits = text.replace(/[.,\s\u00a0\u202f]/g, '');
  if (digits === '') return null;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
