// Fraud does not announce itself, and neither does its drill: now and then one comes in the middle of another
// practice. Which, and when, follows from what was met before; nobody is ambushed on the first days.
import type { Scam } from '$lib/learning/content';
import type { Attempt, Level, Progress } from '$lib/learning/progress';

export interface Interruption {
  scam: Scam;
  /** It comes after so many presses. */
  after: number;
}

const lessonsBefore = 3;
/** One practice in so many is interrupted, at most one a day. */
const oneIn = 3;
const daysUntilAgain = 7;
const earliest = 2;
const latest = 3;

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** The days on which the drill of a pattern was met, as its target. */
const metOn = (met: Map<string, Attempt[]>, scam: Scam): string[] =>
  (met.get(scam.target) ?? []).map(({ at }) => at).sort();

/** Lost last time and a week ago, then never met, then longest ago; nothing when none is due. */
export function dueDrill(scams: Scam[], met: Map<string, Attempt[]>, today: string): Scam | null {
  const days = (scam: Scam) => {
    const last = metOn(met, scam).at(-1);
    return last === undefined ? Infinity : daysBetween(last, today);
  };
  const lost = (scam: Scam) => {
    const last = metOn(met, scam).at(-1);
    return (met.get(scam.target) ?? []).some(({ at, alone }) => at === last && !alone);
  };
  const due = scams.filter((scam) => scam.arrives && days(scam) >= daysUntilAgain);
  const rank = (scam: Scam) => (lost(scam) ? 0 : days(scam) === Infinity ? 1 : 2);
  return due.sort((a, b) => rank(a) - rank(b) || days(b) - days(a) || a.number - b.number)[0] ?? null;
}

/** `chance` gives numbers from 0 up to 1. */
export function planInterruption(
  scams: Scam[],
  progress: Progress,
  practice: { scenario: string; level: Level },
  today: string,
  chance: () => number = Math.random
): Interruption | null {
  const drills = new Set(scams.flatMap(({ target, helper }) => [target, helper]));
  const alone = practice.level === 'alone' || practice.level === 'hints';
  if (!alone || drills.has(practice.scenario) || progress.lessons.size < lessonsBefore) return null;
  const metToday = scams.some((scam) => metOn(progress.tried, scam).includes(today));
  if (metToday || chance() * oneIn >= 1) return null;
  const scam = dueDrill(scams, progress.tried, today);
  return scam && { scam, after: earliest + Math.floor(chance() * (latest - earliest + 1)) };
}
