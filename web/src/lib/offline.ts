// What makes a page open again without a network: the worker that keeps its files.

const loadedFiles = () =>
  performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => name.startsWith(location.origin));

/** Only on https and localhost; elsewhere the pages work online. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register('/service-worker.js')
    .then(() => keepLoaded())
    .catch(() => {});
}

/**
 * Tells the worker what this page has loaded so far: the first visit was loaded before there was a worker.
 * True once it has kept all of it.
 */
export async function keepLoaded(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const answer = new MessageChannel();
    answer.port1.onmessage = ({ data }) => resolve(data === true);
    active?.postMessage(loadedFiles(), [answer.port2]);
  });
}
