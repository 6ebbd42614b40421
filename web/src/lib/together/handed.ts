// What the learner's own phone tells the companion's at the end, as the address in a QR code: everything stands behind
// the #, which no server gets to see. No name is in it; what was practised the server hears from her own phone.
import { helps } from '../staff/types';
import type { Help } from './hands';

export interface Handed {
  /** The sitting, which becomes the visit: read twice, it is one. */
  id: string;
  /** Null where nobody is signed in on that phone. */
  person: string | null;
  minutes: number;
  /** The day agreed upon; empty: none. */
  next: string;
  practised: { skill: string; help: Help }[];
}

const mark = '#sat=';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const minutesMax = 600;
const piecesMax = 30;

export function addressOf({ id, person, minutes, next, practised }: Handed, origin: string): string {
  const told = practised.slice(0, piecesMax).map(({ skill, help }) => `${skill}*${helps.indexOf(help)}`);
  const parts = [id, person ?? '', String(Math.min(minutes, minutesMax)), next, told.join(',')];
  return `${origin}/companion/visit${mark}${parts.join('~')}`;
}

/** Null when the text is none of these, or was changed. */
export function readHanded(text: string): Handed | null {
  const begin = text.indexOf(mark);
  if (begin < 0) return null;
  const parts = text.slice(begin + mark.length).split('~');
  const [id = '', person = '', minutes = '', next = '', told = ''] = parts;
  const length = Number(minutes);
  const known =
    parts.length === 5 && uuid.test(id) && (!person || uuid.test(person)) && /^\d{1,3}$/.test(minutes);
  const day = next === '' || /^\d{4}-\d\d-\d\d$/.test(next);
  if (!known || !day || length > minutesMax) return null;
  const practised: Handed['practised'] = [];
  for (const one of told ? told.split(',') : []) {
    const [, skill, number] = /^([a-z][a-z0-9.-]{1,60})\*([012])$/.exec(one) ?? [];
    if (!skill || practised.length === piecesMax) return null;
    practised.push({ skill, help: helps[Number(number)]! });
  }
  return { id, person: person || null, minutes: length, next, practised };
}
