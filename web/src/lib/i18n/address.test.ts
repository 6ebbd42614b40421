import { expect, it } from 'vitest';
import { addressed } from './address';

it('speaks to a person as she chose', () => {
  expect(addressed('Bác mở máy. Rồi bác bấm nhé.', 'cô')).toBe('Cô mở máy. Rồi cô bấm nhé.');
});

it('leaves doctors, names and other words alone', () => {
  const text = 'Gọi bác sĩ, hỏi bác Tư, bác bỏ tin đồn';
  expect(addressed(text, 'anh')).toBe(text);
});
