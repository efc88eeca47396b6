/**
 * The mark of a call for contact that was made on this phone: an id and nothing more, so that a cold
 * start finds a call that is going on. What is known of it is asked for again each time; see live.js.
 */
import { effect, signal, untracked } from '@preact/signals';

import { wiped } from '../local/device.js';

/** @typedef {{id: string, wish: 'undone' | 'ended' | null}} Mark wish: said, and not heard by the server yet */

const KEPT_AS = 'traden-going';

/** Milliseconds for which a call is worth a line on other screens. */
export const RECENT = 60 * 60 * 1000;

/** @type {import('@preact/signals').Signal<Mark | null>} */
export const going = signal(read());

/** What was asked for a moment ago has not been sent, or nobody knows: said also where the session has run out. */
export const unsent = signal(false);

// Another tab may have asked, or have ended it.
addEventListener('storage', ({ key }) => {
  if (key === KEPT_AS) going.value = read();
});

let wipes = wiped.peek();
effect(() => {
  if (wiped.value === wipes) return;
  wipes = wiped.value;
  untracked(forgetCall);
});

/** @param {string} id @param {Mark['wish']} [wish] */
export function keepCall(id, wish = null) {
  localStorage.setItem(KEPT_AS, wish ? `${id} ${wish}` : id);
  going.value = { id, wish };
}

export function forgetCall() {
  localStorage.removeItem(KEPT_AS);
  going.value = null;
}

/** @returns {Mark | null} null also when it is too long ago to be news */
function read() {
  const [id = '', wish = null] = (localStorage.getItem(KEPT_AS) ?? '').split(' ');
  if (!id || Date.now() - madeAt(id) > RECENT) return null;
  return { id, wish: /** @type {Mark['wish']} */ (wish) };
}

/** When an id was made (UUID version 7). @param {string} id @returns {number} milliseconds since 1970 */
function madeAt(id) {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}
