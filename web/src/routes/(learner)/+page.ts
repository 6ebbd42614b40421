import { loadCourses } from '$lib/learning/content';

export async function load({ parent }) {
  await parent();
  // Home opens even when the list of courses does not come; the page says so itself.
  return { courses: await loadCourses().catch(() => null) };
}
