// Work that nobody waits for gives way to whoever presses something meanwhile.
const waitMsMax = 500;

/** Resolves when the page has nothing else to do, or after half a second. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: waitMsMax });
    else setTimeout(resolve, 50);
  });
