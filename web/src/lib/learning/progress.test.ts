import { describe, expect, it } from 'vitest';
import type { Course } from './content';
import { advisedLevel, nextStep } from './progress';

const lesson = (id: string) => ({ id, title: id, minutes: 4, skills: [], scenario: null });
const courses: Course[] = [
  { id: 'b', number: 2, title: 'b', for: '', lessons: [lesson('b1'), lesson('b2')] },
  { id: 'a', number: 1, title: 'a', for: '', lessons: [lesson('a1')] }
];

describe('the next step', () => {
  it('is the first lesson of the first course for someone new', () => {
    expect(nextStep(courses, new Set())?.lesson.id).toBe('a1');
  });
  it('stays in the course that was begun', () => {
    expect(nextStep(courses, new Set(['b/b1']))?.lesson.id).toBe('b2');
  });
  it('is nothing when all is done', () => {
    expect(nextStep(courses, new Set(['a/a1', 'b/b1', 'b/b2']))).toBeNull();
  });
});

describe('the level that is advised', () => {
  it('begins with watching, or guided when the lesson has shown the steps', () => {
    expect(advisedLevel(undefined, false)).toBe('watch');
    expect(advisedLevel(undefined, true)).toBe('guided');
  });
  it('is one rung above the best, and stays at the top', () => {
    expect(advisedLevel({ levels: ['guided'], unaidedDays: 0, mastered: false }, true)).toBe('hints');
    expect(advisedLevel({ levels: ['alone'], unaidedDays: 1, mastered: false }, true)).toBe('alone');
  });
});
