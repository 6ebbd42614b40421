import { get } from '$lib/api';
import { useWords } from '$lib/i18n/index.svelte';

export async function load({ parent, params }) {
  await parent();
  const [qr] = await Promise.all([
    codeOf(params.id),
    // A lesson is shown in the learners' words.
    useWords('classroom', 'learner')
  ]);
  return { qr };
}

// A class that has ended has no code any more; its page says so.
async function codeOf(id: string): Promise<{ address: string; svg: string } | null> {
  try {
    const { code } = await get<{ code: string }>(`classes/${encodeURIComponent(id)}`);
    return await get<{ address: string; svg: string }>(`qr?path=/class/${code}`);
  } catch {
    return null;
  }
}
