/** Reading the whole database, in one transaction, and opening what was sealed. */
import { openEntry, openRow } from './records.js';

/** @import { AnyRow, Entry } from './state.js' */
/** @import { EntryRecord, RowRecord } from './records.js' */
/** @import { Database } from './database.js' */

/**
 * @param {Database} database
 * @returns {Promise<{rows: RowRecord[], outbox: EntryRecord[], bookmark: string | null}>}
 */
export async function readAll(database) {
  const transaction = database.transaction(['rows', 'outbox', 'meta']);
  const [rows, outbox, bookmark] = await Promise.all([
    transaction.objectStore('rows').getAll(),
    transaction.objectStore('outbox').getAll(),
    transaction.objectStore('meta').get('bookmark'),
  ]);
  return { rows, outbox, bookmark: bookmark ?? null };
}

/**
 * @param {CryptoKey} key
 * @param {RowRecord[]} records
 * @returns {Promise<AnyRow[]>} those that open
 */
export async function openRows(key, records) {
  const rows = await Promise.all(records.map((record) => openRow(key, record)));
  return rows.filter((row) => row !== undefined);
}

/**
 * @param {CryptoKey} key
 * @param {EntryRecord[]} records
 * @param {Map<number, Entry>} known what memory has: not opened again when it has not changed
 * @returns {Promise<Map<number, Entry>>} those that open
 */
export async function openOutbox(key, records, known) {
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
