// What screens say of training and of a week, in the reader's language.
import { t } from '$lib/i18n/index.svelte';
import { showDay } from '../dates';
import { days, languages, parts, type Brings, type Training } from './types';

/** What is still missing before someone may go alone, or what was done for it. */
export function trainingWords({ course, witnessedOn }: Training): string[] {
  return [
    course.on
      ? t('ready.courseDone', { day: showDay(course.on) })
      : t('ready.course', { n: course.done, of: course.of }),
    witnessedOn ? t('ready.visitOn', { day: showDay(witnessedOn) }) : t('ready.noVisit')
  ];
}

/** "Saturday morning, Saturday afternoon", in the order of the week. */
export function freeWords(free: string[]): string {
  return days
    .flatMap((day) =>
      parts
        .filter((part) => free.includes(`${day}-${part}`))
        .map((part) => `${t(`week.${day}`)} ${t(`part.${part}`)}`)
    )
    .join(', ');
}

export function languageWords(spoken: string[]): string {
  return languages
    .filter((one) => spoken.includes(one))
    .map((one) => t(`language.${one}`))
    .join(', ');
}

export const saysNothing = ({ languages, skills, free, group }: Brings): boolean =>
  !languages.length && !skills.length && !free.length && !group;
