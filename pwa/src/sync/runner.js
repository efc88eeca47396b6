/**
 * One runner for all tabs: a lock that the browser keeps decides whose turn it is.
 *
 * It runs at start, when the app comes back to the foreground, when the network returns, after
 * every command, and when the service worker says so.
 */
import { effect, signal } from '@preact/signals';

import { session } from '../account/session.js';
import { store } from '../local/here.js';
import { Locked } from '../local/keys.js';
import { activity } from '../local/view.js';
import { createEngine } from './engine.js';
import { createLedger } from './ledger.js';
import { createVisit } from './visit.js';
import { createWire } from './wire.js';

/** @import { End } from './engine.js' */

/** Why the server wants to see a passkey again; null when it does not. */
export const signInNeeded = signal(/** @type {string | null} */ (null));

/** Goes up when what one may see of somebody has changed. */
export const sharedAnew = signal(0);

const wire = createWire(
  (url, init) => fetch(url, init),
  () => document.documentElement.lang,
);
const engine = createEngine({ local: createLedger(store), wire, clock: { random: Math.random } });
const visits = createVisit(store, wire);

export const { visit, leave, visiting } = visits;

/** Milliseconds between two looks at whether something may be kept no longer. */
const NOW_AND_THEN = 60_000;

let asked = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** Run soon. However often it is asked for, one run waits behind the one under way. */
export function poke() {
  if (asked) return;
  asked = true;
  clearTimeout(timer);
  navigator.locks.request('traden-sync', once).catch(console.error);
}

async function once() {
  asked = false;
  if (session.peek().state !== 'open' || store.loaded !== 'all') return;
  activity.value = 'sending';
  try {
    after(await engine.run());
    void visits.lookAgain();
  } catch (error) {
    // Locked or wiped in the middle of it: there is nobody left to do it for.
    if (!(error instanceof Locked)) throw error;
  } finally {
    if (activity.value === 'sending') activity.value = 'idle';
  }
}

/** @param {End} end */
function after({ state, code, wait, anew }) {
  if (anew) sharedAnew.value += 1;
  activity.value = state === 'offline' ? 'offline' : 'idle';
  signInNeeded.value = state === 'sign_in_needed' ? (code ?? state) : null;
  if (wait !== undefined) timer = setTimeout(poke, wait);
}

/** Starts listening for reasons to run, and runs. Once, when the device has been opened. */
export function startRunner() {
  addEventListener('online', poke);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    void letGo();
    poke();
  });
  void letGo();
  setInterval(letGo, NOW_AND_THEN);
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data?.kind === 'sync') poke();
  });
  effect(() => {
    if (session.value.state === 'open') poke();
  });
  store.listeners.add(whenLoaded);
}

/** What others lent for a while goes when its time is over, without network too. */
async function letGo() {
  if (session.peek().state !== 'none' && (await store.endLeases())) poke();
}

let loaded = store.loaded;

/** A run that came before all was read has done nothing: it gets another. */
function whenLoaded() {
  const now = store.loaded;
  if (now === 'all' && loaded !== 'all') poke();
  loaded = now;
}
