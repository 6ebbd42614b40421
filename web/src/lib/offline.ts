// What makes pages open again without a network: the worker that keeps their files, and whole courses in it.
import { preloadCode } from '$app/navigation';
import { Engine } from './engine/engine';
import { idle } from './idle';
import { loadFramework, loadLesson, loadScams, loadScenario, type Course } from './learning/content';
import { today } from './learning/progress';
import { scamOfTheWeek } from './practice/weekly';
import { surroundings } from './surroundings';
import { speech } from './speech.svelte';
import { lessonGroups, practiceGroups, pressGroups } from './voice/groups';
import { learnRecordings, machinePath, recordingPath } from './voice/recordings';

/** The browser's list of what was loaded forgets beyond this; a course brings a hundred files. */
const loadedMax = 2000;

const loadedFiles = () =>
  performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => name.startsWith(location.origin));

let replaced = false;

/** True once a newer version answers for the pages that are opened from now on. */
export const isReplaced = (): boolean => replaced;

/** Only on https and localhost; elsewhere the pages work online. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  performance.setResourceTimingBufferSize(loadedMax);
  let known = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    replaced ||= known !== null;
    known = navigator.serviceWorker.controller;
  });
  navigator.serviceWorker
    .register('/service-worker.js')
    .then((registration) => {
      // An application that is never closed would never hear of a new version.
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') registration.update().catch(() => {});
      });
      return keepLoaded();
    })
    .catch(() => {});
}

/** "full": the device has no room for it; "missing": something did not come, or nothing can be kept here. */
export type Kept = 'kept' | 'full' | 'missing';

/** Tells the worker what this page has loaded so far: the first visit was loaded before there was a worker. */
export async function keepLoaded(): Promise<Kept> {
  if (!('serviceWorker' in navigator)) return 'missing';
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const answer = new MessageChannel();
    answer.port1.onmessage = ({ data }) => resolve(data as Kept);
    active?.postMessage(loadedFiles(), [answer.port2]);
  });
}

/** Chromium promises without asking the person not to make room at our cost; other browsers would ask. */
function askToStay(): void {
  if ('userAgentData' in navigator) navigator.storage?.persist?.().catch(() => {});
}

/**
 * Brings what can be heard of a course: recordings, and where this device has no voice of its own, the server's. The
 * worker fetches one after the other, up to a bound; nobody waits for it, and what does not come is read by another
 * voice or not at all.
 */
async function keepSounds(course: Course): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const sounds: string[] = [];
  for (const lesson of course.lessons) {
    const file = lesson.scenario ? await loadScenario(lesson.scenario) : null;
    const recorded = [lessonGroups(await loadLesson(course.id, lesson.id)), file ? practiceGroups(file) : []];
    for (const groups of recorded) await learnRecordings(groups);
    for (const group of [...recorded.flat(), ...(file ? pressGroups(file) : [])]) {
      const path = recordingPath(group) ?? (speech.hasVoice ? null : machinePath(group));
      if (path) sounds.push(new URL(path, location.href).href);
    }
  }
  active?.postMessage({ sounds });
}

/**
 * Brings all of a course here, one file after the other so that whoever is reading waits for nothing: lessons,
 * practice, the engine and the pages that show them.
 */
export async function keepCourse(course: Course): Promise<Kept> {
  if (!('serviceWorker' in navigator) || surroundings() !== 'browser') return 'missing';
  askToStay();
  try {
    for (const path of [
      '/',
      '/courses',
      '/help',
      '/wishes',
      '/waiting',
      '/today',
      '/courses/a',
      '/lessons/a/b',
      '/practice/a/b',
      '/steps/a/b',
      '/can',
      '/practice'
    ])
      await idle().then(() => preloadCode(path));
    await loadFramework();
    const scam = scamOfTheWeek(await loadScams(), today());
    for (const drill of scam ? [scam.target, scam.helper] : []) await loadScenario(drill);
    await idle();
    await Engine.open();
    for (const lesson of course.lessons) {
      await idle();
      await loadLesson(course.id, lesson.id);
      if (lesson.scenario) await loadScenario(lesson.scenario);
    }
    const kept = await keepLoaded();
    if (kept === 'kept') void keepSounds(course).catch(() => {});
    return kept;
  } catch {
    return 'missing';
  }
}
