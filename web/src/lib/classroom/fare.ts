// How a phone of the class fares, in one word: who needs someone beside them comes first.
import type { ClassSeen, SeatSeen } from './types';

export type Fare = 'hand' | 'stuck' | 'lost' | 'behind' | 'practising' | 'along' | 'done';

/** From the most urgent on. */
const order: Fare[] = ['hand', 'stuck', 'lost', 'behind', 'practising', 'along', 'done'];
const needy: Fare[] = ['hand', 'stuck'];

/** Wrong presses in a row, or seconds without a right one, after which someone should go and look. */
const slipsMax = 3;
const waitMs = 60_000;

/** `now` by the server's clock. */
export function fareOf(seat: SeatSeen, page: number, now: number): Fare {
  if (seat.hand) return 'hand';
  const doing = seat.practising;
  if (!doing) return seat.page < page ? 'behind' : 'along';
  if (doing.ended === 'goal') return 'done';
  if (doing.ended === 'lost') return 'lost';
  if (doing.level === 'watch') return 'practising';
  const waited = now - Date.parse(seat.movedAt);
  return doing.slips >= slipsMax || waited >= waitMs ? 'stuck' : 'practising';
}

export interface Fared {
  seat: SeatSeen;
  fare: Fare;
  /** Whole minutes since it last got on. */
  minutes: number;
}

/** Every phone, those first who need someone, then by number. */
export function faresOf(seen: ClassSeen, now: number): Fared[] {
  return seen.seats
    .map((seat) => ({
      seat,
      fare: fareOf(seat, seen.page, now),
      minutes: Math.max(0, Math.floor((now - Date.parse(seat.movedAt)) / 60_000))
    }))
    .sort((a, b) => order.indexOf(a.fare) - order.indexOf(b.fare) || a.seat.number - b.seat.number);
}

export const needsSomeone = ({ fare }: Fared): boolean => needy.includes(fare);
