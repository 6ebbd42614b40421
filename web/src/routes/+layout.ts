import { useWords } from '$lib/i18n/index.svelte';
import { session } from '$lib/session.svelte';

// Static files only: the server answers every address with the same page.
export const ssr = false;
export const prerender = false;

export async function load() {
  // The session is asked for at once but not waited for: a first lesson must not hang on the network.
  void session.start();
  await useWords('common');
}
