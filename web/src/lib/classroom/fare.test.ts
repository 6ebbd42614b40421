import { describe, expect, it } from 'vitest';
import { faresOf, fareOf, needsSomeone } from './fare';
import type { ClassSeen, Practising, SeatSeen } from './types';

const now = Date.parse('2026-11-21T08:00:00Z');
const seat = (over: Partial<SeatSeen> = {}): SeatSeen => ({
  number: 1,
  person: null,
  called: '',
  page: 3,
  hand: false,
  movedAt: new Date(now - 5_000).toISOString(),
  practising: null,
  ...over
});
const doing = (over: Partial<Practising> = {}): Practising => ({
  scenario: 'device.touch/tap',
  level: 'alone',
  presses: 4,
  slips: 0,
  hints: 0,
  ended: null,
  ...over
});
const ago = (ms: number) => new Date(now - ms).toISOString();

describe('how a phone fares', () => {
  it.each([
    ['along with the class', seat(), 'along'],
    ['a page behind', seat({ page: 2 }), 'behind'],
    ['ahead of the class', seat({ page: 4 }), 'along'],
    ['with a hand up, whatever else', seat({ hand: true, practising: doing({ ended: 'goal' }) }), 'hand'],
    ['practising', seat({ practising: doing() }), 'practising'],
    ['wrong three times in a row', seat({ practising: doing({ slips: 3 }) }), 'stuck'],
    ['wrong twice', seat({ practising: doing({ slips: 2 }) }), 'practising'],
    ['still for a minute', seat({ practising: doing(), movedAt: ago(60_000) }), 'stuck'],
    [
      'watching for a minute',
      seat({ practising: doing({ level: 'watch' }), movedAt: ago(90_000) }),
      'practising'
    ],
    ['lost to a fraud', seat({ practising: doing({ ended: 'lost' }) }), 'lost'],
    ['done long ago', seat({ practising: doing({ ended: 'goal' }), movedAt: ago(600_000) }), 'done']
  ])('%s', (_, one, fare) => expect(fareOf(one, 3, now)).toBe(fare));

  it('puts first who needs someone, and otherwise keeps the order of the seats', () => {
    const seats = [
      seat({ number: 1, practising: doing({ ended: 'goal' }) }),
      seat({ number: 2 }),
      seat({ number: 3, practising: doing(), movedAt: ago(130_000) }),
      seat({ number: 4, hand: true }),
      seat({ number: 5, hand: true })
    ];
    const all = faresOf({ seats, page: 3 } as ClassSeen, now);
    expect(all.map((one) => one.seat.number)).toEqual([4, 5, 3, 2, 1]);
    expect(all.filter(needsSomeone)).toHaveLength(3);
    expect(all[2]!.minutes).toBe(2);
  });
});
