import type { Problem } from '../api';
import { outbox } from '../outbox.svelte';

/**
 * Records one event and sends it at once if there is a network. Resolves with the server's objection, which is
 * then no longer kept in the outbox because whoever asked is told; null when it was taken or still waits.
 */
export async function recordNow(
  type: string,
  body: Record<string, unknown>,
  secret?: Record<string, unknown>
): Promise<Problem | null> {
  const objections = new Map<string, Problem>();
  const stop = outbox.onResult(({ id, problem }) => void (problem && objections.set(id, problem)));
  try {
    const id = await outbox.record(type, body, { private: secret });
    await outbox.flush();
    const problem = objections.get(id) ?? null;
    if (problem) await outbox.forgetRefused(id);
    return problem;
  } finally {
    stop();
  }
}
