import { expect, it } from 'vitest';
import { dialled } from './help';

it('dials the digits of a number, however it is written', () => {
  expect(dialled('024 3753-0000')).toBe('02437530000');
  expect(dialled('+84 (24) 3753.0000')).toBe('+842437530000');
  expect(dialled('(+84) 24 3753 0000')).toBe('+842437530000');
  expect(dialled('113')).toBe('113');
});
