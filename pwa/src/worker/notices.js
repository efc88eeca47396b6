/**
 * What a lock screen shows: always the same neutral words, whatever the push was about, so the
 * phone on the table says nothing about its owner.
 */

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

/** @returns {{title: string, body: string}} in the phone's own language, else in English */
function neutralWords() {
  const codes = worker.navigator.languages.map((code) => code.slice(0, 2).replace(/^n[no]$/, 'nb'));
  const code = codes.find((wished) => wished in NEUTRAL_WORDS) ?? 'en';
  return NEUTRAL_WORDS[code] ?? { title: '', body: '' };
}

/** Browsers demand that something is shown for every push. */
export function tellNeutrally() {
  const { title, body } = neutralWords();
  return worker.registration.showNotification(title, { body, tag: 'traden', icon: '/icons/knot-192.png' });
}

/** @param {NotificationEvent} event */
export async function openTheApp(event) {
  event.notification.close();
  const [open] = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open ? open.focus() : worker.clients.openWindow('/');
}
