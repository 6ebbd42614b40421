import { loadCourses, loadFramework, loadScams } from '$lib/learning/content';
import { loadProgress, today } from '$lib/learning/progress';
import { practiceAreas } from '$lib/practice/areas';
import { scamOfTheWeek } from '$lib/practice/weekly';

export async function load({ parent, url }) {
  await parent();
  const [courses, framework, scams, progress] = await Promise.all([
    loadCourses(),
    loadFramework(),
    // A place without drills, or without a network before they were kept, still practises the rest.
    loadScams().catch(() => []),
    loadProgress()
  ]);
  return {
    areas: practiceAreas(framework, courses),
    scams,
    weekly: scamOfTheWeek(scams, today()),
    practice: progress.practice,
    chosen: url.searchParams.get('area')
  };
}
