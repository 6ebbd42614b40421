import { rungs, type Rung, type Target } from './types';

type Goal = Pick<Target, 'group' | 'criterion' | 'goal' | 'rung'>;

const heightOf = (rung: Rung | null) => (rung === null ? -1 : rungs.indexOf(rung));

/**
 * Targets of the places above, for the same people and criterion, that ask for more or on a higher rung. A lower
 * unit may be stricter than the one above, never looser without saying why.
 */
export function stricterAbove(wanted: Goal, above: string[], others: Target[]): Target[] {
  return others.filter(
    (other) =>
      other.place !== null &&
      above.includes(other.place.id) &&
      other.group === wanted.group &&
      other.criterion === wanted.criterion &&
      other.goal.unit === 'percent' &&
      wanted.goal.unit === 'percent' &&
      (other.goal.value > wanted.goal.value || heightOf(other.rung) > heightOf(wanted.rung))
  );
}
