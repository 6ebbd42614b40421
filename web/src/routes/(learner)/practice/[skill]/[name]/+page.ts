import { error } from '@sveltejs/kit';
import { ApiError } from '$lib/api';
import { Engine } from '$lib/engine/engine';
import { loadCourses, loadScams, loadScenario } from '$lib/learning/content';
import { loadProgress } from '$lib/learning/progress';
import { scamOfDrill } from '$lib/practice/weekly';

export async function load({ parent, params }) {
  await parent();
  const id = `${params.skill}/${params.name}`;
  try {
    const [file, engine, progress, courses, scams] = await Promise.all([
      loadScenario(id),
      Engine.open(),
      loadProgress(),
      // Only for what comes next: practice opens without it.
      loadCourses().catch(() => []),
      // Says what a lost drill leaves behind; it plays without.
      loadScams().catch(() => [])
    ]);
    return { file, engine, known: progress.practice.get(id), courses, scam: scamOfDrill(scams, id) };
  } catch (failure) {
    if (failure instanceof ApiError && failure.status === 404) error(404);
    throw failure;
  }
}
