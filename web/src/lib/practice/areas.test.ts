import { describe, expect, it } from 'vitest';
import type { Course, Framework } from '$lib/learning/content';
import { masteredIn, practiceAreas } from './areas';

const area = (id: string) => ({ id, name: { vi: id }, skills: [] });
const framework: Framework = { areas: ['device', 'payment', 'safety'].map(area), wishes: [] };
const course = (id: string, number: number, scenarios: (string | null)[]): Course => ({
  id,
  number,
  title: id,
  for: '',
  group: null,
  lessons: scenarios.map((scenario, i) => ({
    id: `l${i}`,
    title: `${id} ${i}`,
    minutes: 2,
    skills: [],
    scenario
  }))
});

describe('practice by area', () => {
  const courses = [
    course('second', 2, ['safety.calls/b', 'device.light/torch']),
    course('first', 1, ['device.light/torch', null, 'safety.calls/a'])
  ];
  const areas = practiceAreas(framework, courses);

  it('follows the framework and the courses, and leaves out what is empty', () => {
    expect(areas.map(({ id }) => id)).toEqual(['device', 'safety']);
    expect(areas[1]?.tasks.map(({ scenario }) => scenario)).toEqual(['safety.calls/a', 'safety.calls/b']);
  });

  it('names a task once, by the first lesson that teaches it', () => {
    expect(areas[0]?.tasks).toEqual([
      { scenario: 'device.light/torch', lesson: 'first/l0', title: 'first 0' }
    ]);
  });

  it('counts what someone can do alone', () => {
    const practice = new Map([['safety.calls/b', { mastered: true, unaidedDays: 2 }]]);
    expect(areas.map((one) => masteredIn(one, practice as never))).toEqual([0, 1]);
  });
});
