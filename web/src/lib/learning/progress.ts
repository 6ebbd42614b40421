// What a learner has done: on this device, and on the server when signed in. Never a score.
import * as api from '$lib/api';
import { outbox } from '$lib/outbox.svelte';
import { session } from '$lib/session.svelte';
import * as storage from '$lib/storage';
import type { Course, LessonEntry } from './content';

export type Level = 'watch' | 'guided' | 'hints' | 'alone';
export const levels: Level[] = ['watch', 'guided', 'hints', 'alone'];

interface LessonDone {
  kind: 'lesson';
  course: string;
  lesson: string;
  at: number;
}

interface Practised {
  kind: 'practice';
  scenario: string;
  /** Levels at which the goal was reached. */
  levels: Level[];
  /** Local dates on which it was done alone, without help. */
  days: string[];
}

export interface PracticeState {
  levels: Level[];
  unaidedDays: number;
  mastered: boolean;
}

export interface Progress {
  /** "course/lesson" */
  lessons: Set<string>;
  practice: Map<string, PracticeState>;
  /** The best evidence for a skill that the server knows, e.g. seen by a companion. */
  skills: Map<string, string>;
  /** True when the server was meant to answer and could not. */
  old: boolean;
}

/** From here up the evidence says: alone. Below are lessons taken and a person's own word. */
export const aloneRungs = ['practised', 'witnessed', 'observed', 'retained'];

interface ServerProgress {
  name: string | null;
  skills?: { skill: string; best: string | null }[];
  lessons: { course: string; lesson: string }[];
  practice: { scenario: string; unaidedDays: number; mastered: boolean }[];
}

const daysToMaster = 2;
const today = (): string => new Date().toLocaleDateString('sv');

/** What this device remembers; enough where nobody should wait for the network. */
export async function loadLocal(): Promise<Progress> {
  const progress: Progress = { lessons: new Set(), practice: new Map(), skills: new Map(), old: false };
  for (const record of await storage.all<LessonDone | Practised>('progress')) {
    if (record.kind === 'lesson') progress.lessons.add(`${record.course}/${record.lesson}`);
    else progress.practice.set(record.scenario, stateOf(record));
  }
  return progress;
}

const stateOf = (record: Practised): PracticeState => ({
  levels: record.levels,
  unaidedDays: record.days.length,
  mastered: record.days.length >= daysToMaster
});

function addServer(progress: Progress, server: ServerProgress): void {
  for (const { course, lesson } of server.lessons) progress.lessons.add(`${course}/${lesson}`);
  for (const { skill, best } of server.skills ?? []) if (best) progress.skills.set(skill, best);
  for (const { scenario, unaidedDays, mastered } of server.practice) {
    const here = progress.practice.get(scenario);
    const days = Math.max(unaidedDays, here?.unaidedDays ?? 0);
    const done: Level[] = unaidedDays > 0 ? ['alone'] : [];
    progress.practice.set(scenario, {
      levels: [...new Set([...(here?.levels ?? []), ...done])],
      unaidedDays: days,
      mastered: mastered || (here?.mastered ?? false)
    });
  }
}

/** Everything known: what this device remembers, and what the server does. */
export async function loadProgress(): Promise<Progress> {
  await session.start();
  const progress = await loadLocal();
  if (session.current?.role !== 'learner') return progress;
  try {
    const server = await api.get<ServerProgress>('me/progress');
    addServer(progress, server);
    session.callThem(server.name);
  } catch {
    progress.old = true;
  }
  return progress;
}

/** Once is enough: practising again completes nothing anew. */
export async function recordLesson(course: string, lesson: string): Promise<void> {
  const key = `lesson:${course}/${lesson}`;
  if (await storage.get('progress', key)) return;
  const done: LessonDone = { kind: 'lesson', course, lesson, at: Date.now() };
  await storage.put('progress', key, done);
  await outbox.record('lesson.completed', { course, lesson });
}

/** Remembers a goal that was reached and tells how far the learner is with it now. */
export async function recordPractice(
  scenario: string,
  level: Level,
  unaided: boolean
): Promise<PracticeState> {
  const key = `practice:${scenario}`;
  const known = await storage.get<Practised>('progress', key);
  const record: Practised = {
    kind: 'practice',
    scenario,
    levels: [...new Set([...(known?.levels ?? []), level])],
    days: [...new Set([...(known?.days ?? []), ...(unaided ? [today()] : [])])]
  };
  await storage.put('progress', key, record);
  return stateOf(record);
}

export async function somethingToKeep(): Promise<boolean> {
  return (await storage.all('progress')).length > 0;
}

export interface NextStep {
  course: Course;
  lesson: LessonEntry;
}

/** The one thing to do next: the first lesson not done, in the course that was touched last or the first. */
export function nextStep(courses: Course[], done: Set<string>): NextStep | null {
  const open = (course: Course) => course.lessons.find((lesson) => !done.has(`${course.id}/${lesson.id}`));
  const inOrder = [...courses].sort((a, b) => a.number - b.number).filter((course) => open(course));
  const begun = inOrder.find((course) =>
    course.lessons.some((lesson) => done.has(`${course.id}/${lesson.id}`))
  );
  const course = begun ?? inOrder[0];
  return course ? { course, lesson: open(course)! } : null;
}

/** The level worth trying next: one rung above the best so far. */
export function advisedLevel(state: PracticeState | undefined, fromLesson: boolean): Level {
  const best = Math.max(-1, ...(state?.levels ?? []).map((level) => levels.indexOf(level)));
  if (best < 0) return fromLesson ? 'guided' : 'watch';
  return levels[Math.min(best + 1, levels.length - 1)]!;
}
