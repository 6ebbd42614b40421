// The scam of the week: the same for everyone, so that it can be talked about at home and in the ward.
import type { Scam } from '$lib/learning/content';

const dayMs = 86_400_000;
/** 1 January 1970 was a Thursday, and a week begins on Monday. */
const daysBeforeMonday = 3;

/** The patterns take turns, week by week, also across the end of a year; undefined without patterns. */
export function scamOfTheWeek(scams: Scam[], today: string): Scam | undefined {
  const week = Math.floor((Date.parse(today) / dayMs + daysBeforeMonday) / 7);
  return [...scams].sort((a, b) => a.number - b.number)[week % scams.length];
}

export const scamOfDrill = (scams: Scam[], scenario: string): Scam | undefined =>
  scams.find(({ target, helper }) => target === scenario || helper === scenario);
