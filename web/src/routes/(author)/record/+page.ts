import { loadCourses } from '$lib/learning/content';

export async function load({ parent }) {
  await parent();
  return { courses: await loadCourses() };
}
