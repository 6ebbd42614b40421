import { describe, expect, it } from 'vitest';
import { heightOf, moved, perPage } from './follow';

describe('the photo of a paper', () => {
  it('is followed as our pages are laid out, from the first row down to the last', () => {
    const heights = Array.from({ length: perPage.walk }, (_, row) => heightOf('walk', row, []));
    expect(heights[0]).toBeCloseTo(0.34);
    expect(heights[8]).toBeCloseTo(0.82);
    expect([...heights].sort()).toEqual(heights);
  });

  it('goes where a hand has moved it, then by what lies between two such rows', () => {
    const once = moved([], 0, 0.4);
    expect(heightOf('walk', 0, once)).toBe(0.4);
    expect(heightOf('walk', 1, once) - 0.4).toBeCloseTo(heightOf('walk', 1, []) - heightOf('walk', 0, []));
    const twice = moved(once, 4, 0.6);
    expect(heightOf('walk', 2, twice)).toBeCloseTo(0.5);
    expect(heightOf('walk', 8, twice)).toBeCloseTo(0.8);
    expect(heightOf('walk', 2, moved(twice, 4, 0.8))).toBeCloseTo(0.6);
    expect(heightOf('walk', 8, moved(once, 1, 0.9))).toBe(1);
  });
});
