import { redirect } from '@sveltejs/kit';
import { useWords } from '$lib/i18n/index.svelte';
import { session } from '$lib/session.svelte';
import { can } from '$lib/staff/rights';

/** False where this page was reached from one that may not ask for the microphone: what a page may is fixed by the
 * address it was first opened at. */
function mayAsk(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('microphone') ?? true;
}

export async function load({ parent, url }) {
  document.documentElement.dataset.part = 'staff';
  await Promise.all([parent(), useWords('staff', 'record', 'learner'), session.start()]);
  if (!can.record(session.current?.role)) redirect(307, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  if (mayAsk()) return;
  location.replace(url);
  await new Promise(() => {});
}
