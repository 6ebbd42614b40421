import { describe, expect, it } from 'vitest';
import { fold, matches } from '$lib/fold';

describe('searching without diacritics', () => {
  it('folds marks, đ and capitals', () => {
    expect(fold('Phường Đường Hoà')).toBe('phuong duong hoa');
  });
  it('finds both placements of the tone', () => {
    expect(matches('Hoàng Thị Hòa', 'hoa')).toBe(true);
    expect(matches('Hoàng Thị Hoà', 'hoa')).toBe(true);
  });
  it('finds words in any order by their beginnings', () => {
    expect(matches('Nguyễn Thị Lan', 'lan ng')).toBe(true);
    expect(matches('Nguyễn Thị Lan', 'guy')).toBe(false);
  });
  it('finds everything by an empty question', () => {
    expect(matches('Tây Hồ', '  ')).toBe(true);
  });
});
