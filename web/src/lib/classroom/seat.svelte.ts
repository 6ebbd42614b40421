// This phone in a class: where the class is, and what whoever leads is told of this phone. The server knows the
// phone by a cookie; here is only noted that there is one, so that nobody asks for nothing.
import * as api from '$lib/api';
import { follow, type LiveState } from '$lib/live';
import type { Practising } from './types';

export interface Place {
  number: number;
  code: string;
  course: string;
  lesson: string;
  page: number;
}
type Told = ({ open: true } & Place) | { open: false };

const mark = 'domdom.seat';
/** What is said of this phone goes out no more often than this. */
const pauseMs = 1_500;

function noted(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

function note(inClass: boolean): void {
  try {
    if (inClass) localStorage.setItem(mark, 'yes');
    else localStorage.removeItem(mark);
  } catch {
    // Then the class is lost with the page, and its code brings this phone back to the same seat.
  }
}

class Seat {
  /** null: in no class. */
  place: Place | null = $state.raw(null);
  /** It ended while this phone was in it, and nobody has closed the word about it yet. */
  over = $state(false);
  live: LiveState = $state('connecting');
  hand = $state(false);

  private page = 1;
  private practising: Practising | null = null;
  private stop: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sentAt = 0;
  private said = '';

  /** Once, when the application opens. */
  start(): void {
    if (noted() && !this.stop) this.listen();
  }

  async join(code: string, called: string): Promise<void> {
    this.take(await api.post<Told>('seat', { code, ...(called ? { called } : {}) }));
    note(true);
    this.listen();
  }

  async leave(): Promise<void> {
    this.end();
    this.over = false;
    await api.del('seat').catch(() => {});
  }

  /** The page of the class's lesson that this phone shows. */
  at(page: number): void {
    this.page = page;
    this.report();
  }

  /** Every press tells; null: no longer practising. */
  practise(doing: Practising | null): void {
    this.practising = doing;
    this.report();
  }

  raise(hand: boolean): void {
    this.hand = hand;
    this.report();
  }

  private listen(): void {
    this.stop?.();
    this.stop = follow<Told>(
      'seat/live',
      'class',
      (told) => this.take(told),
      (state) => {
        this.live = state;
        // The stream does not say why it broke: perhaps there is nothing to follow any more.
        if (state === 'broken') void this.ask();
        if (state === 'live') this.report();
      }
    );
  }

  private async ask(): Promise<void> {
    try {
      this.take(await api.get<Told>('seat'));
    } catch (error) {
      if (error instanceof api.ApiError && error.status === 404) this.end();
    }
  }

  private take(told: Told): void {
    if (!told.open) return this.end();
    const { number, code, course, lesson, page } = told;
    this.over = false;
    this.place = { number, code, course, lesson, page };
  }

  private end(): void {
    if (this.place) this.over = true;
    this.stop?.();
    this.stop = null;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.place = null;
    this.hand = false;
    this.said = '';
    note(false);
  }

  private report(): void {
    if (!this.place || this.timer) return;
    const wait = Math.max(0, this.sentAt + pauseMs - Date.now());
    this.timer = setTimeout(() => void this.send(), wait);
  }

  private async send(): Promise<void> {
    this.timer = undefined;
    const body = { page: this.page, hand: this.hand, practising: this.practising };
    const text = JSON.stringify(body);
    if (!this.place || text === this.said) return;
    this.said = text;
    this.sentAt = Date.now();
    try {
      await api.post('seat/report', body);
    } catch (error) {
      // Told again when the stream is back: only the newest counts.
      this.said = '';
      if (error instanceof api.ApiError && error.status === 404) this.end();
    }
  }
}

export const seat = new Seat();
