// What changes while someone looks at it: server-sent events, with a patient way back when they break.
export type LiveState = 'connecting' | 'live' | 'broken';

const retryMinMs = 1_000;
const retryMaxMs = 30_000;

/** Listens to the events of one name until the returned function is called. */
export function follow<T>(
  path: string,
  event: string,
  onData: (data: T) => void,
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
    source.addEventListener(event, (message) => onData(JSON.parse(message.data) as T));
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
