import { describe, expect, it } from 'vitest';
import { formatShare } from './share';

describe('a share', () => {
  it('is never nought while there is someone, nor the whole while someone is missing', () => {
    expect(formatShare(39 / 6_538_500)).toBe('< 0,1%');
    expect(formatShare(6_538_499 / 6_538_500)).toBe('> 99,9%');
  });

  it('is rounded to a tenth of a percent otherwise', () => {
    expect([0, 0.6125, 1].map(formatShare)).toEqual(['0%', '61,3%', '100%']);
  });
});
