/**
 * What the screens see: the server's rows with everything laid on top that has been done here and
 * is still on its way. Pure functions; nothing here is stored.
 *
 * What the server refused is not laid on top: it is not in the plan, it is under Waiting.
 */
import { describe, NOUNS } from '../local/nouns.js';

/** @import { AnyRow, Entry, State } from '../local/state.js' */

/**
 * @param {{person_id: string, noun: string}} what
 * @param {string} id
 */
export const keyOf = (what, id) => `${what.person_id}/${what.noun}/${id}`;

/** @param {Entry} entry the key of the row it is about */
export const target = (entry) => keyOf(entry, entry.row_id);

/**
 * @param {AnyRow | null} row as the server last said, or null when it has not
 * @param {Entry[]} entries what is on its way about this row, in order
 * @returns {AnyRow | null} null when there is nothing yet to lay them on
 */
export function overlay(row, entries) {
  return entries.reduce(lay, row);
}

/**
 * @param {AnyRow | null} row
 * @param {Entry} entry
 * @returns {AnyRow | null}
 */
function lay(row, entry) {
  if (entry.method === 'PUT') return { ...(row ?? blank(entry)), ...entry.body };
  const under = row ?? (NOUNS[entry.noun]?.single ? blank(entry) : null);
  if (!under) return null;
  if (entry.method === 'DELETE') return { ...under, removed: true };
  const { settled = [], ...changes } = entry.body;
  return { ...under, ...changes, ...withoutSettled(under, settled) };
}

/** @param {Entry} entry @returns {AnyRow} a row the server has not seen, before anything is typed */
function blank({ noun, row_id, person_id, at }) {
  const { defaults, reads } = describe(noun);
  const head = { noun, id: row_id, person_id, version: '0', removed: false, changed_at: at };
  return { ...reads, ...defaults, ...head };
}

/**
 * @param {AnyRow} row
 * @param {string[]} settled
 * @returns {{kept_both?: Record<string, string[]>}} without the key when the row had none
 */
function withoutSettled(row, settled) {
  if (!row.kept_both || settled.length === 0) return {};
  const left = Object.entries(row.kept_both).filter(([field]) => !settled.includes(field));
  return { kept_both: left.length > 0 ? Object.fromEntries(left) : undefined };
}

/** @param {Map<number, Entry>} entries @returns {Entry[]} the outbox in the order things were done */
export function inOrder(entries) {
  return [...entries.values()].toSorted((one, other) => one.order - other.order);
}

/**
 * What takes something back from others: a consent taken back, paused or narrowed, a receiver
 * removed, all sharing stopped, something marked *only me*. It never waits for anything else.
 *
 * @param {Pick<Entry, 'noun' | 'method' | 'body'>} entry
 * @returns {boolean}
 */
export function takesBack({ noun, method, body }) {
  if (noun === 'member' || noun === 'agency') return method === 'DELETE';
  if (method !== 'PATCH') return false;
  if (noun === 'grant') return body.state !== 'given';
  return body.sharing_stopped === true || body.only_me === true;
}

/**
 * Entries that wait for a choice, and those that cannot go before one of them: what was done to a
 * row whose creation was refused. (Unless it takes back: the creation may have arrived after all.)
 *
 * @param {Map<number, Entry>} entries
 * @returns {Entry[]}
 */
export function held(entries) {
  const all = inOrder(entries);
  const unmade = new Set(all.filter((e) => e.problem && e.method === 'PUT').map(target));
  const hangs = (/** @type {Entry} */ entry) => unmade.has(target(entry)) && !takesBack(entry);
  return all.filter((entry) => entry.problem || hangs(entry));
}

/** @param {Map<number, Entry>} entries @returns {Entry[]} what is to be sent, in order */
export function sendable(entries) {
  const waiting = new Set(held(entries));
  return inOrder(entries).filter((entry) => !waiting.has(entry));
}

/**
 * @param {Pick<State, 'rows' | 'entries'> & Partial<Pick<State, 'visited'>>} state
 * @returns {Map<string, AnyRow>} every row as the person should see it, by key
 */
export function effective({ rows, entries, visited }) {
  const seen = new Map([...rows, ...(visited?.rows ?? [])]);
  for (const entry of sendable(entries)) {
    const key = target(entry);
    const row = entry.noun in NOUNS ? overlay(seen.get(key) ?? null, [entry]) : null;
    if (row) seen.set(key, row);
    if (entry.body.sharing_stopped === true) withdrawAll(seen, entry);
  }
  return seen;
}

/** @param {Record<string, any>} grant @returns {boolean} whether there is something to take back */
export const isInForce = ({ state }) => state === 'given' || state === 'paused';

/**
 * Whoever stops all sharing has taken back every consent: the server does it, the screen shows it.
 *
 * @param {Map<string, AnyRow>} seen
 * @param {Entry} stop
 */
function withdrawAll(seen, { person_id }) {
  for (const [key, row] of seen) {
    const stood = row.noun === 'grant' && isInForce(row);
    if (stood && row.person_id === person_id) seen.set(key, { ...row, state: 'withdrawn' });
  }
}
