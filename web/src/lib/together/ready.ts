// What sitting together needs where there is no network: words, courses, the engine, and the practice of these skills.
import { Engine } from '../engine/engine';
import { useWords } from '../i18n/index.svelte';
import { loadCourses, loadFramework, loadLesson, loadScenario } from '../learning/content';

export async function prepareTogether(skills: string[]): Promise<void> {
  const [courses] = await Promise.all([
    loadCourses(),
    loadFramework(),
    Engine.open(),
    useWords('learner', 'together')
  ]);
  const wanted = new Set(skills);
  for (const course of courses)
    for (const { id, scenario } of course.lessons) {
      if (!scenario || !wanted.has(scenario.split('/')[0]!)) continue;
      await Promise.all([loadLesson(course.id, id), loadScenario(scenario)]);
    }
}
