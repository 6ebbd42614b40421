// Lessons by what somebody asks for, typed or said: with or without tones, in any order of the words.
import { fold } from '../fold';

export interface Findable {
  course: string;
  lesson: string;
  title: string;
  /** What else it is about: its course, what one can do after it. */
  about: string;
}

const shownMax = 5;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words of asking, which say nothing of what is asked for. */
const empty = new Set(
  'toi muon hoc cach lam sao the nao biet bai cho xin voi va i want to learn how a the je veux apprendre comment de la le un une'.split(
    ' '
  )
);

/** The lessons with most of the words; those of the title count twice. Best first, at most five. */
export function findLessons(all: Findable[], asked: string): Findable[] {
  const words = wordsOf(asked);
  const telling = words.filter((word) => !empty.has(word));
  const wanted = telling.length ? telling : words;
  const scored = all.map((one) => {
    const title = new Set(wordsOf(one.title));
    const about = new Set(wordsOf(one.about));
    const score = wanted.reduce(
      (sum, word) => sum + (title.has(word) ? 2 : 0) + (about.has(word) ? 1 : 0),
      0
    );
    return { one, score };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && 2 * score >= best)
    .sort((a, b) => b.score - a.score)
    .slice(0, shownMax)
    .map(({ one }) => one);
}

const numbers = [
  ['1', 'mot', 'one', 'un', 'une'],
  ['2', 'hai', 'two', 'deux'],
  ['3', 'ba', 'three', 'trois'],
  ['4', 'bon', 'tu', 'four', 'quatre'],
  ['5', 'nam', 'five', 'cinq']
];

/** Which of `count` things was chosen by saying its number ("bài hai"), from 0; null when no number alone was said. */
export function numberSaid(said: string, count: number): number | null {
  const words = wordsOf(said);
  if (words.length > 2) return null;
  const at = numbers.findIndex((names) => names.includes(words[words.length - 1] ?? ''));
  return at >= 0 && at < count ? at : null;
}
