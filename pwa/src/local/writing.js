/**
 * Writing a Delta: sealed first, then everything in one transaction that is on the disk when it
 * resolves. (The other way round WebCrypto would outlive the transaction.)
 */
import { STRICT } from './database.js';
import { nextLeases, NO_LEASES } from './leases.js';
import { sealEntry, sealRow } from './records.js';

/** @import { Delta, Entry } from './state.js' */
/** @import { EntryRecord, RowRecord } from './records.js' */
/** @import { Sealed } from './seal.js' */
/** @import { Database } from './database.js' */
/** @import { Leases } from './leases.js' */

/**
 * @typedef {object} SealedDelta
 * @property {Delta} delta
 * @property {RowRecord[]} rows
 * @property {EntryRecord[]} add
 * @property {EntryRecord[]} replace
 * @property {Sealed | null} opens what opens without unlocking, when it has changed
 */

/**
 * @param {CryptoKey} key
 * @param {Delta} delta
 * @param {Sealed | null} opens
 * @returns {Promise<SealedDelta>}
 */
export async function sealDelta(key, delta, opens) {
  const entries = (/** @type {Entry[]} */ list = []) =>
    Promise.all(list.map((entry) => sealEntry(key, entry)));
  const [rows, add, replace] = await Promise.all([
    Promise.all((delta.rows ?? []).map((row) => sealRow(key, row))),
    entries(delta.add),
    entries(delta.replace),
  ]);
  return { delta, rows, add, replace, opens };
}

/**
 * @param {Database} database
 * @param {SealedDelta} sealed
 * @returns {Promise<number[] | null>} the places of the added entries; null when another tab has
 *   altered one of the entries meanwhile, and nothing was written
 */
export async function writeDelta(database, sealed) {
  const { delta } = sealed;
  const transaction = database.transaction(['rows', 'outbox', 'meta'], 'readwrite', STRICT);
  const outbox = transaction.objectStore('outbox');
  const touched = [...(delta.replace ?? []), ...(delta.drop ?? [])];
  const found = await Promise.all(touched.map(({ order }) => outbox.get(order)));
  if (found.some((record, index) => record?.rev !== touched[index]?.rev)) {
    await transaction.done;
    return null;
  }
  putRows(transaction.objectStore('rows'), sealed);
  await putMeta(transaction.objectStore('meta'), sealed);
  const places = putEntries(outbox, sealed);
  await transaction.done;
  return Promise.all(places);
}

/** @typedef {import('idb').IDBPObjectStore<any, any, any, 'readwrite'>} ObjectStore */

/**
 * @param {ObjectStore} store
 * @param {SealedDelta} sealed
 */
function putRows(store, { delta: { forget = [] }, rows }) {
  if (forget === 'everyone') void store.clear();
  else deleteRowsOf(store, forget);
  for (const record of rows) void store.put(record);
}

/** @param {ObjectStore} store @param {string[]} people all their rows, whatever the noun */
function deleteRowsOf(store, people) {
  for (const person of people) void store.delete(IDBKeyRange.bound([person], [person, []]));
}

/**
 * @param {ObjectStore} store
 * @param {SealedDelta} sealed
 */
async function putMeta(store, { delta: { bookmark, leases }, opens }) {
  if (bookmark !== undefined) void store.put(bookmark, 'bookmark');
  if (opens) void store.put(opens, 'open');
  // As they lie now, not as this tab remembers them: another may have let go of rows meanwhile.
  if (leases) void store.put(nextLeases((await store.get('leases')) ?? NO_LEASES, leases), 'leases');
}

/**
 * Lets go of others' rows that may not be kept any longer. Needs no key: also while all is locked.
 *
 * @param {Database} database
 * @param {(leases: Leases) => {over: string[], now: number, write: boolean}} decide
 * @returns {Promise<string[]>} whose rows have gone
 */
export async function dropRows(database, decide) {
  const transaction = database.transaction(['rows', 'meta'], 'readwrite', STRICT);
  const meta = transaction.objectStore('meta');
  const leases = (await meta.get('leases')) ?? NO_LEASES;
  const { over, now, write } = decide(leases);
  deleteRowsOf(transaction.objectStore('rows'), over);
  if (write) void meta.put(nextLeases(leases, { now, over }), 'leases');
  await transaction.done;
  return over;
}

/**
 * @param {ObjectStore} store
 * @param {SealedDelta} sealed
 * @returns {Promise<number>[]} places of the added ones
 */
function putEntries(store, { delta: { drop = [] }, add, replace }) {
  for (const { order } of drop) void store.delete(order);
  for (const record of replace) void store.put({ ...record, rev: record.rev + 1 });
  // Without a place: the database gives the next one.
  return add.map(
    ({ order: _none, ...record }) => /** @type {Promise<number>} */ (store.add(record)),
  );
}
