/**
 * In which order what was done here is sent. What takes something back from others goes ahead of
 * everything that waits: only what was done to the same row before it, and what those rows need,
 * goes first. All the rest goes in the order it was done. Pure.
 */
import { sendable, takesBack, target } from './overlay.js';

/** @import { Entry } from '../local/state.js' */

/**
 * @param {Map<number, Entry>} entries the outbox
 * @returns {{first: Entry[], rest: Entry[]}} all that is to be sent
 */
export function sendingOrder(entries) {
  const all = sendable(entries);
  /** @type {Set<Entry>} */
  const first = new Set();
  /** @param {Entry} entry */
  function bring(entry) {
    if (first.has(entry)) return;
    all.filter((earlier) => goesBefore(earlier, entry)).forEach(bring);
    first.add(entry);
  }
  all.filter(takesBack).forEach(bring);
  return { first: [...first], rest: all.filter((entry) => !first.has(entry)) };
}

/**
 * @param {Entry} earlier
 * @param {Entry} entry
 */
function goesBefore(earlier, entry) {
  if (earlier.order >= entry.order) return false;
  return target(earlier) === target(entry) || makesWhatItPointsAt(earlier, entry);
}

/**
 * @param {Entry} earlier
 * @param {Entry} entry
 */
function makesWhatItPointsAt({ method, row_id }, { body }) {
  return method === 'PUT' && Object.values(body).flat().includes(row_id);
}

/**
 * What to send next.
 *
 * @param {Map<number, Entry>} entries the outbox
 * @param {Set<string>} passed rows the server could not take just now: nothing about them may go
 * @param {boolean} onlyFirst the server is in trouble: only what takes back is still tried
 * @returns {Entry | undefined}
 */
export function nextToSend(entries, passed, onlyFirst) {
  const { first, rest } = sendingOrder(entries);
  const line = onlyFirst ? first : [...first, ...rest];
  return line.find((entry) => !passed.has(target(entry)));
}

/**
 * @param {Map<number, Entry>} entries
 * @param {Entry} entry
 * @returns {boolean} something that takes back cannot go before this has been settled
 */
export function isInTheWay(entries, entry) {
  const { first } = sendingOrder(entries);
  return !takesBack(entry) && first.some(({ id }) => id === entry.id);
}
