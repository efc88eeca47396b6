/**
 * The lock on the phone: never, always, or after 15 minutes away.
 *
 * With a passkey that has PRF the lock is real: the data key lies wrapped under what only the
 * passkey can give, and closing the app closes the data. Without PRF the passkey check only guards
 * the screens: whoever can run code in this browser profile could read the data past it. The
 * interface says which of the two it is (`lockedByPasskey`).
 */
import { signal } from '@preact/signals';

import { store } from './here.js';
import { hideOwn } from './onlyMe.js';

/** @typedef {'never' | 'always' | 'after_15'} Mode */

const AWAY = 15 * 60 * 1000;
/** Milliseconds. */
const LAST_WORDS = 100;

export const lockMode = signal(/** @type {Mode} */ ('never'));
export const lockState = signal(/** @type {'open' | 'locked'} */ ('open'));
/** Whether the data itself, not only the screen, is closed. */
export const lockedByPasskey = signal(false);

/**
 * @param {Mode} mode
 * @param {number} leftAt when the app was last left, by the same clock
 * @param {number} now
 * @returns {boolean} a clock that was set back never keeps a lock open
 */
export function hasToLock(mode, leftAt, now) {
  if (mode === 'never') return false;
  return mode === 'always' || now < leftAt || now - leftAt >= AWAY;
}

/** @returns {Promise<boolean>} whether the app has to begin locked */
export async function readLock() {
  const { mode, left_at } = (await store.meta('lock')) ?? { mode: 'never', left_at: 0 };
  lockMode.value = mode;
  lockedByPasskey.value = (await store.keys.credential()) !== null;
  return hasToLock(mode, left_at, Date.now());
}

/** A wiped device has no lock. */
export function forgetLock() {
  lockMode.value = 'never';
  lockState.value = 'open';
  lockedByPasskey.value = false;
}

/** @param {Mode} mode */
async function keep(mode) {
  await store.putMeta('lock', { mode, left_at: Date.now() });
  lockMode.value = mode;
  lockedByPasskey.value = (await store.keys.credential()) !== null;
}

/**
 * @param {Mode} mode
 * @param {import('./keys.js').Prf} [prf] what a passkey check just gave. Needed to take a passkey's
 *   lock off again: only that passkey can give the data back to the device.
 */
export async function setLock(mode, prf) {
  const sealed = (await store.keys.credential()) !== null;
  if (mode === 'never' && sealed) await store.keys.unlockForGood(outputOf(prf));
  else if (mode !== 'never' && !sealed && prf) await store.keys.lockUnder(prf);
  await keep(mode);
}

/** @param {import('./keys.js').Prf} [prf] */
function outputOf(prf) {
  if (!prf) throw new Error('taking this lock off needs the passkey it was made with');
  return prf.output;
}

/** @returns {Promise<Uint8Array>} for `extensions.prf.eval.first` */
export const prfInput = () => store.keys.prfInput();

/** @returns {Promise<string | null>} the passkey to ask for, if only that one opens the data */
export const lockCredential = () => store.keys.credential();

/**
 * Opens the data. Without PRF the caller has checked the passkey before.
 *
 * @param {BufferSource} [prfOutput]
 * @returns {Promise<boolean>} false: it was not the right passkey
 */
export async function unlock(prfOutput) {
  const sealed = (await store.keys.credential()) !== null;
  const opened = sealed
    ? prfOutput !== undefined && (await store.keys.unlock(prfOutput))
    : (await store.keys.load()) === 'open';
  if (!opened) return false;
  await store.load();
  lockState.value = 'open';
  return true;
}

/** Closes the screens at once, then lets go of all that was read, in every tab. */
export async function lockNow() {
  if (lockMode.value === 'never') return;
  lockState.value = 'locked';
  // A field that closes now still saves what stands in it: nobody loses words to a lock.
  await new Promise((resolve) => setTimeout(resolve, LAST_WORDS));
  if (lockState.peek() !== 'locked') return;
  store.say('locked');
  await store.lock();
}

store.listeners.add((news) => {
  if (news !== 'changed') hideOwn();
  if (news === 'locked') lockState.value = 'locked';
});

let watching = false;
/** The wall clock stands for days with the phone asleep, the other cannot be set back: both count. */
let left = { wall: 0, steady: 0 };

/** Watches when the app is left and come back to. Once is enough. */
export function watchLock() {
  if (watching) return;
  watching = true;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else comeBack();
  });
}

function leave() {
  hideOwn();
  left = { wall: Date.now(), steady: performance.now() };
  if (lockMode.value === 'never' || lockState.value === 'locked') return;
  void store.putMeta('lock', { mode: lockMode.value, left_at: left.wall });
  if (lockMode.value === 'always') void lockNow();
}

function comeBack() {
  const mode = lockMode.value;
  const wall = hasToLock(mode, left.wall, Date.now());
  if (wall || hasToLock(mode, left.steady, performance.now())) void lockNow();
}
