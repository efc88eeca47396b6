/** Who would be asked, and how each can be reached: known at the server alone. */
import { useEffect, useState } from 'preact/hooks';

import { session } from '../../account/session.js';
import { preview } from '../../calls/wire.js';
import { reachedWords, reachWords } from '../../calls/words.js';

/** @typedef {import('../../calls/wire.js').Preview} Preview */
/** @typedef {{preview: Preview | null, problem: any}} Seen */

const nothing = async () => {};

/**
 * Looked at when the screen opens, and again when the network is back.
 * @param {import('../../rules/asking.js').About | null} about
 * @param {(person_id: string) => Promise<void>} [also] what else is to be looked at then; the same function every time
 * @returns {Seen}
 */
export function usePreview(about, also = nothing) {
  const [seen, setSeen] = useState(/** @type {Seen} */ ({ preview: null, problem: null }));
  const person_id = session.value.person_id;
  const { noun = '', id = '' } = about ?? {};
  useEffect(() => {
    if (!person_id) return undefined;
    let here = true;
    const look = () => {
      preview(person_id, id ? { noun, id } : null).then(
        (found) => here && setSeen({ preview: found, problem: null }),
        (problem) => here && setSeen((before) => ({ ...before, problem })));
      also(person_id).catch(() => null);
    };
    look();
    addEventListener('online', look);
    return () => {
      here = false;
      removeEventListener('online', look);
    };
  }, [person_id, noun, id, also]);
  return seen;
}

/** Nobody has any way that is known. @param {Preview | null} found */
export const noWay = (found) => found !== null && found.members.every(({ channels }) => channels.length === 0);

/** How somebody can be reached, and when that last came about. @param {Preview['members'][number]} member @param {Date} now */
export const howReached = ({ channels, reached_at }, now) =>
  (channels.length > 0 || reached_at ? `${reachWords(channels)} ${reachedWords(reached_at, now)}` : reachWords(channels));
