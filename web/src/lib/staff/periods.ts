import { t } from '../i18n/index.svelte';
import { showDay } from './dates';
import type { Place } from './types';

/** When a unit was in force, in words: a code without its period means nothing. */
export function periodOf({ validFrom, validTo }: Place): string {
  if (validFrom && validTo) return t('period.both', { from: showDay(validFrom), to: showDay(validTo) });
  if (validFrom) return t('period.from', { from: showDay(validFrom) });
  if (validTo) return t('period.to', { to: showDay(validTo) });
  return t('period.always');
}
