/**
 * What the app does about notices by itself: hears from its service worker, keeps the browser's
 * offer to be installed until somebody wants it, and looks at every start whether notices would
 * arrive. All but the hearing is fetched when it is needed.
 */
import { computed, effect, signal } from '@preact/signals';

import { session } from '../account/session.js';
import { goTo } from '../parts/navigate.js';
import { poke } from '../sync/runner.js';
import { told } from './mark.js';

/** The last notice that came while the app was open; a new object each time. */
export const arrived = signal(/** @type {{kind: string} | null} */ (null));

/** The browser's offer to install the app, where it makes one. */
export const installOffer = signal(/** @type {(Event & {prompt: () => Promise<unknown>}) | null} */ (null));

const isOpen = computed(() => session.value.state === 'open');

/** Once, at the start. */
export function beginNotices() {
  navigator.serviceWorker?.addEventListener('message', ({ data }) => heed(data));
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installOffer.value = /** @type {any} */ (event);
  });
  addEventListener('online', keepInOrder);
  effect(keepInOrder);
}

/** @param {{goTo?: string, arrived?: string}} news from our own service worker */
export function heed(news) {
  if (news.goTo) goTo(news.goTo);
  if (!news.arrived) return;
  arrived.value = { kind: news.arrived };
  poke();
}

function keepInOrder() {
  if (!isOpen.value || told.peek() === null) return;
  void import('./phone.js').then(({ compare }) => compare()).catch(() => {});
}
