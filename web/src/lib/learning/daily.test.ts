import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Engine } from '$lib/engine/engine';
import { dailyLearner, itemOfDay, stillToday } from './daily';
import type { Course, Framework, Scam } from './content';
import { today, type Progress } from './progress';

const engine = await Engine.from(readFileSync(new URL('../engine/engine.wasm', import.meta.url)));
const vectors = readFileSync(
  new URL('../../../../tests/vectors/engine/daily.jsonl', import.meta.url),
  'utf8'
);

describe('the three minutes of a day, as the engine chooses them in the browser', () => {
  // The same lines are asked of the native engine (src/engine/daily_test.cpp).
  for (const line of vectors.trim().split('\n')) {
    const vector = JSON.parse(line);
    it(vector.is, () => expect(engine.daily(vector.learner)).toEqual(vector.daily));
  }
});

const courses: Course[] = [
  {
    id: 'a',
    number: 1,
    title: 'a',
    for: '',
    group: null,
    lessons: ['one', 'two'].map((id) => ({
      id,
      title: `Lesson ${id}`,
      minutes: 4,
      skills: [`x.${id}`],
      scenario: `x.${id}/p`
    }))
  }
];
const framework: Framework = { areas: [], wishes: [] };
const scam: Scam = {
  id: 's',
  number: 1,
  name: 'The voice that hurries',
  sign: '',
  target: 'safety.calls/s',
  helper: '',
  arrives: true
};
const daysAgo = (n: number) => new Date(Date.parse(today()) - n * 86_400_000).toISOString().slice(0, 10);

function learntLastWeek(): Progress {
  return {
    lessons: new Set(['a/one', 'a/two']),
    finished: new Map([
      ['a/one', daysAgo(7)],
      ['a/two', daysAgo(6)]
    ]),
    attempts: new Map(),
    taught: new Map(),
    tried: new Map([[scam.target, [{ at: daysAgo(2), alone: true }]]]),
    answers: new Map(),
    practice: new Map(),
    skills: new Map(),
    old: false
  };
}
const left = (progress: Progress, [drill]: Scam[] = [scam]) =>
  stillToday(engine.daily(dailyLearner(courses, framework, progress, drill)), courses, progress, drill);

describe('what is left of today', () => {
  it('is a question and a practice, which leads back here', () => {
    const { question, practice } = left(learntLastWeek());
    expect(question?.lesson.id).toBe('two');
    expect(practice).toMatchObject({
      why: 'alone',
      title: 'Lesson one',
      href: '/practice/x.one/p?level=alone&today&lesson=a/one'
    });
  });

  it('is the drill of the week once a week, by its name', () => {
    const progress = learntLastWeek();
    progress.tried.clear();
    expect(left(progress).practice).toMatchObject({
      why: 'drill',
      title: scam.name,
      href: `/practice/${scam.target}?level=alone&today`
    });
    expect(left(progress, []).practice).toMatchObject({ why: 'alone' });
  });

  it('is nothing once both were done, well or not, and that is not the same as having nothing', () => {
    const progress = learntLastWeek();
    progress.answers.set('a/two', [{ at: today(), alone: false }]);
    expect(left(progress)).toMatchObject({ question: null, practice: { title: 'Lesson one' } });
    progress.tried.set('x.one/p', [{ at: today(), alone: false }]);
    progress.attempts.set('x.one', [{ at: today(), alone: false }]);
    expect(left(progress)).toEqual({ question: null, practice: null, any: true });
  });

  it('is nothing at all before anything was learnt', () => {
    const progress = learntLastWeek();
    progress.lessons.clear();
    progress.finished.clear();
    expect(left(progress)).toEqual({ question: null, practice: null, any: false });
  });
});

describe('the question of a day', () => {
  it('is one of the lesson, and none where there is none', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, skill: '', question: '', choices: [] }));
    expect(items).toContain(itemOfDay(items));
    expect(itemOfDay([])).toBeUndefined();
  });
});
