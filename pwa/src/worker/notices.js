/**
 * What a lock screen shows: fixed neutral words, whatever the push was about, so the phone on the
 * table says nothing about its owner. Browsers demand that something is shown for every push.
 */
import { readNotice } from './payload.js';
import { report, tellPages } from './telling.js';
import { wordsIn } from './words.js';

/** @typedef {import('./payload.js').Notice} Notice */

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

export const ICON = '/icons/knot-192.png';

/**
 * Shows it, and only then says that it is on the phone.
 * @param {PushEvent} event
 */
export async function show(event) {
  const notice = readNotice(event);
  if (!notice) return showNeutral();
  await showAs(notice).catch(showNeutral);
  const { kind, token } = notice.data;
  await Promise.all([tellPages({ arrived: kind }), report(token, 'on_the_phone')]);
}

/** What could not be read is told without any claim. */
function showNeutral() {
  const { title, body } = wordsIn();
  return worker.registration.showNotification(title, { body, tag: 'traden', icon: ICON });
}

/** @param {Notice} notice */
async function showAs({ title, ...rest }) {
  await worker.registration.showNotification(title, { ...rest, icon: ICON, ...waitingForAnswer(rest) });
}

/**
 * A call that can still be answered carries the answers, stays until it is dealt with, and sounds
 * again when it is told again.
 * @param {Pick<Notice, 'data' | 'lang' | 'silent'>} notice
 */
function waitingForAnswer({ data, lang, silent }) {
  const isOver = Date.parse(data.expires_at ?? '') <= Date.now();
  if (data.kind !== 'call' || isOver) return {};
  const words = wordsIn(lang);
  const actions = answersThatFit().map((action) => ({ action, title: words[action] }));
  return { actions, renotify: !silent, requireInteraction: true };
}

/**
 * Many phones show two buttons. «I can't now» is then one of them: it is what lets the next person
 * be asked at once.
 */
function answersThatFit() {
  const most = /** @type {any} */ (worker).Notification?.maxActions ?? 2;
  return most < 3 ? /** @type {const} */ (['calling', 'cannot']) : /** @type {const} */ (['calling', 'coming', 'cannot']);
}
