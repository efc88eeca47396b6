/** Making a row out of the first thing that is typed, so that an empty one never exists. */
import { useState } from 'preact/hooks';

import { create, edit } from '../commands/write.js';
import { row } from '../local/view.js';

/** @typedef {Record<string, any>} Fields */

/**
 * Keeps what is typed about something new: the first words make the row, the rest edit it.
 * @param {string} noun
 * @param {Fields} [fixed] what it has from the start, such as the goal a step belongs to
 */
export function newRow(noun, fixed = {}) {
  /** @type {Promise<string> | null} */
  let made = null;
  /** @param {Fields} changes */
  function make(changes) {
    made = create(noun, { ...fixed, ...changes });
    // A phone that could not keep the words must get to try again.
    made.catch(() => { made = null; });
    return made;
  }
  return {
    /** @param {Fields} changes @returns {Promise<string | null>} the row's id, null while there is none */
    async save(changes) {
      if (!made) return hasWords(changes) ? make(changes) : null;
      const id = await made;
      await edit(noun, id, changes);
      return id;
    },
  };
}

/** @param {Fields} changes */
function hasWords(changes) {
  return Object.values(changes).some((value) => typeof value !== 'string' || value.trim() !== '');
}

/**
 * `newRow` for a screen.
 * @param {string} noun
 * @param {Fields} [fixed]
 * @param {(id: string) => unknown} [onMade] once there is a row
 * @returns {{made: Fields | null, save: (changes: Fields) => Promise<void>}} made is the row, once there is one
 */
export function useNewRow(noun, fixed, onMade) {
  const [draft] = useState(() => newRow(noun, fixed));
  const [id, setId] = useState(/** @type {string | null} */ (null));
  const save = async (/** @type {Fields} */ changes) => {
    const kept = await draft.save(changes);
    setId(kept);
    if (kept && !id) await onMade?.(kept);
  };
  return { made: id ? row(noun, id) : null, save };
}
