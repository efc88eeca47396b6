/** This device coming up, being taken into use, and being emptied. */
import { signal } from '@preact/signals';

import { store } from './here.js';
import { forgetLock, lockState, readLock, watchLock } from './lock.js';
import './view.js';

/** @typedef {import('./me.js').Me} Me */

/** Who has signed in here; also known offline and while locked. */
export const me = signal(/** @type {Me | null} */ (null));

/** Goes up when this or another tab has wiped the device. */
export const wiped = signal(0);

store.listeners.add((news) => {
  me.value = store.me;
  if (news !== 'wiped') return;
  forgetLock();
  wiped.value += 1;
});

/**
 * The first thing the app does.
 *
 * @returns {Promise<'none' | 'locked' | 'open'>} when the crisis plan can be shown; `none` when
 *   nobody has signed in here
 */
export async function openDevice() {
  const [found, hasToLock] = await Promise.all([store.start(), readLock()]);
  me.value = store.me;
  if (found === 'none') return 'none';
  watchLock();
  if (hasToLock || found === 'locked') {
    lockState.value = 'locked';
    await store.lock();
    return 'locked';
  }
  await open();
  return 'open';
}

/**
 * Somebody has started, signed in or come back by a link or a code. Another account's data on this
 * device is wiped first.
 *
 * @param {Me} who
 */
export async function begin(who) {
  await store.begin(who);
  watchLock();
  const locked = (await store.start()) === 'locked';
  lockState.value = locked ? 'locked' : 'open';
  if (!locked) await open();
}

/** @param {Me} who as the server last said */
export const saveMe = (who) => store.saveMe(who);

/** Everything of ours on this device, in all tabs. Works offline. */
export const wipe = () => store.wipe();

/** Reads all; resolves when the crisis plan is there. */
async function open() {
  const { rest } = await store.load();
  // What opens without unlocking is compared with what it should be, once, at every start.
  void rest.then(() => store.change(() => ({})));
}
