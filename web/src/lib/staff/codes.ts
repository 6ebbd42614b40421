import { get } from '../api';
import { daysFrom } from './dates';
import type { Place } from './types';

const stepsMax = 10;

async function holderOn(code: string, day: string): Promise<Place | undefined> {
  const { places } = await get<{ places: Place[] }>(
    `places?code=${encodeURIComponent(code)}&at=${encodeURIComponent(day)}`
  );
  return places[0];
}

/** The units that a code has meant, oldest first: asked day by day of change, outwards from the one known. */
export async function holdersOf(place: Place): Promise<Place[]> {
  const holders = [place];
  for (let first = place; first.validFrom && holders.length < stepsMax;) {
    const before = await holderOn(place.code, daysFrom(first.validFrom, -1));
    if (!before) break;
    holders.unshift(before);
    first = before;
  }
  for (let last = place; last.validTo && holders.length < stepsMax;) {
    const after = await holderOn(place.code, daysFrom(last.validTo, 1));
    if (!after) break;
    holders.push(after);
    last = after;
  }
  return holders;
}
