import { redirect } from '@sveltejs/kit';
import { useWords } from '$lib/i18n/index.svelte';
import { isStaff, session } from '$lib/session.svelte';
import { vault } from '$lib/vault.svelte';

export async function load({ parent, url }) {
  document.documentElement.dataset.part = 'staff';
  await Promise.all([
    parent(),
    useWords('staff', 'companion', 'sessions', 'composer', 'doors', 'papers', 'teams', 'safety'),
    session.start()
  ]);
  if (!isStaff(session.current?.role)) {
    redirect(307, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
  }
  await vault.start(session.current?.account ?? '');
}
