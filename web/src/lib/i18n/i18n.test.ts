import { describe, expect, it } from 'vitest';
import { format } from './format';

const files = import.meta.glob<Record<string, string>>('./{vi,en,fr}/*.ts', {
  eager: true,
  import: 'default'
});
const parts = ['common', 'learner', 'staff', 'companion', 'officer', 'lists'];
const namesIn = (text: string) => [...text.matchAll(/\{(?!you|You)\w+\}/g)].map(String).sort();

describe.each(parts)('the words of %s', (part) => {
  const model = files[`./vi/${part}.ts`]!;
  it.each(['en', 'fr'])('say the same things in %s', (language) => {
    const words = files[`./${language}/${part}.ts`]!;
    expect(Object.keys(words).sort()).toEqual(Object.keys(model).sort());
    for (const key of Object.keys(model)) {
      expect(namesIn(words[key]!), key).toEqual(namesIn(model[key]!));
      expect(words[key]!.trim(), key).not.toBe('');
    }
  });
});

describe('parts', () => {
  it('never share a key, since they are merged', () => {
    const keys = parts.flatMap((part) => Object.keys(files[`./vi/${part}.ts`]!));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

describe('format', () => {
  it('fills values and the form of address', () => {
    expect(format('{You} đã học {n} bài, {you} nghỉ nhé', { n: 3 }, 'cô')).toBe(
      'Cô đã học 3 bài, cô nghỉ nhé'
    );
  });
  it('leaves an unknown name visible', () => {
    expect(format('{count} bài', {}, 'bác')).toBe('{count} bài');
  });
});
