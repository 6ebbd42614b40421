// Figures that change while someone looks at them: server-sent events, with a patient way back when they break.
import type { Progress } from './types';

export type LiveState = 'connecting' | 'live' | 'broken';

const retryMinMs = 1_000;
const retryMaxMs = 30_000;

/** Listens until the returned function is called. */
export function follow(
  path: string,
  onProgress: (progress: Progress) => void,
  onState: (state: LiveState) => void
): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = retryMinMs;

  function connect() {
    onState('connecting');
    source = new EventSource(`/api/v1/${path}`);
    source.onopen = () => {
      waitMs = retryMinMs;
      onState('live');
    };
    source.addEventListener('progress', (event) => onProgress(JSON.parse(event.data) as Progress));
    // The browser itself reconnects only after a dropped connection, not after an answer like 503.
    source.onerror = () => {
      source?.close();
      onState('broken');
      timer = setTimeout(connect, waitMs);
      waitMs = Math.min(waitMs * 2, retryMaxMs);
    };
  }

  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
