// What the learner's screens say by themselves, one file for each language, written when the application is built:
// the server speaks these words, and those of the content, where a phone has no voice.
import { json } from '@sveltejs/kit';
import type { Language } from '$lib/settings.svelte';

const parts = import.meta.glob<Record<string, string>>('/src/lib/i18n/{vi,en,fr}/{common,learner}.ts', {
  eager: true,
  import: 'default'
});
const languages: Language[] = ['vi', 'en', 'fr'];

export const prerender = true;
export const entries = () => languages.map((language) => ({ file: `${language}.json` }));

export function GET({ params }) {
  const language = params.file.replace('.json', '');
  const spoken = Object.entries(parts).filter(([path]) => path.includes(`/${language}/`));
  return json([...new Set(spoken.flatMap(([, words]) => Object.values(words)))]);
}
