/**
 * How long this device may keep what others share with its owner. Each answer of the server about
 * what is new gives a lease anew; a phone that never reaches the server forgets by itself. Pure.
 *
 * @typedef {{seconds: number, until: number}} Lease until: milliseconds since 1970
 * @typedef {object} Leases lies in the open: letting go of rows must not need a key
 * @property {number} seen the latest moment this device has known
 * @property {Record<string, Lease>} people by person; one's own plan has none and is kept for good
 * @property {string[]} again people whose rows were let go of, to be asked for anew
 *
 * @typedef {object} LeaseNews
 * @property {number} now
 * @property {number} [renewed] when the server was asked: it has answered that all holds as before
 * @property {Record<string, number>} [given] seconds by person, as it has just said
 * @property {string[] | 'everyone'} [ended] people it no longer tells about, or tells about anew
 * @property {string[]} [over] people whose rows have to go, and to be asked for again
 * @property {string[]} [asked] people who have been asked for anew
 */
/** @import { Time } from './time.js' */

/** Milliseconds after which it is written down how late it is, while others' rows are kept. */
const MINUTE = 60_000;

/** @type {Leases} */
export const NO_LEASES = { seen: 0, people: {}, again: [] };

/**
 * @param {Leases} leases
 * @param {LeaseNews} [news]
 * @returns {Leases}
 */
export function nextLeases(leases, news) {
  if (!news) return leases;
  const { now, over = [], asked = [] } = news;
  const again = leases.again.filter((person) => !asked.includes(person));
  const people = Object.entries({ ...stillHeld(leases.people, news), ...given(news) });
  return {
    seen: now,
    people: Object.fromEntries(people.filter(([, { seconds }]) => seconds > 0)),
    again: [...new Set([...again, ...over])],
  };
}

/**
 * @param {Leases['people']} people
 * @param {LeaseNews} news
 * @returns {Leases['people']}
 */
function stillHeld(people, { ended = [], over = [], renewed }) {
  if (ended === 'everyone') return {};
  const gone = new Set([...ended, ...over]);
  const held = Object.entries(people).filter(([person]) => !gone.has(person));
  if (renewed === undefined) return Object.fromEntries(held);
  return Object.fromEntries(held.map(([person, { seconds }]) => [person, lease(seconds, renewed)]));
}

/** @param {LeaseNews} news @returns {Leases['people']} */
function given({ given: told = {}, renewed, now }) {
  const leases = Object.entries(told);
  return Object.fromEntries(
    leases.map(([person, seconds]) => [person, lease(seconds, renewed ?? now)]),
  );
}

/** @param {number} seconds @param {number} from @returns {Lease} */
const lease = (seconds, from) => ({ seconds, until: from + seconds * 1000 });

/** @param {Leases} leases @returns {boolean} this device keeps nothing of others, and wants nothing */
export const isNobodys = ({ people, again }) => Object.keys(people).length + again.length === 0;

/**
 * @param {Leases} leases
 * @param {Time} time
 * @returns {string[]} people whose rows may not be kept any longer: all of them, when nobody can
 *   tell how long ago the clock was right
 */
export function passed({ people, seen }, time) {
  // With nothing to guard there is no need to know: a clock that was wrong may be right now.
  if (Object.keys(people).length > 0) time.remember(seen);
  const setBack = time.wasSetBack();
  const now = time.now();
  return Object.keys(people).filter((person) => setBack || (people[person]?.until ?? 0) <= now);
}

/**
 * What lies on the disk, as far as it may be there.
 *
 * @template {{person_id: string}} Kept
 * @param {{rows: Kept[], leases: Leases}} records
 * @param {string | null} own whose device it is
 * @param {Time} time
 * @returns {{rows: Kept[], over: string[]}} over: people whose rows lie here and may not any longer
 */
export function mayBeHere({ rows, leases }, own, time) {
  const late = passed(leases, time);
  const held = Object.keys(leases.people).filter((person) => !late.includes(person));
  const people = new Set([own, ...held]);
  const strays = rows.filter(({ person_id }) => !people.has(person_id));
  return {
    rows: rows.filter(({ person_id }) => people.has(person_id)),
    over: [...new Set(strays.map(({ person_id }) => person_id))],
  };
}

/**
 * @param {Leases} leases as they lie on the disk
 * @param {Time} time
 * @param {string[]} also people whose rows have to go whatever these leases say
 * @returns {{over: string[], now: number, write: boolean}} write: there is something to write down
 */
export function whatIsOver(leases, time, also) {
  const over = [...new Set([...passed(leases, time), ...also])];
  const setBack = time.wasSetBack();
  if (setBack) time.startOver();
  const now = time.now();
  const late = now - leases.seen > MINUTE && Object.keys(leases.people).length > 0;
  return { over, now, write: over.length > 0 || setBack || late };
}
