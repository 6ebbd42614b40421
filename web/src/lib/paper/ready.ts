/** Brings what makes files of pages, for a day without a network: 240 kB, once for each version of it. */
export async function bringPrinting(): Promise<void> {
  const { letters } = await import('./pdf');
  await letters();
}
