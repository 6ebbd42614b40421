// Why somebody or something is proposed, in the reader's language.
import { formatNumber, t, type MessageKey } from '$lib/i18n/index.svelte';
import { framework } from '../framework.svelte';
import { languages } from '../teams/types';
import type { Reason } from './types';

const kmFrom = 1000;

/** "400 m", "2.3 km". */
export function distanceWords(metres: number): string {
  if (metres < kmFrom)
    return t('compose.metres', { n: formatNumber(Math.max(10, Math.round(metres / 10) * 10)) });
  return t('compose.km', { n: formatNumber(metres / kmFrom, { maximumFractionDigits: 1 }) });
}

const skillWords = (skills: string[] = []) => skills.map((skill) => framework.name(skill)).join(', ');

function languageWord(code: string): string {
  const known: readonly string[] = [...languages, 'en', 'fr'];
  return known.includes(code) ? t(`language.${code}` as MessageKey) : code;
}

export function reasonWords(reason: Reason): string {
  const { why, days = 0, metres = 0, people = 0, sessions = 0 } = reason;
  const values = {
    n: why === 'in-charge' ? people : why === 'sessions' ? sessions : days,
    skills: skillWords(reason.skills),
    language: reason.language ? languageWord(reason.language) : '',
    distance: why === 'near' ? distanceWords(metres) : ''
  };
  if (why === 'asked' && days === 0) return t('why.askedToday');
  return t(`why.${why}`, values);
}
