/**
 * Which of a person's agencies answers now, on which number, and until when.
 */

import { isOpen, nextChange, nextOpening, usualHoursToday } from './openingHours.js';

/**
 * @typedef {object} Reachable the fields of an agency that the rule reads
 * @property {string} [country]
 * @property {string} [phone]
 * @property {string} [hours]
 * @property {string} [on_call_phone]
 * @property {string} [on_call_hours]
 */

/**
 * @typedef {object} Answer
 * @property {'open' | 'on_call' | 'unknown' | 'closed'} state
 * @property {string} phone the number to call now; may be empty
 * @property {string} country
 * @property {Date | null} until when `state` ends, if known
 * @property {Date | null} opens the next sure opening, when closed
 * @property {string | null} uncertain the holiday that makes today's hours doubtful
 */

const ORDER = ['open', 'on_call', 'unknown', 'closed'];

/**
 * @param {Reachable} agency
 * @param {Date} instant
 * @returns {Answer}
 */
export function answersNow(agency, instant) {
  const { country = 'se', phone = '', on_call_phone = '', on_call_hours } = agency;
  // Without a number of their own, ordinary hours say nothing about who picks up.
  const hours = phone ? agency.hours : 'off';
  const open = isOpen(hours, country, instant);
  const until = open === null ? null : nextChange(hours, country, instant);
  const uncertain = usualHoursToday(hours, country, instant)?.uncertain ?? null;
  if (phone && open) return { state: 'open', phone, country, until, opens: null, uncertain };
  if (on_call_phone && isOpen(on_call_hours, country, instant)) {
    return { state: 'on_call', phone: on_call_phone, country, until: nextChange(on_call_hours, country, instant), opens: null, uncertain: null };
  }
  if (open === null || (!phone && isOpen(on_call_hours, country, instant) === null)) return { state: 'unknown', phone: phone || on_call_phone, country, until: null, opens: null, uncertain };
  return { state: 'closed', phone, country, until: null, opens: firstOpening(agency, instant), uncertain };
}

/**
 * @param {Reachable} agency
 * @param {Date} instant
 * @returns {Date | null} the earlier of ordinary and on-call hours
 */
function firstOpening({ country = 'se', phone, hours, on_call_phone, on_call_hours }, instant) {
  const ordinary = phone ? nextOpening(hours, country, instant) : null;
  const onCall = on_call_phone ? nextOpening(on_call_hours, country, instant) : null;
  if (ordinary && onCall) return ordinary < onCall ? ordinary : onCall;
  return ordinary ?? onCall;
}

/**
 * Agencies that have a number, those that answer now first.
 * @template {Reachable} A
 * @param {A[]} agencies
 * @param {Date} instant
 * @returns {{agency: A, answer: Answer}[]}
 */
export function byWhoAnswers(agencies, instant) {
  return agencies
    .map((agency) => ({ agency, answer: answersNow(agency, instant) }))
    .filter(({ agency }) => agency.phone || agency.on_call_phone)
    .toSorted((one, other) => rank(one.answer) - rank(other.answer) || opening(one.answer) - opening(other.answer));
}

/** @param {Answer} answer */
const rank = ({ state }) => ORDER.indexOf(state);

/** @param {Answer} answer */
const opening = ({ opens }) => opens?.getTime() ?? Number.MAX_SAFE_INTEGER;
