// One report on the desk of whoever looks at it: what the server has, what is being written, and what was not taken.
// What somebody wrote stays here until it is saved, whatever anybody else does meanwhile.
import { getKept, type Problem } from '$lib/api';
import { outbox, type OutboxEvent } from '$lib/outbox.svelte';
import { recordNow } from '../settled';
import { readNumber, type Line, type Report } from './reports';

type Words = Record<string, string>;
interface SavedBody {
  form?: string;
  period?: string;
  place?: string;
  numbers?: Record<string, number | null>;
}

const textOf = (line: Line): string =>
  line.fill === 'words'
    ? (line.words ?? '')
    : line.value === null || line.value === undefined
      ? ''
      : String(line.value);

export class Desk {
  report: Report | null = $state.raw(null);
  old = $state(false);
  error: unknown = $state();
  problem: Problem | null = $state.raw(null);
  busy = $state(false);
  done = $state(false);
  /** By line, what is written and not saved yet. */
  written: Words = $state({});
  /** By line, what stood there when somebody began to write. */
  private seen: Words = {};
  private path = '';

  async load(path: string): Promise<void> {
    if (path !== this.path) this.written = {};
    this.path = path;
    this.error = undefined;
    try {
      const kept = await getKept<Report>(path);
      this.report = kept.data;
      this.old = kept.old;
    } catch (failure) {
      this.error = failure;
    }
  }

  valueOf(line: Line): string {
    return this.written[line.id] ?? textOf(line);
  }

  write(line: Line, text: string): void {
    if (!(line.id in this.written)) this.seen[line.id] = textOf(line);
    this.done = false;
    if (text === textOf(line)) delete this.written[line.id];
    else this.written[line.id] = text;
  }

  /** What somebody else has put on a line while it was being written here. */
  theirs(line: Line): string | null {
    if (!(line.id in this.written) || textOf(line) === (this.seen[line.id] ?? '')) return null;
    return textOf(line);
  }

  isWrong(line: Line): boolean {
    return line.fill === 'number' && readNumber(this.valueOf(line)) === undefined;
  }

  get isDirty(): boolean {
    return Object.keys(this.written).length > 0;
  }

  /** True when it is taken, or waits on this device for a network. */
  async save(): Promise<boolean> {
    const lines = (this.report?.lines ?? []).filter(({ id }) => id in this.written);
    if (lines.some((line) => this.isWrong(line))) return false;
    const of = (fill: Line['fill']) => lines.filter((line) => line.fill === fill);
    const numbers = of('number').map(({ id }) => [id, readNumber(this.written[id]!)] as const);
    const words = of('words').map(({ id }) => [id, this.written[id]!] as const);
    const body = { base: this.report?.latest ?? null, numbers: Object.fromEntries(numbers) };
    const taken = await this.move(
      'report.saved',
      body,
      words.length ? { words: Object.fromEntries(words) } : {}
    );
    if (!taken) return false;
    this.written = {};
    this.done = true;
    return true;
  }

  /** Records a move of this report and looks at it again. */
  async move(
    type: string,
    body: Record<string, unknown>,
    secret: Record<string, unknown> = {}
  ): Promise<boolean> {
    if (!this.report || this.busy) return false;
    const { place, form, period } = this.report;
    this.busy = true;
    this.done = false;
    try {
      const about = { place: place.id, form: form.id, period: period.name };
      this.problem = await recordNow(type, { ...about, ...body }, secret);
      await this.load(this.path);
      return this.problem === null;
    } catch (failure) {
      this.error = failure;
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Records for this report that were refused after the page was gone: kept on this device. */
  get refused(): OutboxEvent[] {
    const { place, form, period } = this.report ?? {};
    return outbox.refused
      .map(({ event }) => event)
      .filter(({ type, body }) => {
        const about = body as SavedBody;
        return (
          type === 'report.saved' &&
          about.place === place?.id &&
          about.form === form?.id &&
          about.period === period?.name
        );
      });
  }

  async putBack(event: OutboxEvent): Promise<void> {
    const numbers = (event.body as SavedBody).numbers ?? {};
    const words = (event.private?.words ?? {}) as Words;
    for (const line of this.report?.lines ?? []) {
      if (line.id in numbers) this.write(line, numbers[line.id] === null ? '' : String(numbers[line.id]));
      if (line.id in words) this.write(line, words[line.id]!);
    }
    await outbox.forgetRefused(event.id);
  }
}
