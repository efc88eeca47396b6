/** A notice was tapped: on one of its answers, or to be opened. */
import { ICON } from './notices.js';
import { openAt, report, send } from './telling.js';
import { wordsIn } from './words.js';

/** @typedef {import('./payload.js').Told} Told */

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

const ANSWERS = ['calling', 'coming', 'cannot'];

/** @param {NotificationEvent} event */
export async function answerOrOpen({ action, notification }) {
  notification.close();
  const told = /** @type {Told} */ (notification.data ?? {});
  if (told.ask_id && ANSWERS.includes(action)) return answer(notification, told, action);
  await Promise.all([openAt(screenOf(told)), report(told.token, 'seen')]);
}

/** @param {Told} told */
function screenOf({ kind, ask_id, not_sent }) {
  if (ask_id) return `/asks/${encodeURIComponent(ask_id)}${not_sent ? `?not_sent=${not_sent}` : ''}`;
  return kind === 'test' ? '/thanks' : '/';
}

/**
 * Says that the answer was sent once the server has taken it, and never before.
 * @param {Notification} notification
 * @param {Told} told
 * @param {string} given
 */
async function answer({ lang, tag }, told, given) {
  const id = encodeURIComponent(/** @type {string} */ (told.ask_id));
  try {
    await send('PUT', `/api/asks/${id}/answer`, { answer: given });
  } catch {
    return notSent({ lang, tag }, { ...told, not_sent: given });
  }
  await say('answered', { lang, tag, silent: true, data: { ...told, token: undefined } });
}

/**
 * The app opens and says that nothing was sent. Where no window may be opened any more, because
 * the network took too long, a notice says it.
 * @param {{lang: string, tag: string}} notice
 * @param {Told} told
 */
async function notSent(notice, told) {
  const opened = await openAt(screenOf(told)).then(() => true, () => false);
  if (!opened) await say('not_sent', { ...notice, data: told, requireInteraction: true });
}

/** @param {'answered' | 'not_sent'} which @param {NotificationOptions} options */
function say(which, options) {
  const words = wordsIn(options.lang);
  return worker.registration.showNotification(words.title, { ...options, body: words[which], icon: ICON });
}
