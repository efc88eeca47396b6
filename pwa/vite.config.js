import { defineConfig } from 'vite';

import { compressed } from './build/compressed.js';
import { serviceWorker } from './build/serviceWorker.js';
import { texts } from './build/texts.js';

/** Tests live outside pwa/, where Node would not find our packages. */
const OURS = ['vitest', 'fake-indexeddb', 'fast-check', 'preact', '@preact/signals', '@fluent/bundle', 'idb', 'preact-iso', 'lucide'];

export default defineConfig({
  plugins: [texts(), serviceWorker(), compressed()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { dedupe: OURS },
  build: {
    target: 'es2022',
    // Inlined files would be data: URLs, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    fs: { allow: ['..'] },
    proxy: { '/api': 'http://localhost:8000' },
  },
  test: {
    include: ['../tests/pwa/**/*.test.{js,jsx}'],
    environment: 'node',
  },
});
