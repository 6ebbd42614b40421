// The arithmetic of a target, kept apart from its drawing. Counts are whole people; a blank is never a zero.
import { rungs, type Child, type Counts, type Rung, type TargetProgress } from './types';

export type Step = Rung | 'recorded';

/** The counters that a target has: the seven rungs, or the one of a criterion of facts alone. */
export function stepsOf(counts: Counts): Step[] {
  return counts.recorded !== undefined ? ['recorded'] : [...rungs];
}

export function countedStep(target: { counts: Counts; rung: Rung | null }): Step {
  return target.counts.recorded !== undefined ? 'recorded' : (target.rung ?? 'recorded');
}

export function counted(target: { counts: Counts; rung: Rung | null }): number | null {
  return target.counts[countedStep(target)] ?? null;
}

/**
 * How many people the goal asks for; null when a percentage has nothing to be a percentage of, and in a part of
 * the target's place, which has no share of the goal of its own.
 */
export function wanted(target: TargetProgress): number | null {
  if (target.gap === null) return null;
  if (target.goal.unit === 'count') return target.goal.value;
  return target.denominator ? Math.ceil((target.denominator.value * target.goal.value) / 100 - 1e-9) : null;
}

/** The full length of a bar: the denominator, else the goal, else the enrolled; never less than the longest count. */
export function scaleOf(target: TargetProgress): number {
  const longest = Math.max(1, ...stepsOf(target.counts).map((step) => target.counts[step] ?? 0));
  return Math.max(longest, target.denominator?.value ?? wanted(target) ?? target.enrolled);
}

/**
 * People missing in a smaller place. Without a denominator of its own only the enrolled can be spoken of:
 * how many of them have not reached the rung.
 */
export function childGap(child: Child, target: TargetProgress): number | null {
  const has = child.counts[countedStep(target)];
  if (has === undefined) return null;
  if (child.denominator && target.goal.unit === 'percent')
    return Math.max(0, Math.ceil((child.denominator.value * target.goal.value) / 100 - 1e-9) - has);
  return Math.max(0, child.enrolled - has);
}

/** Ids of targets whose counted figure differs between two answers, with the difference. */
export function moved(before: TargetProgress[], after: TargetProgress[]): Map<string, number> {
  const old = new Map(before.map((target) => [target.id, counted(target)]));
  const changes = new Map<string, number>();
  for (const target of after) {
    const was = old.get(target.id);
    const is = counted(target);
    if (was !== undefined && was !== null && is !== null && was !== is) changes.set(target.id, is - was);
  }
  return changes;
}
