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
  const id = await outbox.record(type, body, { private: secret });
  await outbox.flush();
  const problem = outbox.refused.find(({ event }) => event.id === id)?.problem ?? null;
  if (problem) await outbox.forgetRefused(id);
  return problem;
}
