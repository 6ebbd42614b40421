// What a learner has done: on this device, and on the server when signed in. Never a score.
import * as api from '$lib/api';
import { outbox } from '$lib/outbox.svelte';
import { isStaff, session } from '$lib/session.svelte';
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
  /** Local dates on which it was tried alone and did not succeed without help. */
  failed?: string[];
}

/** The question of a day, asked from a lesson (see daily.ts). */
interface Answered {
  kind: 'answer';
  course: string;
  lesson: string;
  /** Local dates on which the answer was right, and on which it was not. */
  right: string[];
  wrong: string[];
}

/** A day on which a skill was tried alone, and whether it went well. */
export interface Attempt {
  at: string;
  alone: boolean;
}

export interface PracticeState {
  levels: Level[];
  unaidedDays: number;
  mastered: boolean;
}

export interface Progress {
  /** "course/lesson" */
  lessons: Set<string>;
  /** "course/lesson": the day it was finished. */
  finished: Map<string, string>;
  /** By skill, here and elsewhere. */
  attempts: Map<string, Attempt[]>;
  /** By skill: the day somebody first taught it, as the server knows. */
  taught: Map<string, string>;
  /** By scenario, on this device. */
  tried: Map<string, Attempt[]>;
  /** "course/lesson": the days on which its question was asked, on this device. */
  answers: Map<string, Attempt[]>;
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
  lessons: { course: string; lesson: string; at: string }[];
  attempts: Record<string, Attempt[]>;
  taught: Record<string, string>;
  practice: { scenario: string; unaidedDays: number; mastered: boolean }[];
}

const daysToMaster = 2;
const day = (at: number): string => new Date(at).toLocaleDateString('sv');
export const today = (): string => day(Date.now());

/** What this device remembers; enough where nobody should wait for the network. */
export async function loadLocal(): Promise<Progress> {
  const progress: Progress = {
    lessons: new Set(),
    finished: new Map(),
    attempts: new Map(),
    taught: new Map(),
    tried: new Map(),
    answers: new Map(),
    practice: new Map(),
    skills: new Map(),
    old: false
  };
  for (const record of await storage.all<LessonDone | Practised | Answered>('progress')) {
    if (record.kind === 'lesson') finish(progress, `${record.course}/${record.lesson}`, day(record.at));
    else if (record.kind === 'answer')
      progress.answers.set(`${record.course}/${record.lesson}`, [
        ...record.right.map((at) => ({ at, alone: true })),
        ...record.wrong.map((at) => ({ at, alone: false }))
      ]);
    else {
      progress.practice.set(record.scenario, stateOf(record));
      progress.tried.set(record.scenario, attemptsOf(record));
      attempt(progress, record.scenario.split('/')[0]!, attemptsOf(record));
    }
  }
  return progress;
}

function finish(progress: Progress, lesson: string, at: string): void {
  const known = progress.finished.get(lesson);
  progress.lessons.add(lesson);
  progress.finished.set(lesson, known && known < at ? known : at);
}

function attempt(progress: Progress, skill: string, attempts: Attempt[]): void {
  if (attempts.length) progress.attempts.set(skill, [...(progress.attempts.get(skill) ?? []), ...attempts]);
}

const attemptsOf = (record: Practised): Attempt[] => [
  ...record.days.map((at) => ({ at, alone: true })),
  ...(record.failed ?? []).map((at) => ({ at, alone: false }))
];

const stateOf = (record: Practised): PracticeState => ({
  levels: record.levels,
  unaidedDays: record.days.length,
  mastered: record.days.length >= daysToMaster
});

function addServer(progress: Progress, server: ServerProgress): void {
  for (const { course, lesson, at } of server.lessons) finish(progress, `${course}/${lesson}`, at);
  for (const [skill, attempts] of Object.entries(server.attempts ?? {})) attempt(progress, skill, attempts);
  progress.taught = new Map(Object.entries(server.taught ?? {}));
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

/**
 * Once is enough: practising again completes nothing anew. Whoever signs in with an account trains as a companion;
 * what they learn is about the account, and no learner's.
 */
export async function recordLesson(course: string, lesson: string): Promise<void> {
  const key = `lesson:${course}/${lesson}`;
  if (await storage.get('progress', key)) return;
  const done: LessonDone = { kind: 'lesson', course, lesson, at: Date.now() };
  const changes = [{ store: 'progress' as const, key, to: () => done }];
  const type = isStaff(session.current?.role) ? 'training.completed' : 'lesson.completed';
  await outbox.record(type, { course, lesson }, { changes });
}

export interface Ended {
  reached: boolean;
  unaided: boolean;
}

const added = <T>(known: T[] | undefined, one: T | null): T[] =>
  one === null ? (known ?? []) : [...new Set([...(known ?? []), one])];

/**
 * Keeps the trace of a practice that has ended, for the server, and how it ended, for this device: both or
 * neither, with `more` that belongs to it. What a companion's hand pressed is no level reached. Tells how far the learner is with it now.
 */
export async function recordPractice(
  trace: { scenario: string; level: Level; hand: string },
  { reached, unaided }: Ended,
  more: storage.Change[] = []
): Promise<PracticeState> {
  const { scenario, level, hand } = trace;
  let record: Practised | undefined;
  const to = (known: unknown) => {
    const before = known as Practised | undefined;
    record = {
      kind: 'practice',
      scenario,
      levels: added(before?.levels, reached && hand === 'learner' ? level : null),
      days: added(before?.days, unaided ? today() : null),
      failed: added(before?.failed, level === 'alone' && !unaided ? today() : null)
    };
    return record;
  };
  const changes = [{ store: 'progress' as const, key: `practice:${scenario}`, to }, ...more];
  await outbox.record('trace.submitted', { ...trace }, { changes });
  return stateOf(record!);
}

/** Stays on this device: what is asked in passing is no evidence. */
export async function recordAnswer(course: string, lesson: string, right: boolean): Promise<void> {
  const key = `answer:${course}/${lesson}`;
  const known = await storage.get<Answered>('progress', key);
  const also = (days: string[] | undefined, add: boolean) => [
    ...new Set([...(days ?? []), ...(add ? [today()] : [])])
  ];
  const record: Answered = {
    kind: 'answer',
    course,
    lesson,
    right: also(known?.right, right),
    wrong: also(known?.wrong, !right)
  };
  await storage.put('progress', key, record);
}

export async function somethingToKeep(): Promise<boolean> {
  return (await storage.all('progress')).length > 0;
}

/** The level worth trying next: one rung above the best so far. */
export function advisedLevel(state: PracticeState | undefined, fromLesson: boolean): Level {
  const best = Math.max(-1, ...(state?.levels ?? []).map((level) => levels.indexOf(level)));
  if (best < 0) return fromLesson ? 'guided' : 'watch';
  return levels[Math.min(best + 1, levels.length - 1)]!;
}
