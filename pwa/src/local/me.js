/**
 * Who has signed in on this device, as the server last said. Sealed under the key that opens
 * without unlocking: the app must know offline, and while locked, whose it is.
 */
import { seal, tryUnseal } from './seal.js';

/** @import { Database } from './database.js' */
/** @import { Sealed } from './seal.js' */

/** @typedef {{account_id: string, person_id: string | null, language: string} & Record<string, any>} Me */

const PLACE = 'meta/me';

/**
 * @param {Database} database
 * @returns {Promise<Me | null>}
 */
export async function readMe(database) {
  const transaction = database.transaction(['keys', 'meta']);
  const [key, sealed] = await Promise.all([
    transaction.objectStore('keys').get('open'),
    transaction.objectStore('meta').get('me'),
  ]);
  if (!key || !sealed) return null;
  return (await tryUnseal(key, PLACE, sealed)) ?? null;
}

/**
 * @param {Database} database
 * @param {Me} me
 * @returns {Promise<Sealed>}
 */
export async function sealMe(database, me) {
  const key = await database.get('keys', 'open');
  if (!key) throw new Error('nobody has begun on this device');
  return seal(key, PLACE, me);
}
