import { describe, expect, it } from 'vitest';
import { advisedLevel } from './progress';

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
