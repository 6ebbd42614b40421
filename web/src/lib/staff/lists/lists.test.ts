import { describe, expect, it } from 'vitest';
import { columnChoice } from './lists.svelte';

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
    expect(told).toHaveLength(11);
  });
});
