/** Of several tabs one acts at a time. Where the browser knows no locks they all do: what travels twice is counted once. */
export async function oneTab(name: string, act: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || !navigator.locks) return act();
  await navigator.locks.request(name, act);
}
