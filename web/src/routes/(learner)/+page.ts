import { loadCourses } from '$lib/learning/content';

export async function load({ parent }) {
  // Home opens even when the list of courses does not come; the page says so itself.
  const [courses] = await Promise.all([loadCourses().catch(() => null), parent()]);
  return { courses };
}
