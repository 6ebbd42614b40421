// Somebody sits beside the learner: whose hand it is, what was done to its end, and when they meet again. One sitting at
// a time on a device, on the disk after each step, together with the record of that step: a device that is switched off
// in the middle goes on where it was, and nothing counts twice. It holds ids and no name, and goes with the session.
import { outbox, type Recorded } from '../outbox.svelte';
import * as storage from '../storage';
import { uuid7 } from '../uuid';
import { helpOf, type Hand, type Help, type Piece } from './hands';

export interface Sitting {
  /** Becomes the id of the visit. */
  id: string;
  /** Whom it is about on a companion's device; null: whoever learns here. */
  person: string | null;
  since: number;
  hand: Hand;
  /** The real task that is going on, and whose hands were at it. */
  task: { skill: string; hands: Hand[] } | null;
  done: Piece[];
  /** The day agreed upon; empty: none. */
  next: string;
}

const key = 'sitting';
const meetingKey = 'meeting';
/** Whoever forgot to end it yesterday begins anew today. */
const lastsMs = 12 * 3_600_000;
const minuteMs = 60_000;

class Together {
  now: Sitting | null = $state.raw(null);
  /** When they meet again, as agreed upon on this phone; empty: nothing was. */
  meeting = $state('');
  private started: Promise<void> | null = null;

  /** Resolves when it is known whether somebody sits here. */
  start(): Promise<void> {
    this.started ??= this.load().catch(() => undefined);
    return this.started;
  }

  private async load(): Promise<void> {
    const kept = await storage.get<Sitting>('session', key);
    this.now = kept && Date.now() - kept.since < lastsMs ? kept : null;
    this.meeting = (await storage.get<string>('session', meetingKey)) ?? '';
  }

  async begin(person: string | null): Promise<void> {
    await this.start();
    if (this.now?.person === person) return;
    const since = Date.now();
    const id = uuid7();
    await this.keep({ id, person, since, hand: 'learner', task: null, done: [], next: '' });
  }

  get minutes(): number {
    return this.now ? Math.max(1, Math.round((Date.now() - this.now.since) / minuteMs)) : 0;
  }

  /** From here on it is this hand; at a real task it stays known that it was there. */
  hold(hand: Hand): Promise<void> {
    return this.change((now) => ({
      ...now,
      hand,
      task: now.task && { ...now.task, hands: [...new Set([...now.task.hands, hand])] }
    }));
  }

  beginTask(skill: string): Promise<void> {
    return this.change((now) => ({ ...now, task: { skill, hands: [now.hand] } }));
  }

  /** Done to its end, or left: then nothing is said of it. */
  endTask(isDone: boolean, lesson: string): Promise<void> {
    return this.change((now) => {
      if (!now.task) return now;
      const { skill, hands } = now.task;
      const piece: Piece = { kind: 'task', skill, help: helpOf(hands, true), lesson };
      return { ...now, task: null, done: isDone ? [...now.done, piece] : now.done };
    });
  }

  meetAgain(next: string): Promise<void> {
    return this.change((now) => ({ ...now, next }));
  }

  /** The change that adds a piece, to be written with the record of it. */
  withPiece(piece: Piece): storage.Change {
    const next = this.now && { ...this.now, done: [...this.now.done, piece] };
    this.now = next;
    return { store: 'session', key, to: () => next ?? undefined };
  }

  /** A companion's device, and about somebody: nothing of hers is kept on it but what waits to be sent. */
  get isForSomebody(): boolean {
    return Boolean(this.now?.person);
  }

  /** On a companion's device: the trace of a practice and, where it was done, the lesson that it completes. */
  async recordPractice(trace: object, piece: Piece | null): Promise<void> {
    const person = this.now?.person;
    const records: Recorded[] = [{ type: 'trace.submitted', body: { person, ...trace } }];
    if (piece?.lesson && piece.help !== 'done-for') records.push(this.lessonDone(piece.lesson));
    await outbox.recordAll(records, piece ? [this.withPiece(piece)] : []);
  }

  async recordLesson(lesson: string): Promise<void> {
    await outbox.recordAll([this.lessonDone(lesson)]);
  }

  private lessonDone(path: string): Recorded {
    const [course, lesson] = path.split('/');
    return { type: 'lesson.completed', body: { person: this.now?.person, course, lesson } };
  }

  /** The change that forgets it, to be written with the record of the visit. */
  leaving(): storage.Change {
    return { store: 'session', key, to: () => undefined };
  }

  /** On the learner's own phone the day agreed upon stays, for the first page. */
  async leave(keepsDay = false): Promise<void> {
    const day = keepsDay && this.now?.next;
    const meeting = { store: 'session' as const, key: meetingKey, to: () => day };
    await storage.change(this.leaving(), ...(day ? [meeting] : []));
    if (day) this.meeting = day;
    this.now = null;
  }

  /** Its visit is written, and it went with that. */
  left(): void {
    this.now = null;
  }

  /** The device has forgotten it already. */
  forgotten(): void {
    this.now = null;
    this.meeting = '';
  }

  private async change(to: (now: Sitting) => Sitting): Promise<void> {
    if (this.now) await this.keep(to(this.now));
  }

  private async keep(next: Sitting): Promise<void> {
    this.now = next;
    await storage.put('session', key, next);
  }
}

export const together = new Together();
export type { Hand, Help, Piece };
