import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // One page for every address: the server answers any unknown path with index.html.
    adapter: adapter({ fallback: 'index.html' }),
    output: { preloadStrategy: 'modulepreload' },
    version: { pollInterval: 0 },
    serviceWorker: { register: false }
  }
};
