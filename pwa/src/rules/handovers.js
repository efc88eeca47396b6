/**
 * A hand-over leaves nobody without: whoever hands over has it until the next has said yes, and has
 * it again when there was no yes. The server holds the same rule.
 */
import { daysBetween } from './days.js';

/**
 * The fields of a hand-over that the rule reads. Days are `YYYY-MM-DD`.
 * @typedef {object} HandoverFields
 * @property {string} [state]
 * @property {string | null} [answer_by]
 * @property {string | null} [changed_at]
 */

const SAID_YES = new Set(['accepted', 'first_meeting_booked', 'met', 'closed']);
const UNDER_WAY = new Set(['proposed', 'accepted', 'first_meeting_booked']);
const TOLD_AFTERWARDS = new Set(['met', 'declined', 'expired']);

/** For so many days it is still told on Today how a hand-over went. */
const TOLD = 14;

/**
 * @param {HandoverFields} handover
 * @returns {'from' | 'to'} whose it is now
 */
export const whoHasIt = ({ state = 'proposed' }) => (SAID_YES.has(state) ? 'to' : 'from');

/** @param {HandoverFields} handover something is still to happen: a yes, or the first meeting */
export const isUnderWay = ({ state = 'proposed' }) => UNDER_WAY.has(state);

/**
 * Whether the day for an answer has gone by without one.
 * @param {HandoverFields} handover
 * @param {string} today
 */
export const isUnanswered = ({ state = 'proposed', answer_by }, today) =>
  state === 'expired' || (state === 'proposed' && Boolean(answer_by) && String(answer_by) < today);

/**
 * Whether it belongs on Today: while it is under way, and for a while when those two have met or it came to nothing.
 * @param {HandoverFields} handover
 * @param {string} today
 */
export function isForToday(handover, today) {
  if (isUnderWay(handover)) return true;
  const since = handover.changed_at?.slice(0, 10);
  return TOLD_AFTERWARDS.has(handover.state ?? '') && (!since || daysBetween(since, today) <= TOLD);
}
