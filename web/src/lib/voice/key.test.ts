import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressed } from '../i18n/address';
import { keyOf } from './key';

const vectors = JSON.parse(
  readFileSync(new URL('../../../../tests/vectors/voice.json', import.meta.url), 'utf8')
) as {
  keys: { words: string; key?: string; same?: string }[];
  addresses: { text: string; address: string; heard: string }[];
};

it('gives words the key that the server knows them by', () => {
  for (const { words, key, same } of vectors.keys) {
    if (key !== undefined) expect(keyOf(words)).toBe(key);
    if (same !== undefined) expect(keyOf(words)).toBe(keyOf(same));
  }
  expect(keyOf('ma')).not.toBe(keyOf('má'));
});

it('speaks to a person as the server does', () => {
  for (const { text, address, heard } of vectors.addresses) expect(addressed(text, address)).toBe(heard);
});
