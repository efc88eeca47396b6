/** Filled in by pwa/build/serviceWorker.js. */
declare const SHELL: { url: string; revision: string | null }[];
declare const NEUTRAL_WORDS: Record<string, NeutralWords>;

/** All that can stand on a lock screen without a server: nothing of it says what it is about. */
interface NeutralWords {
  title: string;
  body: string;
  calling: string;
  coming: string;
  cannot: string;
  answered: string;
  not_sent: string;
}
