// The one next step on this device: chosen by the engine from what is known here, so also without a network.
import { Engine, type Advice } from '$lib/engine/engine';
import type { Course, Framework, LessonEntry } from './content';
import { today, type Attempt, type Progress } from './progress';

export interface NextStep {
  why: Advice['why'];
  course: Course;
  lesson: LessonEntry;
}

const dayMs = 86_400_000;
/** Days since 1970-01-01. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(date) / dayMs);
/** As the engine reads a history. */
export const historyOf = (attempts: Attempt[]): [number, boolean][] =>
  attempts.map(({ at, alone }) => [dayNumber(at), alone]);
const histories = (all: Map<string, Attempt[]>) =>
  Object.fromEntries([...all].map(([key, attempts]) => [key, historyOf(attempts)]));

/** What the engine chooses from (src/engine/next.h), the courses in their order. */
export function learnerOf(courses: Course[], framework: Framework, progress: Progress, wishes: string[]) {
  const begun = (course: Course) =>
    course.lessons.some((lesson) => progress.lessons.has(`${course.id}/${lesson.id}`));
  const lessons = [...courses]
    .sort((a, b) => a.number - b.number)
    .flatMap((course) =>
      course.lessons.map((lesson) => {
        const at = progress.finished.get(`${course.id}/${lesson.id}`);
        return {
          course: course.id,
          id: lesson.id,
          scenario: lesson.scenario ?? '',
          skills: lesson.skills,
          ...(at ? { done: dayNumber(at) } : {}),
          offered: !course.group || begun(course)
        };
      })
    );
  const skills = framework.areas.flatMap((area) => area.skills);
  return {
    today: dayNumber(today()),
    lessons,
    attempts: histories(progress.attempts),
    taught: Object.fromEntries([...progress.taught].map(([skill, at]) => [skill, dayNumber(at)])),
    needs: Object.fromEntries(skills.flatMap(({ id, needs }) => (needs ? [[id, needs]] : []))),
    wishes: wishes.flatMap((wish) => framework.wishes.find(({ id }) => id === wish)?.skills ?? [])
  };
}

function find(courses: Course[], advice: Advice): NextStep | null {
  const course = courses.find(({ id }) => id === advice.course);
  const lesson = course?.lessons.find(({ id }) => id === advice.lesson);
  return course && lesson ? { why: advice.why, course, lesson } : null;
}

let engine: Promise<Engine> | null = null;

/** One for the page; a failure is not remembered. */
export function theEngine(): Promise<Engine> {
  engine ??= Engine.open();
  engine.catch(() => (engine = null));
  return engine;
}

/** Null when there is nothing to propose. */
export async function nextStep(
  courses: Course[],
  framework: Framework,
  progress: Progress,
  wishes: string[]
): Promise<NextStep | null> {
  return find(courses, (await theEngine()).advise(learnerOf(courses, framework, progress, wishes)));
}

/** For someone who has done and asked for nothing, and where the engine does not come: the first open lesson. */
export function firstOpen(courses: Course[], done: Set<string>): NextStep | null {
  for (const course of [...courses].sort((a, b) => a.number - b.number)) {
    const lesson = course.lessons.find(({ id }) => !done.has(`${course.id}/${id}`));
    if (lesson && !course.group) return { why: 'onwards', course, lesson };
  }
  return null;
}

/** Where a step is taken: what was learnt is tried alone, the rest is a lesson. */
export const hrefOf = ({ why, course, lesson }: NextStep): string =>
  (why === 'recheck' || why === 'alone') && lesson.scenario
    ? `/practice/${lesson.scenario}?lesson=${course.id}/${lesson.id}&level=alone`
    : `/lessons/${course.id}/${lesson.id}`;
