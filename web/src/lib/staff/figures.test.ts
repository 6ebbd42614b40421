import { describe, expect, it } from 'vitest';
import { childGap, counted, moved, scaleOf, stepsOf, wanted } from './figures';
import type { TargetProgress } from './types';

const target: TargetProgress = {
  id: 't',
  place: null,
  organisation: null,
  group: 'adults',
  criterion: 'digital-citizen',
  rung: 'witnessed',
  mode: 'ever',
  goal: { value: 85, unit: 'percent' },
  deadline: '2026-12-31',
  denominator: { value: 75200, source: 'x', date: '2025-12-31' },
  legalBasis: '',
  counts: { attended: 60000, witnessed: 45870 },
  share: 0.61,
  gap: 18050,
  enrolled: 61000,
  children: [],
  groups: []
};

describe('the figures of a target', () => {
  it('name how many people a percentage asks for', () => {
    expect(wanted(target)).toBe(63920);
    expect(wanted({ ...target, denominator: null, gap: null })).toBeNull();
    expect(wanted({ ...target, goal: { value: 1500, unit: 'count' } })).toBe(1500);
  });
  it('count the rung that the target names', () => {
    expect(counted(target)).toBe(45870);
    expect(counted({ ...target, rung: 'observed' })).toBeNull();
  });
  it('count facts as recorded, whatever rung is named', () => {
    const fact = { ...target, counts: { recorded: 7 } };
    expect(stepsOf(fact.counts)).toEqual(['recorded']);
    expect(counted(fact)).toBe(7);
  });
  it('draw on a scale that nothing overflows', () => {
    expect(scaleOf(target)).toBe(75200);
    expect(scaleOf({ ...target, denominator: { ...target.denominator!, value: 100 } })).toBe(60000);
  });
  it('tell what moved, and by how much', () => {
    const after = { ...target, counts: { ...target.counts, witnessed: 45871 } };
    expect([...moved([target], [after])]).toEqual([['t', 1]]);
    expect(moved([target], [target]).size).toBe(0);
  });
});

describe('the gap of a smaller place', () => {
  const place = { id: 'p', code: '00103', name: 'Tây Hồ' };
  it('is that of its own denominator when there is one', () => {
    const child = {
      place,
      counts: { witnessed: 40 },
      enrolled: 60,
      denominator: { value: 100, source: '', date: '' }
    };
    expect(childGap(child, target)).toBe(45);
  });
  it('speaks only of the enrolled when there is none', () => {
    expect(childGap({ place, counts: { witnessed: 40 }, enrolled: 60 }, target)).toBe(20);
  });
  it('stays blank when nothing was reported', () => {
    expect(childGap({ place, counts: {}, enrolled: 60 }, target)).toBeNull();
  });
});
