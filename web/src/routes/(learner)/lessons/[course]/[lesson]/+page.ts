import { error } from '@sveltejs/kit';
import { ApiError } from '$lib/api';
import { loadLesson } from '$lib/learning/content';

export async function load({ parent, params }) {
  await parent();
  try {
    return { lesson: await loadLesson(params.course, params.lesson) };
  } catch (failure) {
    if (failure instanceof ApiError && failure.status === 404) error(404);
    throw failure;
  }
}
