/**
 * How often it is looked how a call goes: often while someone is being asked, seldom once someone has
 * answered, less and less while there is no network. Pure.
 */

/** @typedef {import('./live.js').Shown} Shown */

const OFTEN = 2_000;
const SELDOM = 10_000;
const LONGEST = 15_000;

/** States in which nothing can happen any more. */
const STILL = ['ended', 'undone'];

/**
 * @param {Pick<Shown, 'standing' | 'call' | 'wish'>} shown
 * @param {number} failures looks in a row that came to nothing
 * @param {number} [atLeast] milliseconds the server wants to be left alone
 * @returns {number | null} milliseconds until the next look; null: there is nothing to look for
 */
export function waitAfter({ standing, call, wish }, failures, atLeast = 0) {
  if (standing === 'nothing' || standing === 'not_sent' || standing === 'sending') return null;
  if (failures > 0) return Math.max(atLeast, Math.min(LONGEST, OFTEN * 2 ** (failures - 1)));
  if (call && STILL.includes(call.state)) return null;
  // A late answer is an answer: also when nobody had answered in time.
  return call && !isGoing(call) && !wish ? SELDOM : OFTEN;
}

/** @param {{state: string}} call @returns {boolean} someone is being asked, or soon will be */
export const isGoing = ({ state }) => state === 'undoable' || state === 'asking';
