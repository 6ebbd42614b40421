import { loadCourses, loadFramework } from '$lib/learning/content';

export async function load({ parent }) {
  await parent();
  const [courses, framework] = await Promise.all([loadCourses(), loadFramework()]);
  return { courses, framework };
}
