/**
 * One person's rows as lists, noun by noun. Everything that reads here reads a signal, so a
 * component that calls it is rendered again when the answer changes, and only then.
 */
import { computed, signal } from '@preact/signals';

import { NOUNS } from './nouns.js';
import { isOutOfSight } from './onlyMe.js';

/** @import { AnyRow } from './state.js' */

/** How long the server lets a removed row be put back, in milliseconds. */
const UNDO_LIFE = 30 * 24 * 60 * 60 * 1000;

/** @param {AnyRow[]} first the rows to begin with */
export function createLists(first = []) {
  const all = new Map(Object.keys(NOUNS).map((noun) => [noun, signal(listOf(noun, first))]));
  const live = new Map(
    [...all].map(([noun, list]) => [noun, computed(() => list.value.filter((each) => !each.removed && !isOutOfSight(each)))]),
  );

  /** @param {string} noun @returns {AnyRow[]} live rows, by place and then by age */
  const rows = (noun) => read(live, noun);

  return {
    rows,

    /** @param {string} noun person, plan or crisis_plan @returns {AnyRow | null} */
    one: (noun) => rows(noun)[0] ?? null,

    /** @param {string} noun @param {string} id @returns {AnyRow | null} also a removed one */
    row(noun, id) {
      const found = read(all, noun).find((each) => each.id === id);
      return found && !isOutOfSight(found) ? found : null;
    },

    /** @param {string} noun @param {string} id @returns {boolean} marked *only me*, and not shown now */
    isHidden(noun, id) {
      const found = all.get(noun)?.value.find((each) => each.id === id);
      return found !== undefined && isOutOfSight(found);
    },

    /** @param {string} noun @returns {AnyRow[]} what can be brought back, newest removal first */
    removedRows(noun) {
      const since = new Date(Date.now() - UNDO_LIFE).toISOString();
      const removed = read(all, noun).filter(
        (each) => each.removed && !isOutOfSight(each) && (each.changed_at ?? since) >= since,
      );
      return removed.toSorted((a, b) => (b.changed_at ?? '').localeCompare(a.changed_at ?? ''));
    },

    /** The rows as they are now: said noun by noun, where it makes a difference. @param {AnyRow[]} seen */
    show(seen) {
      for (const [noun, list] of all) set(list, listOf(noun, seen));
    },
  };
}

/** @typedef {ReturnType<typeof createLists>} Lists */

/**
 * @param {Map<string, {value: AnyRow[]}>} lists
 * @param {string} noun
 */
function read(lists, noun) {
  const list = lists.get(noun);
  if (!list) throw new Error(`unknown noun: ${noun}`);
  return list.value;
}

/** @param {string} noun @param {AnyRow[]} seen */
const listOf = (noun, seen) => seen.filter((each) => each.noun === noun).toSorted(byPlace);

/**
 * @param {AnyRow} a
 * @param {AnyRow} b
 */
function byPlace(a, b) {
  return position(a) - position(b) || (a.id < b.id ? -1 : 1);
}

/** @param {AnyRow} row @returns {number} an appointment's place is a street, not a position */
const position = ({ place }) => (typeof place === 'number' ? place : 0);

/**
 * @param {{value: AnyRow[]}} list
 * @param {AnyRow[]} next
 */
function set(list, next) {
  const same =
    list.value.length === next.length && next.every((each, at) => each === list.value[at]);
  if (!same) list.value = next;
}
