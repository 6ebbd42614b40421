import { t } from '$lib/i18n/index.svelte';

const hourMs = 3_600_000;
const hoursADay = 24;

/** "3 days", "5 hours": rounded down, as people say how long they have waited. */
export function waitWords(ms: number): string {
  const hours = Math.floor(ms / hourMs);
  if (hours < 1) return t('desk.lessThanHour');
  if (hours < 2 * hoursADay) return t('desk.hours', { n: hours });
  return t('desk.days', { n: Math.floor(hours / hoursADay) });
}
