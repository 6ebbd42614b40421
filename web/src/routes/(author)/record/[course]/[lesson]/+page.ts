import { error } from '@sveltejs/kit';
import { ApiError } from '$lib/api';
import { loadLesson, loadScenario } from '$lib/learning/content';

export async function load({ parent, params }) {
  await parent();
  try {
    const lesson = await loadLesson(params.course, params.lesson);
    return { lesson, file: lesson.scenario ? await loadScenario(lesson.scenario) : null };
  } catch (failure) {
    if (failure instanceof ApiError && failure.status === 404) error(404);
    throw failure;
  }
}
