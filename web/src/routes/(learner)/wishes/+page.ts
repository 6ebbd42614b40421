import { loadFramework } from '$lib/learning/content';

export async function load({ parent }) {
  await parent();
  return { framework: await loadFramework() };
}
