import { get } from '../api';
import type { Place } from './types';

const levelsMax = 6;

/** Ids of the units above a place, nearest first. */
export async function placesAbove(place: string): Promise<string[]> {
  const above: string[] = [];
  let id: string | undefined = place;
  while (id && above.length < levelsMax) {
    const unit: Place = await get<Place>(`places/${id}`);
    id = unit.parent?.id;
    if (id) above.push(id);
  }
  return above;
}
