import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import vi from '../../i18n/vi/lists';
import { columnChoice } from './lists.svelte';

/** The kinds that the program gives to what may be wrong with a list. */
function kindsOfProgram(): string[] {
  const root = new URL('../../../../../src/', import.meta.url);
  const files = ['sheets', 'people', 'base'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => new URL(`${folder}/${name}`, root))
  );
  const kinds = files
    .filter(({ pathname }) => pathname.endsWith('.cpp'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:\.as\(|refuse\()\s*"([a-z0-9-]+)"/g)])
    .map(([, kind]) => kind!);
  return [...new Set(kinds)].sort();
}

describe('what may be wrong with a list', () => {
  it('has words for every kind, and for no other', () => {
    const said = Object.keys(vi)
      .filter((key) => key.startsWith('lists.problem.'))
      .map((key) => key.slice('lists.problem.'.length));
    expect(said.sort()).toEqual(kindsOfProgram());
  });
});

describe('columnChoice', () => {
  it('says of every kind where it stands, and none of what was taken away', () => {
    const columns = {
      header: 2,
      columns: [
        { column: 'A', title: 'STT', holds: null },
        { column: 'B', title: 'Họ tên', holds: 'name' as const },
        { column: 'C', title: 'Năm sinh', holds: 'birth' as const }
      ]
    };
    const told = columnChoice(columns).split(',');
    expect(told).toContain('name=B');
    expect(told).toContain('birth=C');
    expect(told).toContain('phone=none');
    expect(told).toContain('header=2');
    expect(told).toHaveLength(12);
  });
});
