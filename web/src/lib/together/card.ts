// The address of a card of one's own: which lessons' steps it holds, what one does alone, and when one is met again. It
// stands behind the #, which no server gets to see, so that a code can carry it to another phone.
import { doneAlone, lastTries, type Piece } from './hands';

export interface OwnCard {
  /** "course/lesson" */
  lessons: string[];
  /** Skills. */
  alone: string[];
  next: string;
}

const lessonsMax = 6;
const part = /^[a-z0-9][a-z0-9-]{0,60}\/[a-z0-9][a-z0-9-]{0,60}$/;
const skill = /^[a-z][a-z0-9.-]{1,60}$/;

export function cardOf(pieces: Piece[], next: string): OwnCard {
  const lessons = lastTries(pieces).flatMap(({ lesson }) => (lesson ? [lesson] : []));
  const alone = doneAlone(pieces).map((piece) => piece.skill);
  return { lessons: [...new Set(lessons)].slice(0, lessonsMax), alone: [...new Set(alone)], next };
}

export const addressOfCard = ({ lessons, alone, next }: OwnCard): string =>
  `/steps/mine#${lessons.join(',')}~${alone.join(',')}~${next}`;

/** What a changed address says beyond is left out. */
export function readCard(hash: string): OwnCard {
  const [lessons = '', alone = '', next = ''] = hash.replace(/^#/, '').split('~');
  return {
    lessons: lessons
      .split(',')
      .filter((one) => part.test(one))
      .slice(0, lessonsMax),
    alone: alone.split(',').filter((one) => skill.test(one)),
    next: /^\d{4}-\d\d-\d\d$/.test(next) ? next : ''
  };
}
