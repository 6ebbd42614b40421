// What was wrong with a list, in the reader's language: the server names its kind, and what its words are about.
import type { Problem } from '$lib/api';
import { pair, t, type MessageKey } from '$lib/i18n/index.svelte';

type Place = Record<string, string>;

function placeWords(about: Place): string {
  if (about.cell) return t('lists.at.cell', about);
  if (about.column) return t('lists.at.column', about);
  return about.row ? t('lists.at.row', about) : '';
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** One or two sentences, or nothing for a kind that has no words of its own. */
export function problemWords({ kind, about = {} }: Problem): string {
  const key = `lists.problem.${kind}`;
  const words = t(key as MessageKey, { ...about, seen: about.seen || '–' });
  if (words === key) return '';
  const where = placeWords(about);
  return where ? pair(capital(where), words) : words;
}
