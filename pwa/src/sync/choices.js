/**
 * The three choices for what the server refused: try once more, bring the row back and then put the
 * words in, or let it go. Each is one transaction.
 */
import { entryFor } from './outbox.js';
import { held, target } from './overlay.js';

/** @import { Delta, Entry, State } from '../local/state.js' */
/** @import { Store } from '../local/store.js' */

/**
 * @param {Store} store
 * @param {() => void} poke
 */
export function choicesFor(store, poke) {
  /** @param {string} id @param {(entry: Entry, state: State) => Delta} choose */
  async function choice(id, choose) {
    await store.change((state) => {
      const entry = held(state.entries).find((each) => each.id === id);
      return entry ? choose(entry, state) : {};
    });
    poke();
  }

  return {
    /** As it was, once more. @param {string} id */
    retry: (id) => choice(id, (entry) => ({ replace: [{ ...entry, problem: null, failures: 0 }] })),

    /**
     * The row was removed elsewhere: it comes back, then what was written here is put in, still
     * based on what the person saw, so that nothing another device wrote is overwritten unseen.
     *
     * @param {string} id
     */
    bringBack: (id) => choice(id, bring),

    /** Not needed any more, and nothing that hangs on it. @param {string} id */
    letGo: (id) => choice(id, (entry, { entries }) => ({ drop: withDependents(entry, entries) })),
  };
}

/**
 * @param {Entry} entry
 * @param {State} state
 * @returns {Delta}
 */
function bring(entry, { rows }) {
  const base = rows.get(target(entry))?.version ?? entry.base;
  const { person_id, noun, row_id, body, at } = entry;
  const back = { person_id, noun, row_id, method: /** @type {const} */ ('PATCH') };
  const restore = entryFor({ ...back, base, body: { removed: false } }, at);
  const words = entryFor({ ...back, base: entry.base, body }, at);
  return { drop: [entry], add: [restore, words] };
}

/**
 * @param {Entry} entry
 * @param {Map<number, Entry>} entries
 * @returns {Entry[]} what was done to a row whose creation is let go cannot go anywhere either
 */
function withDependents(entry, entries) {
  if (entry.method !== 'PUT') return [entry];
  return held(entries).filter((each) => target(each) === target(entry));
}
