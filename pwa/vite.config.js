import { defineConfig } from 'vite';

import { compressed } from './build/compressed.js';
import { serviceWorker } from './build/serviceWorker.js';
import { texts } from './build/texts.js';

/**
 * The service worker fetches every file of the shell, one after the other, before the app is there
 * without network: few files, on a slow line. What the first screen needs is one; what several
 * rooms share is put together with its like.
 */
const CHUNKS = [
  { name: 'first', tags: [/** @type {const} */ ('$initial')], priority: 1 },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 },
];

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
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
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
