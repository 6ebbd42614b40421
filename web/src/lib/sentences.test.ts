import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

describe('a text that is read aloud', () => {
  it('is cut where a speaker stops, and nothing of it is lost', () => {
    const text = 'Bác ơi, mình gọi cho con nhé. Không mất tiền: chỉ cần Wi-Fi. Thế thôi';
    expect(sentencesOf(text)).toEqual([
      'Bác ơi, mình gọi cho con nhé. ',
      'Không mất tiền: ',
      'chỉ cần Wi-Fi. ',
      'Thế thôi'
    ]);
    expect(sentencesOf(text).join('')).toBe(text);
  });
  it('keeps numbers, addresses and closing quotes whole', () => {
    expect(sentencesOf('Giá 8.400.000 đ ở gia-soc.example nhé.')).toHaveLength(1);
    expect(sentencesOf('Con hỏi: “Mẹ khỏe không?” Bác cười.')).toEqual([
      'Con hỏi: ',
      '“Mẹ khỏe không?” ',
      'Bác cười.'
    ]);
  });
  it('may be empty', () => {
    expect(sentencesOf('')).toEqual([]);
  });
});
