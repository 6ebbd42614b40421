// What makes pages open again without a network: the worker that keeps their files, and whole courses in it.
import { preloadCode } from '$app/navigation';
import { Engine } from './engine/engine';
import { loadFramework, loadLesson, loadScams, loadScenario, type Course } from './learning/content';
import { today } from './learning/progress';
import { scamOfTheWeek } from './practice/weekly';

/** The browser's list of what was loaded forgets beyond this; a course brings a hundred files. */
const loadedMax = 2000;

const loadedFiles = () =>
  performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => name.startsWith(location.origin));

/** Only on https and localhost; elsewhere the pages work online. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  performance.setResourceTimingBufferSize(loadedMax);
  navigator.serviceWorker
    .register('/service-worker.js')
    .then(() => keepLoaded())
    .catch(() => {});
}

/**
 * Tells the worker what this page has loaded so far: the first visit was loaded before there was a worker.
 * True once it has kept all of it.
 */
export async function keepLoaded(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const answer = new MessageChannel();
    answer.port1.onmessage = ({ data }) => resolve(data === true);
    active?.postMessage(loadedFiles(), [answer.port2]);
  });
}

/**
 * Brings all of a course here, one file after the other so that whoever is reading waits for nothing: lessons,
 * practice, the engine and the pages that show them. True when it will work without a network.
 */
export async function keepCourse(course: Course): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    for (const path of [
      '/',
      '/courses',
      '/help',
      '/wishes',
      '/today',
      '/courses/a',
      '/lessons/a/b',
      '/practice/a/b',
      '/steps/a/b',
      '/can',
      '/practice'
    ])
      await preloadCode(path);
    await loadFramework();
    const scam = scamOfTheWeek(await loadScams(), today());
    for (const drill of scam ? [scam.target, scam.helper] : []) await loadScenario(drill);
    await Engine.open();
    for (const lesson of course.lessons) {
      await loadLesson(course.id, lesson.id);
      if (lesson.scenario) await loadScenario(lesson.scenario);
    }
    return await keepLoaded();
  } catch {
    return false;
  }
}
