/**
 * Letting go of what others lent, when its time is over: out of sight at once, then from the disk.
 * It takes no key and no network. The rows are asked for anew at the next contact.
 */
import { isNobodys, passed, whatIsOver } from './leases.js';
import { apply } from './state.js';
import { dropRows } from './writing.js';

/** @import { Store } from './store.js' */

/**
 * @param {Store} store
 * @returns {Promise<boolean>} whether there was anything to let go of
 */
export async function endLeases(store) {
  const { loaded, state, time } = store;
  if (loaded === 'all' && isNobodys(state.leases)) {
    if (time.wasSetBack()) time.startOver();
    return false;
  }
  const over = passed(state.leases, time);
  if (over.length > 0) store.become(apply(state, { forget: over }));
  return store.inTurn(() => dropLent(store, over));
}

/**
 * From the disk, within a turn of the store.
 *
 * @param {Store} store
 * @param {string[]} known people whose rows have to go, as far as memory knows
 */
export async function dropLent(store, known) {
  const { time } = store;
  const database = await store.database();
  if (known.length === 0 && !(await database.get('meta', 'leases'))) return false;
  const over = await dropRows(database, (leases) => whatIsOver(leases, time, known));
  if (over.length === 0) return false;
  store.say('changed');
  store.become(apply(store.state, { forget: over, leases: { now: time.now(), over } }));
  return true;
}
