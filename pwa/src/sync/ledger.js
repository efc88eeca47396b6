/**
 * The engine's view of this device: what can happen to what was done here and to what was received, each one transaction.
 */
/** @import { AnyRow, Delta, Entry, Problem, State } from '../local/state.js' */
/** @import { Store } from '../local/store.js' */

import { Locked } from '../local/keys.js';
import { isNobodys, nextLeases } from '../local/leases.js';
import { isInTheWay, nextToSend } from './order.js';
import { anew } from './outbox.js';
import { inOrder, target } from './overlay.js';

/** @import { LeaseNews, Leases } from '../local/leases.js' */
/** @import { Question } from './engine.js' */

/**
 * @typedef {object} Page what GET /api/changes gives
 * @property {string[]} start_again people whose rows are dropped before these are put
 * @property {AnyRow[]} rows
 * @property {Record<string, number>} [leases] of others' rows: seconds they may be kept, by person
 * @property {string} bookmark
 * @property {boolean} more
 */

/** @param {Store} store */
export function createLedger(store) {
  let generation = store.generation;
  /** What the server was last asked, and when: leases count from the question. */
  let asked = { at: 0, again: /** @type {string[]} */ ([]) };

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

  /** @returns {LeaseNews} the server has answered what it was last asked */
  const answered = () => ({ now: store.time.now(), renewed: asked.at, asked: asked.again });

  /**
   * Whose rows may lie here: one's own, and those that are lent for a while.
   *
   * @param {Leases} leases
   * @returns {(row: AnyRow) => boolean}
   */
  const keeper = ({ people }) => ({ person_id }) => person_id === store.me?.person_id || person_id in people;

  return {
    /** A run begins: what have other tabs done or sent meanwhile, and whose time is over? */
    async refresh() {
      generation = store.generation;
      await store.refresh();
      await store.endLeases();
    },

    /** @returns {Question} what to ask the server about */
    question() {
      const { bookmark, leases } = store.state;
      asked = { at: store.time.now(), again: leases.again };
      return { since: bookmark, again: leases.again };
    },

    /**
     * The next thing to send, marked as tried before it goes: from now on nothing alters it.
     *
     * @param {Set<string>} [passed] rows the server could not take in this run
     * @param {boolean} [onlyFirst] only what takes something back from others
     * @returns {Promise<Entry | null>}
     */
    async next(passed = new Set(), onlyFirst = false) {
      const next = () => nextToSend(store.state.entries, passed, onlyFirst);
      await change(() => {
        const entry = next();
        return !entry || entry.tried ? {} : { replace: [{ ...entry, tried: true }] };
      });
      return next() ?? null;
    },

    /** Whether something that takes back waits behind it. @param {Entry} entry */
    isInTheWay: (entry) => isInTheWay(store.state.entries, entry),

    /** The server has it. @param {Entry} entry @param {AnyRow} [row] how the row is now */
    async acknowledge(entry, row) {
      await change((state) => {
        const rows = row ? [row] : [];
        const kept = rows.filter(keeper(state.leases));
        return { rows: kept, visited: rows, drop: still(state, entry) };
      });
    },

    /** The server has nothing that could be taken back from. @param {Entry} entry */
    async nothingThere(entry) {
      await change((state) => ({ drop: still(state, entry), replace: madeWithLess(state.entries, entry) }));
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

    /** Rows, leases and bookmark together, or none. @param {Page} page @param {boolean} whole there was no bookmark before */
    async receive({ start_again, rows, leases: given, bookmark }, whole) {
      await change((state) => {
        const forget = whole ? /** @type {const} */ ('everyone') : start_again;
        const news = { ...answered(), given, ended: forget };
        const mayKeep = keeper(nextLeases(state.leases, news));
        const over = peopleOf(rows.filter((row) => !mayKeep(row)));
        const kept = rows.filter(mayKeep);
        return { forget, rows: kept, bookmark, ...written(state, { ...news, over }) };
      });
    },

    /** Nothing is new: all that is here may be kept for a while again. */
    async renew() {
      await change((state) => written(state, answered()));
    },
  };
}

/** @param {AnyRow[]} rows @returns {string[]} whose they are */
const peopleOf = (rows) => [...new Set(rows.map(({ person_id }) => person_id))];

/**
 * On most devices there is nobody's plan but one's own, and nothing to write down.
 *
 * @param {State} state
 * @param {LeaseNews} news
 * @returns {Pick<Delta, 'leases'>}
 */
function written({ leases }, news) {
  return isNobodys(leases) && isNobodys(nextLeases(leases, news)) ? {} : { leases: news };
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

/**
 * What would have made the row may lie under Waiting, where it can be tried again: then with what
 * was taken back out of it from the start. A request of its own, for the first may still arrive.
 *
 * @param {Map<number, Entry>} entries
 * @param {Entry} entry that takes back
 * @returns {Entry[]}
 */
function madeWithLess(entries, entry) {
  if (entry.method === 'DELETE') return [];
  const makes = inOrder(entries).filter(({ method }) => method === 'PUT');
  return makes.filter((each) => target(each) === target(entry)).map((each) => anew(each, entry.body));
}
