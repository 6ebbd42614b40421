import { expect, it } from 'vitest';
import { stricterAbove } from './stricter';
import type { Target } from './types';

const city: Target = {
  id: 'c',
  place: { id: 'hanoi', code: '01', name: 'Hà Nội' },
  organisation: null,
  group: 'adults',
  criterion: 'digital-citizen',
  rung: 'witnessed',
  mode: 'ever',
  goal: { value: 85, unit: 'percent' },
  deadline: '2026-12-31',
  denominator: null,
  legalBasis: ''
};
const lower = { ...city, goal: { value: 80, unit: 'percent' as const } };

it('finds a goal above that asks for more, or on a higher rung', () => {
  expect(stricterAbove(lower, ['hanoi'], [city])).toEqual([city]);
  expect(stricterAbove({ ...city, rung: 'practised' }, ['hanoi'], [city])).toEqual([city]);
});
it('lets the same and the stricter pass', () => {
  expect(stricterAbove(city, ['hanoi'], [city])).toEqual([]);
  expect(stricterAbove({ ...city, rung: 'observed' }, ['hanoi'], [city])).toEqual([]);
});
it('compares only with places above, the same people and percentages', () => {
  expect(stricterAbove(lower, ['hue'], [city])).toEqual([]);
  expect(stricterAbove({ ...lower, group: 'workers' }, ['hanoi'], [city])).toEqual([]);
  expect(stricterAbove({ ...lower, goal: { value: 1, unit: 'count' } }, ['hanoi'], [city])).toEqual([]);
});
