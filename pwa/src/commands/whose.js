/**
 * In whose plan something is written: that of the row it is about, whatever screen one is on by
 * now. A field that is left saves what stands in it, and by then one may look at another's plan.
 */
import { describe } from '../local/nouns.js';

/** @import { Store } from '../local/store.js' */

/** @param {Store} store */
export function createWhose(store) {
  /** Row → person, for rows of others: also of those one has just lost sight of. Ids only. @type {Map<string, string>} */
  const known = new Map();

  function remember() {
    const { rows, visited, entries } = store.state;
    const about = [...entries.values()].map((entry) => ({ ...entry, id: entry.row_id }));
    for (const { noun, id, person_id } of [...rows.values(), ...(visited?.rows.values() ?? []), ...about])
      if (person_id !== store.me?.person_id) known.set(`${noun}/${id}`, person_id);
  }

  remember();
  store.listeners.add((news) => {
    if (news === 'wiped') known.clear();
    else remember();
  });

  /** @returns {string} */
  function own() {
    if (!store.me?.person_id) throw new Error('nobody has a plan of their own on this device');
    return store.me.person_id;
  }

  /**
   * @param {string} noun
   * @param {string | null} id null: something new, or what everybody has one of
   * @returns {string} the person
   */
  return (noun, id) => (!describe(noun).single && id && known.get(`${noun}/${id}`)) || own();
}
