import * as api from '$lib/api';
import { session } from '$lib/session.svelte';
import type { SessionDetail } from '$lib/staff/types';
import { loadHelp } from '$lib/help';

export async function load({ parent, params }) {
  await parent();
  const { data: one } = await api.getKept<SessionDetail>(`sessions/${params.id}`);
  const code = one.place?.code ?? session.current?.place?.code ?? '';
  const [qr, help] = await Promise.all([
    api.get<{ address: string; svg: string }>(`qr?path=/p/${code}/sessions/${params.id}`),
    one.place ? loadHelp(one.place.id).catch(() => null) : null
  ]);
  return { one, qr, help };
}
