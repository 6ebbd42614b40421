import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

// While developing, the API comes from a running `domdom serve`.
const server = process.env.DOMDOM_SERVER ?? 'http://127.0.0.1:8080';

// The router's announcer carries an inline style, which our content security policy refuses; app.css hides it.
const withoutInlineStyle = {
  name: 'without-inline-style',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/generated/root.svelte')) return null;
    return code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1');
  }
};

// Fewer, larger files where every learner needs them all: on a slow network each file costs a round trip.
function chunkOf(id: string): string | undefined {
  if (/node_modules\/(svelte|@sveltejs|esm-env|clsx)\//.test(id)) return 'frame';
  if (/src\/lib\/(i18n\/)?\w+(\.svelte)?\.ts$/.test(id)) return 'base';
  if (/src\/lib\/ui\/(icons|Icon|Firefly|LanguageSwitch|Display|Back|LinkRow|Speak|ErrorNote)\./.test(id))
    return 'base';
  if (/src\/lib\/phone\//.test(id)) return 'phone';
  return undefined;
}

// jsPDF would fetch these to draw HTML and SVG in its own way, which lib/paper does itself.
const neverFetched = ['html2canvas', 'dompurify', 'canvg'];

export default defineConfig({
  plugins: [withoutInlineStyle, sveltekit()],
  build: {
    // Browsers of late 2020: the phones that families hand down.
    target: ['chrome87', 'safari14'],
    // Data addresses would need an exception in the content security policy.
    assetsInlineLimit: 0,
    rollupOptions: { external: neverFetched, output: { manualChunks: chunkOf } }
  },
  server: { proxy: { '/api': server } },
  test: { include: ['src/**/*.test.ts'], setupFiles: ['src/test_setup.ts'] }
});
