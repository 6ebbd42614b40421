import { expect, it } from 'vitest';
import { findLessons, numberSaid } from './find';

const all = [
  { course: 'a', lesson: 'wifi', title: 'Nối Wi-Fi', about: 'Những bước đầu' },
  { course: 'a', lesson: 'photo', title: 'Chụp ảnh', about: 'Bác chụp được ảnh và xem lại' },
  { course: 'b', lesson: 'send', title: 'Gửi một tấm ảnh', about: 'Bác gửi được ảnh cho con' }
];
const found = (asked: string) => findLessons(all, asked).map(({ lesson }) => lesson);

it('finds a lesson by what it is about, with or without tones', () => {
  expect(found('tôi muốn chụp ảnh')).toEqual(['photo', 'send']);
  expect(found('gui anh cho con')).toEqual(['send']);
  expect(found('wi fi')).toEqual(['wifi']);
});

it('finds nothing for words that no lesson has, and for none', () => {
  expect(found('bóng đá')).toEqual([]);
  expect(found('  ')).toEqual([]);
  expect(found('tôi muốn học')).toEqual([]);
});

it('takes a number alone for a choice', () => {
  expect(numberSaid('hai', 3)).toBe(1);
  expect(numberSaid('Bài ba.', 3)).toBe(2);
  expect(numberSaid('số 1', 3)).toBe(0);
  expect(numberSaid('bốn', 3)).toBeNull();
  expect(numberSaid('hai tấm ảnh', 3)).toBeNull();
  expect(numberSaid('', 3)).toBeNull();
});
