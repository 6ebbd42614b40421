import { useWords } from '$lib/i18n/index.svelte';

export async function load({ parent }) {
  document.documentElement.dataset.part = 'learner';
  await Promise.all([parent(), useWords('learner')]);
}
