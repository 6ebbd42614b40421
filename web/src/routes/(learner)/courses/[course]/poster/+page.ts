import { error } from '@sveltejs/kit';
import * as api from '$lib/api';
import { loadCourses } from '$lib/learning/content';

export async function load({ parent, params }) {
  await parent();
  const course = (await loadCourses()).find((one) => one.id === params.course);
  if (!course) error(404);
  const qr = await api.get<{ address: string; svg: string }>(`qr?path=/courses/${course.id}`);
  return { course, qr };
}
