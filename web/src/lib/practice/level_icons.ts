import type { Level } from '$lib/learning/progress';
import type { IconName } from '$lib/ui/icons';

/** How each way of practising is drawn. */
export const levelIcons: Record<Level, IconName> = {
  watch: 'eye',
  guided: 'hand',
  hints: 'bulb',
  alone: 'person'
};
