// A list that the server gives in pages: the next one on request, and the screen always says whether there is more.
import { get } from '../api';

export class Paged<T> {
  rows: T[] = $state.raw([]);
  next: string | null = $state(null);
  loading = $state(false);
  error: unknown = $state();
  private asked = 0;
  private query = '';

  constructor(
    private readonly path: string,
    private readonly field: string
  ) {}

  /** Begins again with another question; an older answer that comes late is dropped. */
  async start(query: Record<string, string>): Promise<void> {
    const given = Object.entries(query).filter(([, value]) => value !== '');
    this.query = new URLSearchParams(given).toString();
    this.next = null;
    await this.fetch('', false);
  }

  async more(): Promise<void> {
    if (this.next !== null) await this.fetch(this.next, true);
  }

  private async fetch(cursor: string, append: boolean): Promise<void> {
    const ask = ++this.asked;
    this.loading = true;
    this.error = undefined;
    try {
      const tail = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const answer = await get<Record<string, unknown>>(`${this.path}?${this.query}${tail}`);
      if (ask !== this.asked) return;
      const rows = (answer[this.field] ?? []) as T[];
      this.rows = append ? [...this.rows, ...rows] : rows;
      this.next = (answer.next as string | null | undefined) ?? null;
    } catch (failure) {
      if (ask === this.asked) this.error = failure;
    } finally {
      if (ask === this.asked) this.loading = false;
    }
  }
}
