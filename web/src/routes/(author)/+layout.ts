import { redirect } from '@sveltejs/kit';
import { useWords } from '$lib/i18n/index.svelte';
import { session } from '$lib/session.svelte';
import { can } from '$lib/staff/rights';
import { mayAskMicrophone } from '$lib/voice/listen';

export async function load({ parent, url }) {
  document.documentElement.dataset.part = 'staff';
  await Promise.all([parent(), useWords('staff', 'record', 'learner'), session.start()]);
  if (!can.record(session.current?.role)) redirect(307, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  // Reached from a page that may not ask for the microphone: opened anew, at this address.
  if (mayAskMicrophone()) return;
  location.replace(url);
  await new Promise(() => {});
}
