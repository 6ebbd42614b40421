import { get } from '$lib/api';
import type { ClassBrief } from '$lib/classroom/types';
import { useWords } from '$lib/i18n/index.svelte';
import { loadCourses } from '$lib/learning/content';

export async function load({ parent }) {
  await parent();
  const [courses, { classes }] = await Promise.all([
    loadCourses(),
    get<{ classes: ClassBrief[] }>('classes'),
    useWords('classroom')
  ]);
  return { courses, classes };
}
