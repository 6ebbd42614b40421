import { error } from '@sveltejs/kit';
import { loadCourses } from '$lib/learning/content';
import { loadProgress } from '$lib/learning/progress';

export async function load({ parent, params }) {
  await parent();
  const [courses, progress] = await Promise.all([loadCourses(), loadProgress()]);
  const course = courses.find((one) => one.id === params.course);
  if (!course) error(404);
  return { course, done: progress.lessons };
}
