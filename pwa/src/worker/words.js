/** The few words the service worker has itself: what a push shows that cannot be read, and the answers. */

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

/**
 * @param {string} [lang] the language of whoever it is for; else the phone's own, else English
 * @returns {NeutralWords}
 */
export function wordsIn(lang = '') {
  const wished = [lang, ...worker.navigator.languages].map((code) => code.slice(0, 2).replace(/^n[no]$/, 'nb'));
  const code = wished.find((one) => one in NEUTRAL_WORDS) ?? 'en';
  return /** @type {NeutralWords} */ (NEUTRAL_WORDS[code]);
}
