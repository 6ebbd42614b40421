import { describe, expect, it } from 'vitest';
import { repeatsFrom, ruleOf } from './repeats';

describe('repeats', () => {
  it('offers what a day can be the first of', () => {
    expect(repeatsFrom('2026-12-12')).toEqual(['once', 'weekly', 'fortnightly', 'nth']);
    expect(repeatsFrom('2026-12-26')).toEqual(['once', 'weekly', 'fortnightly', 'nth', 'last']);
    expect(repeatsFrom('2027-01-29')).toEqual(['once', 'weekly', 'fortnightly', 'last', 'weekdays']);
  });

  it('writes the second Saturday of a month', () =>
    expect(ruleOf('nth', '2026-12-12', { how: 'never' })).toBe('FREQ=MONTHLY;BYDAY=2SA'));

  it('ends on a day or after a number of times', () => {
    expect(ruleOf('fortnightly', '2026-11-28', { how: 'day', day: '2027-05-31' })).toBe(
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;UNTIL=20270531'
    );
    expect(ruleOf('last', '2026-12-26', { how: 'times', times: 6 })).toBe('FREQ=MONTHLY;BYDAY=-1SA;COUNT=6');
  });

  it('keeps what is held once without a rule', () =>
    expect(ruleOf('once', '2026-11-28', { how: 'times', times: 6 })).toBeNull());
});
