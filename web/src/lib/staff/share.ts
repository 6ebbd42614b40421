// A share as people read it: not nought when there is someone, not the whole when someone is missing.
import { formatNumber } from '../i18n/index.svelte';

const percent = { style: 'percent', maximumFractionDigits: 1 } as const;
const least = 0.001;

export function formatShare(share: number): string {
  if (share > 0 && share < least) return `< ${formatNumber(least, percent)}`;
  if (share < 1 && share > 1 - least) return `> ${formatNumber(1 - least, percent)}`;
  return formatNumber(share, percent);
}
