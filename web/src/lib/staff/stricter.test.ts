import { expect, it } from 'vitest';
import { stricterThan } from './stricter';
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
const ward = { ...city, place: 'tay-ho' };

it('a lower goal or a later day is looser', () => {
  expect(stricterThan({ ...ward, goal: { value: 80, unit: 'percent' } }, [city])).toEqual([city]);
  expect(stricterThan({ ...ward, deadline: '2027-06-30' }, [city])).toEqual([city]);
});
it('the same or a stricter goal is not', () => {
  expect(stricterThan(ward, [city])).toEqual([]);
  expect(stricterThan({ ...ward, goal: { value: 95, unit: 'percent' } }, [city])).toEqual([]);
});
it('other people, other criteria and counts are not compared', () => {
  expect(stricterThan({ ...ward, group: 'workers', goal: { value: 1, unit: 'percent' } }, [city])).toEqual(
    []
  );
  expect(stricterThan({ ...ward, goal: { value: 1, unit: 'count' } }, [city])).toEqual([]);
});
