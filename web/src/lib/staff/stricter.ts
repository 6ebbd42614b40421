import type { Target } from './types';

type Goal = Pick<Target, 'group' | 'criterion' | 'goal' | 'deadline'> & { place: string };

/**
 * Targets for the same people and the same criterion elsewhere that ask for more, or sooner. A lower unit may be
 * stricter than the one above, never looser without saying so.
 */
export function stricterThan(wanted: Goal, others: Target[]): Target[] {
  return others.filter(
    (other) =>
      other.group === wanted.group &&
      other.criterion === wanted.criterion &&
      other.place?.id !== wanted.place &&
      other.goal.unit === 'percent' &&
      wanted.goal.unit === 'percent' &&
      (other.goal.value > wanted.goal.value || other.deadline < wanted.deadline)
  );
}
