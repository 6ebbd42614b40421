import { expect, it } from 'vitest';
import { uuid7 } from './uuid';

it('carries its time in front, with version 7 and the standard variant', () => {
  const id = uuid7(0x0123456789ab);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('sorts by time and does not repeat', () => {
  expect(uuid7(1000) < uuid7(2000)).toBe(true);
  expect(uuid7(1000)).not.toBe(uuid7(1000));
});

it('keeps the order of making within a millisecond', () => {
  const ids = Array.from({ length: 500 }, () => uuid7(3000));
  expect([...ids].sort()).toEqual(ids);
});
