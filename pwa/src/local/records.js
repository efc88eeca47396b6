/**
 * Between memory and the database: rows and outbox entries as sealed records.
 *
 * In the open lie only ids, the order of the queue and whether something was tried; every word,
 * date and choice is sealed.
 */
import { seal, tryUnseal } from './seal.js';

/** @import { AnyRow, Entry } from './state.js' */
/** @import { Sealed } from './seal.js' */

/** @typedef {Sealed & {person_id: string, noun: string, id: string}} RowRecord */
/** @typedef {Sealed & Omit<Entry, 'base' | 'body' | 'problem' | 'at'>} EntryRecord */

/** @param {{person_id: string, noun: string, id: string}} row */
const rowPlace = ({ person_id, noun, id }) => `rows/${person_id}/${noun}/${id}`;

/** @param {{id: string}} entry */
const entryPlace = ({ id }) => `outbox/${id}`;

/**
 * @param {CryptoKey} key
 * @param {AnyRow} row
 * @returns {Promise<RowRecord>}
 */
export async function sealRow(key, row) {
  const { person_id, noun, id } = row;
  return { person_id, noun, id, ...(await seal(key, rowPlace(row), row)) };
}

/**
 * @param {CryptoKey} key
 * @param {RowRecord} record
 * @returns {Promise<AnyRow | undefined>} undefined when it does not open
 */
export function openRow(key, record) {
  return tryUnseal(key, rowPlace(record), record);
}

/**
 * @param {CryptoKey} key
 * @param {Entry} entry
 * @returns {Promise<EntryRecord>}
 */
export async function sealEntry(key, { base, body, problem, at, ...plain }) {
  return { ...plain, ...(await seal(key, entryPlace(plain), { base, body, problem, at })) };
}

/**
 * @param {CryptoKey} key
 * @param {EntryRecord} record
 * @returns {Promise<Entry | undefined>} undefined when it does not open
 */
export async function openEntry(key, { iv, data, ...plain }) {
  const inside = await tryUnseal(key, entryPlace(plain), { iv, data });
  return inside && { ...plain, ...inside };
}
