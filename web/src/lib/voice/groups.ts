// The sentence groups of a lesson and of its practice, in the order in which they are met: what an author records,
// and what is kept for days without a network.
import { spoken, t } from '../i18n/index.svelte';
import type { Lesson, ScenarioFile } from '../learning/content';
import { settings } from '../settings.svelte';

const once = (groups: string[]): string[] => [...new Set(groups.filter(Boolean))];

export function lessonGroups(lesson: Lesson): string[] {
  const asked = lesson.items.flatMap(({ question, choices }) => [
    question,
    ...choices.map(({ text }) => text),
    ...choices.map(({ why }) => why ?? '')
  ]);
  return once([...lesson.speech, ...asked].map(spoken));
}

const textsOf = (file: ScenarioFile): Record<string, string> =>
  file.texts[settings.language] ?? file.texts.vi;

/** What a practice says: its task, and the answers to what is pressed. */
export function practiceGroups(file: ScenarioFile): string[] {
  const texts = textsOf(file);
  const keys: string[] = [];
  const collect = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') collect(inner);
      else if (['task', 'say', 'otherwise'].includes(name)) keys.push(inner);
    }
  };
  collect(file.scenario);
  return once(keys.map((key) => spoken(texts[key] ?? '')));
}

/** A button's words are short; what is longer is nothing to press. */
const labelLettersMax = 30;

/** Where to press, as a practice that leads by the hand says it. */
export function pressGroups(file: ScenarioFile): string[] {
  const labels = Object.values(textsOf(file)).filter((text) => text.length <= labelLettersMax);
  return once(labels.map((label) => t('practice.press', { what: spoken(label) })));
}
