import { redirect } from '@sveltejs/kit';
import { useWords } from '$lib/i18n/index.svelte';
import { session } from '$lib/session.svelte';

export async function load({ parent }) {
  await Promise.all([parent(), useWords('staff', 'rights'), session.start()]);
  if (session.current?.role !== 'learner') redirect(307, '/card');
}
