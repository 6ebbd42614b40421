import { describe, expect, it } from 'vitest';
import type { Scam } from '$lib/learning/content';
import type { Attempt, Progress } from '$lib/learning/progress';
import { dueDrill, planInterruption } from './interruption';

const scam = (number: number, arrives = true): Scam => ({
  id: `s${number}`,
  number,
  name: '',
  sign: '',
  target: `safety.calls/s${number}`,
  helper: `safety.calls/s${number}-helper`,
  arrives
});
const scams = [scam(1), scam(2), scam(3, false)];
const today = '2026-11-25';
const met = (entries: [string, Attempt[]][]) => new Map(entries);
const learner = (tried: [string, Attempt[]][] = [], lessons = 3): Progress => ({
  lessons: new Set(Array.from({ length: lessons }, (_, i) => `c/l${i}`)),
  finished: new Map(),
  attempts: new Map(),
  taught: new Map(),
  tried: met(tried),
  answers: new Map(),
  practice: new Map(),
  skills: new Map(),
  old: false
});
const practice = { scenario: 'payment.qr/market', level: 'alone' as const };
const always = () => 0;

describe('a drill that comes unannounced', () => {
  it('comes after the second or the third press', () => {
    expect(planInterruption(scams, learner(), practice, today, always)).toEqual({ scam: scams[0], after: 2 });
    const draws = [0, 0.99];
    expect(planInterruption(scams, learner(), practice, today, () => draws.shift()!)?.after).toBe(3);
  });
  it('spares the first days, guided practice, drills themselves, and most of the time', () => {
    expect(planInterruption(scams, learner([], 2), practice, today, always)).toBeNull();
    expect(planInterruption(scams, learner(), { ...practice, level: 'guided' }, today, always)).toBeNull();
    const drill = { scenario: scams[1]!.helper, level: 'alone' as const };
    expect(planInterruption(scams, learner(), drill, today, always)).toBeNull();
    expect(planInterruption(scams, learner(), practice, today, () => 0.5)).toBeNull();
  });
  it('comes once a day', () => {
    const tried: [string, Attempt[]][] = [[scams[0]!.target, [{ at: today, alone: true }]]];
    expect(planInterruption(scams, learner(tried), practice, today, always)).toBeNull();
  });
  it('is the one that was lost a week ago, then one never met, then the one longest ago', () => {
    const lost = met([[scams[1]!.target, [{ at: '2026-11-18', alone: false }]]]);
    expect(dueDrill(scams, lost, today)?.id).toBe('s2');
    const won = met([[scams[0]!.target, [{ at: '2026-11-01', alone: true }]]]);
    expect(dueDrill(scams, won, today)?.id).toBe('s2');
    const both = met([
      [scams[0]!.target, [{ at: '2026-11-10', alone: true }]],
      [scams[1]!.target, [{ at: '2026-11-01', alone: true }]]
    ]);
    expect(dueDrill(scams, both, today)?.id).toBe('s2');
  });
  it('waits a week, and leaves out what does not begin by itself', () => {
    const recent = met(scams.map((one) => [one.target, [{ at: '2026-11-20', alone: false }]]));
    expect(dueDrill(scams, recent, today)).toBeNull();
    expect(dueDrill([scam(3, false)], met([]), today)).toBeNull();
  });
});
