/**
 * The engine's view of this device: five things that can happen to what was done here and to what
 * was received, each one transaction.
 */
/** @import { AnyRow, Delta, Entry, Problem, State } from '../local/state.js' */
/** @import { Store } from '../local/store.js' */

import { Locked } from '../local/keys.js';
import { sendable } from './overlay.js';

/**
 * @typedef {object} Page what GET /api/changes gives
 * @property {string[]} start_again people whose rows are dropped before these are put
 * @property {AnyRow[]} rows
 * @property {string} bookmark
 * @property {boolean} more
 */

/** @param {Store} store */
export function createLedger(store) {
  let generation = store.generation;

  /**
   * A reply that was under way while this device was wiped belongs to nobody here any more.
   *
   * @param {(state: State) => Delta} decide
   */
  const change = (decide) =>
    store.change((state) => {
      if (store.generation !== generation) throw new Locked('this device was wiped meanwhile');
      return decide(state);
    });

  /** @param {Entry} entry @param {Partial<Entry>} changes */
  const update = (entry, changes) =>
    change((state) => ({ replace: still(state, entry).map((now) => ({ ...now, ...changes })) }));

  return {
    /** A run begins: what have other tabs done or sent meanwhile? */
    async refresh() {
      generation = store.generation;
      await store.refresh();
    },

    /** @returns {string | null} */
    bookmark: () => store.state.bookmark,

    /**
     * The next thing to send, marked as tried before it goes: from now on nothing alters it.
     *
     * @returns {Promise<Entry | null>}
     */
    async next() {
      await change((state) => {
        const entry = sendable(state.entries)[0];
        return !entry || entry.tried ? {} : { replace: [{ ...entry, tried: true }] };
      });
      return sendable(store.state.entries)[0] ?? null;
    },

    /** The server has it. @param {Entry} entry @param {AnyRow} [row] how the row is now */
    async acknowledge(entry, row) {
      await change((state) => ({ rows: row ? [row] : [], drop: still(state, entry) }));
    },

    /** The server said no: the words stay, and wait for a choice. @param {Entry} entry @param {Problem} problem */
    async refuse(entry, problem) {
      await update(entry, { problem });
    },

    /** The server broke on it. @param {Entry} entry @returns {Promise<number>} how often by now */
    async failed(entry) {
      const failures = entry.failures + 1;
      await update(entry, { failures });
      return failures;
    },

    /** Rows and bookmark together, or neither. @param {Page} page @param {boolean} whole there was no bookmark before */
    async receive({ start_again, rows, bookmark }, whole) {
      await change(() => ({ forget: whole ? 'everyone' : start_again, rows, bookmark }));
    },
  };
}

/** @typedef {ReturnType<typeof createLedger>} Ledger */

/**
 * @param {State} state
 * @param {Entry} entry
 * @returns {Entry[]} the entry as it is now, unless it is gone
 */
function still(state, { order }) {
  const entry = state.entries.get(order);
  return entry ? [entry] : [];
}
