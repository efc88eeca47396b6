/**
 * Who is signed in on this phone, derived and never stored: it cannot disagree with the device.
 */
import { computed, signal } from '@preact/signals';

import { me } from '../local/device.js';
import { lockState } from '../local/lock.js';

/** @typedef {'none' | 'locked' | 'expired' | 'open'} State */

/** A mark without anything personal in it: the server asked for a new sign-in. */
const EXPIRED = 'traden-expired';

/** Whether the server asked for a new sign-in; survives a restart without network. */
export const expired = signal(localStorage.getItem(EXPIRED) !== null);

// Another tab may have heard it first, or signed in again.
addEventListener('storage', ({ key, newValue }) => {
  if (key === EXPIRED) expired.value = newValue !== null;
});

/** @param {boolean} is */
export function setExpired(is) {
  if (is) localStorage.setItem(EXPIRED, '1');
  else localStorage.removeItem(EXPIRED);
  expired.value = is;
}

/**
 * The state of the session.
 *
 * `expired` goes before `locked`: a new sign-in is a stronger proof than opening the lock, and
 * until then the data stays sealed.
 * @param {{ holds: boolean, expired: boolean, locked: boolean }} phone `holds`: someone's data is here
 * @returns {State}
 */
export function stateOf({ holds, expired: isExpired, locked }) {
  if (!holds) return 'none';
  if (isExpired) return 'expired';
  return locked ? 'locked' : 'open';
}

/** The session: its state, whose account, whose plan, and Me as last heard from the server. */
export const session = computed(() => {
  const mine = me.value;
  const locked = lockState.value === 'locked';
  return {
    state: stateOf({ holds: mine !== null || locked, expired: expired.value, locked }),
    account_id: mine?.account_id ?? null,
    person_id: mine?.person_id ?? null,
    me: mine,
  };
});
