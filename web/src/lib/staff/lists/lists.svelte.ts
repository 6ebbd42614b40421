// One list of people on its way in: looked at, decided about, applied step by step, taken back. The file stays
// in this page's memory, so that it can be read again with other columns; nothing of it is kept on the device.
import { del, get, post } from '$lib/api';
import type { PlaceName } from '$lib/session.svelte';

export const verdicts = ['new', 'known', 'doubtful', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];
export const holdable = [
  'name',
  'family',
  'given',
  'birth',
  'phone',
  'id',
  'commune',
  'group',
  'class',
  'code',
  'confirmed'
] as const;
export type Holds = (typeof holdable)[number] | 'person';

export interface ListColumn {
  column: string;
  title: string;
  holds: Holds | null;
}

export interface Import {
  id: string;
  status: 'reading' | 'ready' | 'applying' | 'done' | 'undoing' | 'undone';
  place: PlaceName | null;
  title: string;
  /** The platform of the state that confirmed those on it; null: a list of people. */
  source: string | null;
  statedOn: string | null;
  madeAt: string;
  columns: { header: number; columns: ListColumn[] };
  rows: number;
  verdicts: Record<Verdict, number>;
  decided: number;
  enrolled: number;
  known: number;
  removed: number;
  stayed: number;
  expired: boolean;
}

export interface Someone {
  id: string;
  name: string;
  phone: string | null;
  birthYear: number;
  place: PlaceName | null;
}

export interface ImportRow {
  row: number;
  name: string;
  birthYear: number | null;
  birthDate: string | null;
  phone: string | null;
  place: PlaceName | null;
  /** As the list calls it, and the group of ours that is meant. */
  groupSaid: string | null;
  residentialGroup: string | null;
  leavesGroup: string | null;
  /** The day that the row of a list of confirmations gives. */
  confirmedOn: string | null;
  why: string;
  twin: number | null;
  decision: string;
  person: Someone | null;
  candidates: (Someone | null)[];
}

export interface Given {
  place: string;
  title: string;
  basis: string;
  group: string;
  organisation: string;
  /** The platform of the state, and the day of its list; empty: a list of people. */
  source: string;
  on: string;
}

/** What to say about columns so that the list is read as chosen: every kind that is held, and none for the others. */
export function columnChoice(columns: Import['columns']): string {
  const held = new Map(
    columns.columns.filter(({ holds }) => holds).map(({ holds, column }) => [holds, column])
  );
  const told = holdable.map((kind) => `${kind}=${held.get(kind) ?? 'none'}`);
  return [...told, `header=${columns.header}`].join(',');
}

export class List {
  current: Import | null = $state.raw(null);
  busy = $state(false);
  error: unknown = $state();
  private file: File | null = null;
  private given: Given | null = null;

  async give(file: File, given: Given, columns = ''): Promise<void> {
    [this.file, this.given] = [file, given];
    const query = new URLSearchParams(
      Object.entries({ ...given, file: file.name, columns }).filter(([, value]) => value !== '')
    );
    await this.run(async () => {
      this.current = await post<Import>(`imports?${query}`, file);
    });
  }

  /** The columns as someone corrected them. Only where the file is still at hand. */
  async readAgain(columns: Import['columns']): Promise<void> {
    if (this.file && this.given) await this.give(this.file, this.given, columnChoice(columns));
  }

  get canReadAgain(): boolean {
    return this.file !== null;
  }

  async open(id: string): Promise<void> {
    this.file = null;
    await this.run(async () => {
      this.current = await get<Import>(`imports/${id}`);
    });
  }

  async decide(row: number, decision: string): Promise<void> {
    await this.run(async () => {
      this.current = await post<Import>(`imports/${this.current?.id}/decisions`, { row, decision });
    });
  }

  apply = () => this.steps('apply', 'done');
  undo = () => this.steps('undo', 'undone');

  async drop(): Promise<void> {
    await this.run(async () => {
      if (this.current?.status === 'ready') await del(`imports/${this.current.id}`);
      this.current = null;
      this.file = null;
    });
  }

  close(): void {
    this.current = null;
    this.file = null;
    this.error = undefined;
  }

  // The server does a few hundred people at a time, so that the page can say how far it is.
  private async steps(what: 'apply' | 'undo', end: Import['status']): Promise<void> {
    await this.run(async () => {
      do this.current = await post<Import>(`imports/${this.current?.id}/${what}`, {});
      while (this.current.status !== end);
    });
  }

  private async run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = undefined;
    try {
      await work();
    } catch (failure) {
      this.error = failure;
    } finally {
      this.busy = false;
    }
  }
}
