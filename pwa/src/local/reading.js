/** Reading the whole database, in one transaction, and opening what was sealed. */
import { CRISIS_NOUNS } from './nouns.js';
import { openEntry, openRow } from './records.js';
import { apply, emptyState } from './state.js';

/** @import { AnyRow, Entry, State } from './state.js' */
/** @import { EntryRecord, RowRecord } from './records.js' */
/** @import { Database } from './database.js' */

/** @typedef {{rows: RowRecord[], outbox: EntryRecord[], bookmark: string | null}} Records */

/**
 * @param {Database} database
 * @returns {Promise<Records>} as they lie, sealed
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
 * @param {(first: State) => void} [show] the crisis plan and what it needs, before the rest
 * @returns {Promise<{state: State, whole: boolean}>} whole: every row there is has opened
 */
export async function readState({ rows, outbox, bookmark }, key, known, show) {
  const entries = await openOutbox(key, outbox, known);
  const [urgent, others] = [rows.filter(isCrisis), rows.filter((record) => !isCrisis(record))];
  const first = apply(
    { ...emptyState(), entries, bookmark },
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
 * @returns {Promise<Pick<State, 'entries' | 'bookmark'>>} what other tabs change most
 */
export async function readOutbox(database, key, known) {
  const { outbox, bookmark } = await readAll(database);
  return { entries: await openOutbox(key, outbox, known), bookmark };
}

/** @param {RowRecord} record */
const isCrisis = (record) => CRISIS_NOUNS.includes(record.noun);
