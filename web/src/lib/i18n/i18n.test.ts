import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { format, frenchSpaces } from './format';

const files = import.meta.glob<Record<string, string>>('./{vi,en,fr}/*.ts', {
  eager: true,
  import: 'default'
});
const parts = [
  'common',
  'learner',
  'staff',
  'companion',
  'doors',
  'papers',
  'safety',
  'officer',
  'lists',
  'rights',
  'classroom',
  'record',
  'reports'
];
const namesIn = (text: string) => [...text.matchAll(/\{(?!you|You)\w+\}/g)].map(String).sort();
/** What of a message would still stand in braces when all that it names is given. */
const leftOf = (text: string, model: string) =>
  format(text, Object.fromEntries(namesIn(model).map((name) => [name.slice(1, -1), 2])), 'bác', 'en-GB');

describe.each(parts)('the words of %s', (part) => {
  const model = files[`./vi/${part}.ts`]!;
  it.each(['en', 'fr'])('say the same things in %s', (language) => {
    const words = files[`./${language}/${part}.ts`]!;
    expect(Object.keys(words).sort()).toEqual(Object.keys(model).sort());
    for (const key of Object.keys(model)) {
      expect(namesIn(words[key]!), key).toEqual(namesIn(model[key]!));
      expect(words[key]!.trim(), key).not.toBe('');
      expect(leftOf(words[key]!, model[key]!), key).not.toMatch(/[{|}]/);
    }
  });
});

describe('the practice phone', () => {
  const glossary = readFileSync(new URL('../../../../content/glossary.json', import.meta.url), 'utf8');
  const named = JSON.parse(glossary.replace(/^\s*\/\/.*$/gm, '')).phone as Record<string, string[]>;
  it.each(['vi', 'en', 'fr'])('has the labels that lessons may name in %s', (language) => {
    const words = files[`./${language}/learner.ts`]!;
    expect(named[language]).toEqual([words['phone.back'], words['phone.enter']]);
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
  it.each([
    ['en-GB', '0', '0 homes'],
    ['en-GB', 1, '1 home'],
    ['en-GB', '1,000', '1,000 homes'],
    ['fr-FR', '0', '0 home'],
    ['fr-FR', '1', '1 home'],
    ['fr-FR', '1\u202f000', '1\u202f000 homes']
  ])('says one of it, or several, as %s does with %s', (locale, n, said) => {
    expect(format('{n} {n|home|homes}', { n }, 'bác', locale)).toBe(said);
  });
  it('breaks no line before the signs of French', () => {
    expect(frenchSpaces('Oui : « non » ? 5 %')).toBe('Oui\u00a0: «\u00a0non\u00a0»\u00a0? 5\u00a0%');
  });
});
