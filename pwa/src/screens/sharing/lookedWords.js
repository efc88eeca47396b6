/** Readings by somebody else, day by day. */
import { dayOf, formatTime } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';

/**
 * @typedef {object} Look somebody has read something of a category, at most an hour of it
 * @property {string} account_id
 * @property {string} member_id
 * @property {string | null} agency_id where they worked then
 * @property {string} shared
 * @property {string} ground
 * @property {string} first_at
 * @property {string} last_at
 * @property {number} times
 */

/**
 * In the order they came, by the day of the last.
 * @param {Look[]} looks
 * @returns {[string, Look[]][]}
 */
export function byDay(looks) {
  /** @type {Map<string, Look[]>} */
  const days = new Map();
  for (const look of looks) {
    const day = dayOf(look.last_at);
    days.set(day, [...(days.get(day) ?? []), look]);
  }
  return [...days];
}

/**
 * By who it was, and where they worked then; whoever looked last comes first.
 * @param {Look[]} looks
 * @returns {Look[][]}
 */
export function byReader(looks) {
  /** @type {Map<string, Look[]>} */
  const readers = new Map();
  for (const look of looks) {
    const reader = `${look.account_id} ${look.member_id} ${look.agency_id}`;
    readers.set(reader, [...(readers.get(reader) ?? []), look]);
  }
  return [...readers.values()];
}

/** "at 08:12", or "between 08:12 and 08:50" for several. @param {Look} look */
export function timesWords({ first_at, last_at }) {
  const [from, to] = [formatTime(first_at), formatTime(last_at)];
  return from === to ? t('dates-at', { time: to }) : t('looked-between', { from, to });
}
