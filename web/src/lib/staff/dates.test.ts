import { describe, expect, it } from 'vitest';
import { daysFrom, parseDay, showDay } from './dates';

describe('days', () => {
  it('are shown as dd/mm/yyyy', () => {
    expect(showDay('2026-03-05')).toBe('05/03/2026');
    expect(showDay(null)).toBe('');
  });
  it('are read as a hand types them', () => {
    for (const text of ['5/3/2026', '05.03.2026', '05-03-2026', ' 05032026 '])
      expect(parseDay(text)).toBe('2026-03-05');
  });
  it('that do not exist are refused', () => {
    for (const text of ['31/02/2026', '12/13/2026', '2026', 'mai']) expect(parseDay(text)).toBeNull();
  });
  it('are counted over the end of a year', () => {
    expect(daysFrom('2026-12-30', 7)).toBe('2027-01-06');
  });
});
