import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Engine } from '$lib/engine/engine';
import type { Course, Framework } from './content';
import { firstOpen, hrefOf, learnerOf } from './next';
import { today, type Progress } from './progress';

const lesson = (id: string, skill: string) => ({
  id,
  title: id,
  minutes: 4,
  skills: [skill],
  scenario: `${skill}/${id}`
});
const courses: Course[] = [
  {
    id: 'b',
    number: 2,
    title: 'b',
    for: '',
    group: null,
    lessons: [lesson('b1', 'x.b'), lesson('b2', 'x.c')]
  },
  { id: 'a', number: 1, title: 'a', for: '', group: null, lessons: [lesson('a1', 'x.a')] },
  { id: 'staff', number: 3, title: 's', for: '', group: 'public-staff', lessons: [lesson('s1', 'x.s')] }
];
const framework: Framework = {
  areas: [
    {
      id: 'x',
      name: {},
      skills: [
        { id: 'x.a', name: {}, can: {} },
        { id: 'x.c', name: {}, can: {}, needs: ['x.b'] }
      ]
    }
  ],
  wishes: [{ id: 'more', name: {}, skills: ['x.c'] }]
};
const nobody = (): Progress => ({
  lessons: new Set(),
  finished: new Map(),
  attempts: new Map(),
  taught: new Map(),
  tried: new Map(),
  answers: new Map(),
  practice: new Map(),
  skills: new Map(),
  old: false
});
const daysAgo = (n: number) => new Date(Date.parse(today()) - n * 86_400_000).toISOString().slice(0, 10);
const wasm = new URL('../engine/engine.wasm', import.meta.url);

async function advise(progress: Progress, wishes: string[] = []) {
  const engine = await Engine.from(readFileSync(wasm));
  return engine.advise(learnerOf(courses, framework, progress, wishes));
}

describe('the next step', () => {
  it('is the first lesson for someone new, with and without the engine', async () => {
    expect(firstOpen(courses, new Set())?.lesson.id).toBe('a1');
    expect(await advise(nobody())).toMatchObject({ why: 'onwards', lesson: 'a1' });
  });
  it('is what was asked for, and first what that needs', async () => {
    expect(await advise(nobody(), ['more'])).toMatchObject({ why: 'first', lesson: 'b1' });
  });
  it('looks again at what was shown alone some days ago', async () => {
    const progress = nobody();
    progress.lessons.add('a/a1');
    progress.finished.set('a/a1', daysAgo(5));
    progress.attempts.set('x.a', [{ at: daysAgo(4), alone: true }]);
    expect(await advise(progress)).toMatchObject({ why: 'recheck', scenario: 'x.a/a1' });
  });
  it('never leads into a course for others', async () => {
    const progress = nobody();
    for (const key of ['a/a1', 'b/b1', 'b/b2']) {
      progress.lessons.add(key);
      progress.finished.set(key, today());
    }
    expect(await advise(progress)).toEqual({ why: 'nothing' });
    expect(firstOpen(courses, progress.lessons)).toBeNull();
  });
  it('is taken in the practice phone where it is to be done alone', () => {
    const step = { why: 'alone' as const, course: courses[0]!, lesson: courses[0]!.lessons[0]! };
    expect(hrefOf(step)).toBe('/practice/x.b/b1?lesson=b/b1&level=alone');
    expect(hrefOf({ ...step, why: 'wish' })).toBe('/lessons/b/b1');
  });
});
