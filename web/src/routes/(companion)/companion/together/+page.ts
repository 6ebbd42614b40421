import { useWords } from '$lib/i18n/index.svelte';
import { together } from '$lib/together/sitting.svelte';

export async function load({ parent }) {
  await Promise.all([parent(), useWords('together'), together.start()]);
}
