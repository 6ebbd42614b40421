import { useWords } from '$lib/i18n/index.svelte';
import { loadFramework, loadLesson } from '$lib/learning/content';
import { readCard } from '$lib/together/card';

/** The address is read here and not sent: it stands behind the #. */
export async function load({ parent, url }) {
  await Promise.all([parent(), useWords('together')]);
  const card = readCard(url.hash || location.hash);
  const asked = card.lessons.map((path) => {
    const [course, lesson] = path.split('/') as [string, string];
    return loadLesson(course, lesson).catch(() => null);
  });
  const [framework, lessons] = await Promise.all([loadFramework().catch(() => null), Promise.all(asked)]);
  const all = framework?.areas.flatMap(({ skills }) => skills) ?? [];
  return {
    card,
    lessons: lessons.filter((lesson) => lesson !== null),
    missing: lessons.some((lesson) => lesson === null),
    alone: all.filter(({ id }) => card.alone.includes(id))
  };
}
