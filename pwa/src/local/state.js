/**
 * The words that local/, sync/ and commands/ share, the state in memory, and how a Delta leads from
 * one state to the next. Pure.
 */
import { keyOf } from '../sync/overlay.js';
import { nextLeases, NO_LEASES } from './leases.js';

/** @import { LeaseNews, Leases } from './leases.js' */

/**
 * @typedef {object} Row what the server says about one thing, or what it will say once it has been told
 * @property {string} noun
 * @property {string} id
 * @property {string} person_id
 * @property {string} version opaque; "0" until the server has seen the row
 * @property {boolean} removed
 * @property {string} [changed_at] ISO 8601, UTC
 * @property {string} [changed_by] account id
 * @property {Record<string, string[]>} [kept_both] the other texts of fields where both were kept
 */
/** @typedef {Row & Record<string, any>} AnyRow a row with its noun's own fields */

/**
 * What the server answered instead of yes (RFC 9457).
 *
 * @typedef {object} Problem
 * @property {string} code stable, for example `gone`, `invalid`, `not_found`
 * @property {number} status
 * @property {string} [title]
 * @property {string} [detail]
 * @property {{field: string, code: string, text: string}[]} [errors]
 */

/**
 * One thing done here that the server has not acknowledged: an HTTP request in waiting.
 *
 * @typedef {object} Entry
 * @property {number} order its place in the queue; 0 until it is stored
 * @property {number} rev goes up with every change, so that two tabs never overwrite each other
 * @property {string} id UUID, also its Idempotency-Key
 * @property {string} person_id
 * @property {string} noun
 * @property {string} row_id
 * @property {'PUT' | 'PATCH' | 'DELETE' | 'POST'} method
 * @property {string} base If-Match: the version it was based on, never moved
 * @property {Record<string, any>} body the fields; for a file {path, type, text}
 * @property {boolean} tried it may have reached the server: from now on it cannot be altered
 * @property {number} failures how often the server broke on this very entry
 * @property {Problem | null} problem why the server refused: it waits for a choice
 * @property {string} at when it was done, ISO 8601, for people only
 */

/**
 * Everything this device holds of one's own plan and of others', in memory.
 *
 * @typedef {object} State
 * @property {Map<string, AnyRow>} rows the server's rows by `keyOf`
 * @property {Map<number, Entry>} entries the outbox in order
 * @property {string | null} bookmark
 * @property {Leases} leases how long others' rows may be kept
 * @property {Visited | null} visited whose plan is looked at without being kept
 */

/**
 * A plan that is looked at and never kept: in memory only, not even sealed on the disk.
 *
 * @typedef {object} Visited
 * @property {string} person_id
 * @property {Map<string, AnyRow>} rows by `keyOf`
 * @property {string | null} bookmark
 */

/**
 * One step from a state to the next; written in one transaction, or not at all.
 *
 * @typedef {object} Delta
 * @property {AnyRow[]} [rows] rows to put
 * @property {string[] | 'everyone'} [forget] people whose rows are dropped first
 * @property {Entry[]} [add] new entries, at the end
 * @property {Entry[]} [replace] entries in a new form
 * @property {Entry[]} [drop] entries that are done with
 * @property {string} [bookmark]
 * @property {LeaseNews} [leases]
 * @property {AnyRow[]} [visited] rows of whoever is visited: into memory, never to the disk
 */

/** @returns {State} a device that holds nothing */
export function emptyState() {
  return { rows: new Map(), entries: new Map(), bookmark: null, leases: NO_LEASES, visited: null };
}

/**
 * @param {State} state
 * @param {Delta} delta
 * @returns {State} the next state; the given one is left as it was
 */
export function apply(state, delta) {
  return {
    rows: nextRows(state.rows, delta),
    entries: nextEntries(state.entries, delta),
    bookmark: delta.bookmark ?? state.bookmark,
    leases: nextLeases(state.leases, delta.leases),
    visited: state.visited && nextVisited(state.visited, delta.visited ?? []),
  };
}

/**
 * @param {Visited} before
 * @param {AnyRow[]} rows of anybody: only theirs are taken
 * @returns {Visited}
 */
export function nextVisited(before, rows) {
  const theirs = rows.filter(({ person_id }) => person_id === before.person_id);
  const added = theirs.map((row) => /** @type {const} */ ([keyOf(row, row.id), row]));
  return { ...before, rows: new Map([...before.rows, ...added]) };
}

/**
 * @param {Map<string, AnyRow>} before
 * @param {Delta} delta
 */
function nextRows(before, { forget = [], rows = [] }) {
  const forgotten = (/** @type {AnyRow} */ row) =>
    forget === 'everyone' || forget.includes(row.person_id);
  const kept = forget.length > 0 ? [...before].filter(([, row]) => !forgotten(row)) : before;
  const next = new Map(kept);
  for (const row of rows) next.set(keyOf(row, row.id), row);
  return next;
}

/**
 * @param {Map<number, Entry>} before
 * @param {Delta} delta
 */
function nextEntries(before, { add = [], replace = [], drop = [] }) {
  const next = new Map(before);
  for (const entry of drop) next.delete(entry.order);
  for (const entry of replace) next.set(entry.order, { ...entry, rev: entry.rev + 1 });
  // An entry that is not stored yet has no place in the queue: it comes last.
  let last = Math.max(0, ...before.keys());
  for (const entry of add) {
    const order = entry.order || (last += 1);
    next.set(order, { ...entry, order });
  }
  return next;
}
