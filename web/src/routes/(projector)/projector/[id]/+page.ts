import { redirect } from '@sveltejs/kit';
import { get } from '$lib/api';
import { useWords } from '$lib/i18n/index.svelte';
import { isStaff, session } from '$lib/session.svelte';

export async function load({ parent, params, url }) {
  document.documentElement.dataset.part = 'staff';
  await Promise.all([parent(), useWords('classroom', 'learner', 'staff'), session.start()]);
  if (!isStaff(session.current?.role)) redirect(307, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  const { code } = await get<{ code: string }>(`classes/${encodeURIComponent(params.id)}`);
  return { code, qr: await get<{ address: string; svg: string }>(`qr?path=/class/${code}`) };
}
