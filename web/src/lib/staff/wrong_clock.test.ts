import { expect, test } from 'vitest';

import { isoDay } from './dates';
import { onDay } from './wrong_clock';

const at = (text: string) => new Date(text).getTime();
const visit = (occurredAt: number, body: Record<string, unknown>) => ({
  id: '1',
  type: 'visit.recorded',
  occurredAt,
  body
});

test('a record keeps its time of day and goes to the day that somebody named', () => {
  const mended = onDay(visit(at('2027-11-26T09:41:30'), {}), '2026-11-25');
  expect(isoDay(new Date(mended.occurredAt))).toBe('2026-11-25');
  expect(new Date(mended.occurredAt).getHours()).toBe(9);
  expect(new Date(mended.occurredAt).getMinutes()).toBe(41);
});

test('what was counted from the wrong today moves along, and what was chosen for itself stays', () => {
  const body = {
    next: '2027-11-29',
    from: '2027-11-26',
    until: null,
    since: '2026-02-01',
    outcome: 'nobody-home'
  };
  expect(onDay(visit(at('2027-11-26T09:00:00'), body), '2026-11-25').body).toEqual({
    next: '2026-11-28',
    from: '2026-11-25',
    until: null,
    since: '2026-02-01',
    outcome: 'nobody-home'
  });
});

test('a clock that stood still years ago moves no day that was chosen since', () => {
  const body = { next: '2015-01-04', since: '2026-02-01' };
  expect(onDay(visit(at('2015-01-01T09:00:00'), body), '2026-11-25').body).toEqual({
    next: '2026-11-28',
    since: '2026-02-01'
  });
});
