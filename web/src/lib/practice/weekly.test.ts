import { describe, expect, it } from 'vitest';
import type { Scam } from '$lib/learning/content';
import { scamOfDrill, scamOfTheWeek } from './weekly';

const scam = (number: number): Scam => ({
  id: `s${number}`,
  number,
  name: '',
  sign: '',
  target: `safety.calls/s${number}`,
  helper: `safety.calls/s${number}-helper`,
  arrives: true
});
const scams = [scam(3), scam(1), scam(2)];
const numberOn = (day: string) => scamOfTheWeek(scams, day)?.number;

describe('the scam of the week', () => {
  it('stays from Monday to Sunday and changes on Monday', () => {
    const week = ['2026-11-23', '2026-11-25', '2026-11-29'].map(numberOn);
    expect(new Set(week).size).toBe(1);
    expect(numberOn('2026-11-22')).not.toBe(week[0]);
    expect(numberOn('2026-11-30')).not.toBe(week[0]);
  });

  it('lets each pattern have its turn, also across the end of a year', () => {
    const turns = ['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'].map(numberOn);
    expect(new Set(turns.slice(0, 3)).size).toBe(3);
    expect(turns[3]).toBe(turns[0]);
    expect(numberOn('2027-01-03')).toBe(turns[1]);
  });

  it('does not hang on the order of the list, and needs none', () => {
    expect(scamOfTheWeek([...scams].reverse(), '2026-11-25')?.number).toBe(numberOn('2026-11-25'));
    expect(scamOfTheWeek([], '2026-11-25')).toBeUndefined();
  });
});

describe('the pattern of a drill', () => {
  it('is found from either part', () => {
    expect(scamOfDrill(scams, 'safety.calls/s2')?.id).toBe('s2');
    expect(scamOfDrill(scams, 'safety.calls/s2-helper')?.id).toBe('s2');
    expect(scamOfDrill(scams, 'safety.calls/s')).toBeUndefined();
  });
});
