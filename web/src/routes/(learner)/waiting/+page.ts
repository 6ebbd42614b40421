import { loadCourses } from '$lib/learning/content';

export async function load({ parent }) {
  await parent();
  // Only for the names of lessons.
  return { courses: await loadCourses().catch(() => []) };
}
