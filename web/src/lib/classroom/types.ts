// What the server says of a class to whoever leads it.
import type { Level } from '$lib/learning/progress';

export interface Practising {
  scenario: string;
  level: Level;
  presses: number;
  /** Wrong presses since the last right one. */
  slips: number;
  hints: number;
  ended: 'goal' | 'lost' | null;
}

export interface SeatSeen {
  number: number;
  person: { id: string; name: string } | null;
  called: string;
  page: number;
  hand: boolean;
  movedAt: string;
  practising: Practising | null;
}

export interface ClassSeen {
  open: true;
  id: string;
  /** Grows with every change. */
  version: number;
  code: string;
  session: string | null;
  course: string;
  lesson: string;
  page: number;
  openedAt: string;
  /** By the server's clock. */
  now: string;
  seats: SeatSeen[];
}

export interface ClassBrief {
  id: string;
  code: string;
  mine: boolean;
  course: string;
  lesson: string;
  openedAt: string;
}
