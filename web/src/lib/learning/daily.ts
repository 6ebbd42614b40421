// Three minutes a day, for whoever asked for them: one thing to recall and one short practice. What, is chosen by the
// engine from what was known before today, so it is the same all day and needs no network. No streak, no count.
import type { DailyAdvice } from '$lib/engine/engine';
import { scamOfTheWeek } from '$lib/practice/weekly';
import {
  loadFramework,
  loadLesson,
  loadScams,
  loadScenario,
  type CheckItem,
  type Course,
  type Framework,
  type LessonEntry,
  type Scam
} from './content';
import { dayNumber, historyOf, learnerOf, theEngine } from './next';
import { today, type Progress } from './progress';

export interface DailyQuestion {
  course: Course;
  lesson: LessonEntry;
}

export interface DailyPractice {
  why: 'recheck' | 'alone' | 'drill';
  /** What is practised, in words. */
  title: string;
  href: string;
  scenario: string;
}

/** What of today's three minutes is still to come; both null: nothing more is asked today. */
export interface Daily {
  question: DailyQuestion | null;
  practice: DailyPractice | null;
  /** True when there was something today, done or not; false for whoever has learnt nothing yet. */
  any: boolean;
}

/** What the engine chooses the day from (src/engine/next.h). */
export function dailyLearner(
  courses: Course[],
  framework: Framework,
  progress: Progress,
  scam: Scam | undefined
) {
  return {
    ...learnerOf(courses, framework, progress, []),
    answers: Object.fromEntries([...progress.answers].map(([lesson, all]) => [lesson, historyOf(all)])),
    drill: {
      scenario: scam?.target ?? '',
      met: scam ? historyOf(progress.tried.get(scam.target) ?? []) : []
    }
  };
}

const onDay = (all: Iterable<{ at: string }[]>, day: string): boolean =>
  [...all].some((attempts) => attempts.some(({ at }) => at === day));

/** Any practice of today counts, also one that was not proposed: then enough was done. */
export function stillToday(
  advice: DailyAdvice,
  courses: Course[],
  progress: Progress,
  scam: Scam | undefined
): Daily {
  const find = (course: string | null, lesson: string | null) => {
    const found = courses.find(({ id }) => id === course);
    const entry = found?.lessons.find(({ id }) => id === lesson);
    return found && entry ? { course: found, lesson: entry } : null;
  };
  const asked = advice.question && find(advice.question.course, advice.question.lesson);
  const of = advice.practice && find(advice.practice.course, advice.practice.lesson);
  const day = today();
  return {
    question: onDay(progress.answers.values(), day) ? null : asked,
    practice: onDay(progress.tried.values(), day) ? null : proposed(advice, of, scam),
    any: Boolean(asked ?? advice.practice)
  };
}

function proposed({ practice }: DailyAdvice, of: DailyQuestion | null, scam: Scam | undefined) {
  const title = of?.lesson.title ?? scam?.name;
  if (!practice || !title) return null;
  const { why, scenario } = practice;
  const lesson = of ? `&lesson=${of.course.id}/${of.lesson.id}` : '';
  return { why, title, scenario, href: `/practice/${scenario}?level=alone&today${lesson}` };
}

export async function daily(courses: Course[], progress: Progress): Promise<Daily> {
  const [engine, framework, scams] = await Promise.all([
    theEngine(),
    loadFramework(),
    // Without the drills, the rest.
    loadScams().catch(() => [])
  ]);
  const scam = scamOfTheWeek(scams, today());
  const advice = engine.daily(dailyLearner(courses, framework, progress, scam));
  return stillToday(advice, courses, progress, scam);
}

/** Another question of the lesson each day. */
export const itemOfDay = (items: CheckItem[]): CheckItem | undefined =>
  items[dayNumber(today()) % items.length];

/** Brings what today needs here while there is a network; failures do not matter. */
export function fetchDaily({ question, practice }: Daily): void {
  if (question) loadLesson(question.course.id, question.lesson.id).catch(() => {});
  if (practice) loadScenario(practice.scenario).catch(() => {});
}
