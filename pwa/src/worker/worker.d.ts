/** Filled in by pwa/build/serviceWorker.js. */
declare const SHELL: { url: string; revision: string | null }[];
declare const NEUTRAL_WORDS: Record<string, { title: string; body: string }>;
