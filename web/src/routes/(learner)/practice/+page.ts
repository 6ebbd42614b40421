import { loadCourses } from '$lib/learning/content';
import { loadProgress } from '$lib/learning/progress';

export async function load({ parent }) {
  await parent();
  const [courses, progress] = await Promise.all([loadCourses(), loadProgress()]);
  return { courses: [...courses].sort((a, b) => a.number - b.number), practice: progress.practice };
}
