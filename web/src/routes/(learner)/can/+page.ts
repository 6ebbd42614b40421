import { loadCourses, loadFramework } from '$lib/learning/content';
import { loadProgress } from '$lib/learning/progress';

export async function load({ parent }) {
  await parent();
  const [framework, courses, progress] = await Promise.all([loadFramework(), loadCourses(), loadProgress()]);
  return { framework, courses, progress };
}
