// What there is to learn, as the server compiled it. Asked for once per page visit and language.
import * as api from '$lib/api';
import type { View } from '$lib/phone/view';
import { settings, type Language } from '$lib/settings.svelte';

type Texts = Partial<Record<Language, string>>;

export interface LessonEntry {
  id: string;
  title: string;
  minutes: number;
  skills: string[];
  scenario: string | null;
}

export interface Course {
  id: string;
  number: number;
  title: string;
  for: string;
  /** Whose course it is, a group of the framework; null: everyone's. */
  group: string | null;
  lessons: LessonEntry[];
}

export interface CheckItem {
  id: string;
  skill: string;
  question: string;
  choices: { text: string; right?: boolean; why?: string }[];
}

export interface Lesson extends LessonEntry {
  course: string;
  html: string;
  pictures: Record<string, View>;
  items: CheckItem[];
  speech: string[];
  card: { text: string; picture?: number }[];
}

export interface ScenarioFile {
  id: string;
  version: string;
  skill: string;
  scenario: unknown;
  texts: Record<Language, Record<string, string>>;
}

export interface Framework {
  areas: { id: string; name: Texts; skills: { id: string; name: Texts; can: Texts; needs?: string[] }[] }[];
  /** What people may say they would like to be able to do. */
  wishes: { id: string; name: Texts; skills: string[] }[];
}

/** A pattern of fraud, its two drills, and the one sign to look for. */
export interface Scam {
  id: string;
  number: number;
  name: string;
  sign: string;
  target: string;
  helper: string;
  /** The target's drill begins by itself, so it can come in the middle of something else. */
  arrives: boolean;
}

const asked = new Map<string, Promise<unknown>>();

function once<T>(path: string): Promise<T> {
  let answer = asked.get(path) as Promise<T> | undefined;
  if (!answer) {
    answer = api.get<T>(`content/${path}`);
    asked.set(path, answer);
    // A failure must not be remembered: the network may be back in a minute.
    answer.catch(() => asked.delete(path));
  }
  return answer;
}

const part = (name: string) => name.split('/').map(encodeURIComponent).join('/');

export const loadCourses = async (): Promise<Course[]> =>
  (await once<{ courses: Course[] }>(`courses.${settings.language}.json`)).courses;
export const loadLesson = (course: string, lesson: string): Promise<Lesson> =>
  once(`lessons/${part(course)}/${part(lesson)}.${settings.language}.json`);
export const loadScenario = (id: string): Promise<ScenarioFile> => once(`scenarios/${part(id)}.json`);
export const loadFramework = (): Promise<Framework> => once('framework.json');

export const loadScams = async (): Promise<Scam[]> =>
  (await once<{ scams: Scam[] }>(`drills.${settings.language}.json`)).scams;

/** "course/lesson" of the lesson that has this practice; empty: none has. */
export function lessonOf(courses: Course[], scenario: string): string {
  for (const course of courses)
    for (const lesson of course.lessons) if (lesson.scenario === scenario) return `${course.id}/${lesson.id}`;
  return '';
}

/** Fetches what comes next into the browser's store while nothing else happens; failures do not matter. */
export function fetchAhead(course: string, lesson: LessonEntry): void {
  loadLesson(course, lesson.id).catch(() => {});
  if (lesson.scenario) loadScenario(lesson.scenario).catch(() => {});
}
