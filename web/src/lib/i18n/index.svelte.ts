// Messages: one file per language and part, fetched when a part is entered, so that nobody downloads words
// that they will not read. Vietnamese is the model: its keys are the type, and a test holds the others to it.
import { settings, type Language } from '../settings.svelte';
import { addressed } from './address';
import { format, frenchSpaces } from './format';

interface Words {
  common: typeof import('./vi/common').default;
  learner: typeof import('./vi/learner').default;
  together: typeof import('./vi/together').default;
  staff: typeof import('./vi/staff').default;
  companion: typeof import('./vi/companion').default;
  sessions: typeof import('./vi/sessions').default;
  composer: typeof import('./vi/composer').default;
  doors: typeof import('./vi/doors').default;
  papers: typeof import('./vi/papers').default;
  teams: typeof import('./vi/teams').default;
  helpdesk: typeof import('./vi/helpdesk').default;
  safety: typeof import('./vi/safety').default;
  officer: typeof import('./vi/officer').default;
  reports: typeof import('./vi/reports').default;
  lists: typeof import('./vi/lists').default;
  rights: typeof import('./vi/rights').default;
  classroom: typeof import('./vi/classroom').default;
  record: typeof import('./vi/record').default;
}
export type Part = keyof Words;
export type MessageKey = { [P in Part]: keyof Words[P] }[Part];

const files = import.meta.glob<{ default: Record<string, string> }>('./{vi,en,fr}/*.ts');
const wanted = new Set<Part>();
let words: Record<string, string> = $state.raw({});

async function fetchPart(language: Language, part: Part): Promise<Record<string, string>> {
  const load = files[`./${language}/${part}.ts`];
  return load ? (await load()).default : {};
}

/** Called by the `load` of a layout: makes the words of a part available, in the language chosen. */
export async function useWords(...parts: Part[]): Promise<void> {
  const missing = parts.filter((part) => !wanted.has(part));
  missing.forEach((part) => wanted.add(part));
  const fetched = await Promise.all(missing.map((part) => fetchPart(settings.language, part)));
  if (missing.length) words = Object.assign({}, words, ...fetched);
}

export async function switchLanguage(language: Language): Promise<void> {
  const fetched = await Promise.all([...wanted].map((part) => fetchPart(language, part)));
  words = Object.assign({}, ...fetched);
  settings.setLanguage(language);
}

/** As it is set in the language chosen. */
const set = (text: string): string => (settings.language === 'fr' ? frenchSpaces(text) : text);

/** The words for a key. `{name}` is filled from `values`, `{name|one|other}` with the word for that number, `{you}`
 * and `{You}` with the form of address. */
export function t(key: MessageKey, values: Record<string, string | number> = {}): string {
  return set(format(words[key] ?? key, values, settings.address, locale()));
}

/** A name and what is said of it: "Owns a smartphone: yes". */
export const pair = (what: string, value: string): string => t('app.pair', { what, value });

/** Content speaks to "bác"; this makes it speak as the learner has chosen. */
export function spoken(text: string): string {
  return settings.language === 'vi' ? addressed(text, settings.address) : set(text);
}

/** One of several languages of a piece of content, e.g. the name of a skill. */
export function pick(texts: Partial<Record<Language, string>> | string | undefined): string {
  if (typeof texts === 'string') return texts;
  return set(texts?.[settings.language] ?? texts?.vi ?? '');
}

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB', fr: 'fr-FR' };
export const locale = (): string => locales[settings.language];

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale(), options).format(value);
}

export function formatDate(value: string | number | Date, options?: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), options ?? { dateStyle: 'medium' }).format(new Date(value));
}
