/** Reading the whole database, in one transaction, and opening what was sealed. */
import { NO_LEASES } from './leases.js';
import { CRISIS_NOUNS } from './nouns.js';
import { openEntry, openRow } from './records.js';
import { apply, emptyState } from './state.js';

/** @import { AnyRow, Entry, State } from './state.js' */
/** @import { EntryRecord, RowRecord } from './records.js' */
/** @import { Database } from './database.js' */

/** @import { Leases } from './leases.js' */

/** @typedef {{outbox: EntryRecord[], bookmark: string | null, leases: Leases}} Queue */
/** @typedef {Queue & {rows: RowRecord[]}} Records */

/**
 * @param {Database} database
 * @returns {Promise<Records>} as they lie, sealed
 */
export async function readAll(database) {
  const transaction = database.transaction(['rows', 'outbox', 'meta']);
  const [rows, queue] = await Promise.all([
    transaction.objectStore('rows').getAll(),
    readQueue(transaction),
  ]);
  return { rows, ...queue };
}

/**
 * @param {import('idb').IDBPTransaction<any, any, any>} transaction
 * @returns {Promise<Queue>}
 */
async function readQueue(transaction) {
  const meta = transaction.objectStore('meta');
  const [outbox, bookmark, leases] = await Promise.all([
    transaction.objectStore('outbox').getAll(),
    meta.get('bookmark'),
    meta.get('leases'),
  ]);
  return { outbox, bookmark: bookmark ?? null, leases: leases ?? NO_LEASES };
}

/**
 * @param {CryptoKey} key
 * @param {RowRecord[]} records
 * @returns {Promise<AnyRow[]>} those that open
 */
async function openRows(key, records) {
  const rows = await Promise.all(records.map((record) => openRow(key, record)));
  return rows.filter((row) => row !== undefined);
}

/**
 * @param {CryptoKey} key
 * @param {EntryRecord[]} records
 * @param {Map<number, Entry>} known what memory has: not opened again when it has not changed
 * @returns {Promise<Map<number, Entry>>} those that open
 */
async function openOutbox(key, records, known) {
  const entries = await Promise.all(
    records.map((record) => {
      const entry = known.get(record.order);
      return entry?.rev === record.rev ? entry : openEntry(key, record);
    }),
  );
  return new Map(
    entries.filter((entry) => entry !== undefined).map((entry) => [entry.order, entry]),
  );
}

/**
 * @param {Records} records
 * @param {CryptoKey} key
 * @param {Map<number, Entry>} known entries in memory
 * @param {string | null} own the person whose device this is: their crisis plan comes first
 * @param {(first: State) => void} [show] the crisis plan and what it needs, before the rest
 * @returns {Promise<{state: State, whole: boolean}>} whole: every row there is has opened
 */
export async function readState(records, key, known, own, show) {
  const { rows, outbox, bookmark, leases } = records;
  const entries = await openOutbox(key, outbox, known);
  const isUrgent = (/** @type {RowRecord} */ record) =>
    record.person_id === own && CRISIS_NOUNS.includes(record.noun);
  const [urgent, others] = [rows.filter(isUrgent), rows.filter((record) => !isUrgent(record))];
  const first = apply(
    { ...emptyState(), entries, bookmark, leases },
    { rows: await openRows(key, urgent) },
  );
  show?.(first);
  // The screen first: a hundred and fifty other rows would stand in its way.
  await new Promise((resolve) => setTimeout(resolve));
  const state = apply(first, { rows: await openRows(key, others) });
  return { state, whole: state.rows.size === rows.length };
}

/**
 * @param {Database} database
 * @param {CryptoKey} key
 * @param {Map<number, Entry>} known entries in memory
 * @returns {Promise<Pick<State, 'entries' | 'bookmark' | 'leases'>>} what other tabs change most
 */
export async function readOutbox(database, key, known) {
  const { outbox, bookmark, leases } = await readQueue(database.transaction(['outbox', 'meta']));
  return { entries: await openOutbox(key, outbox, known), bookmark, leases };
}
