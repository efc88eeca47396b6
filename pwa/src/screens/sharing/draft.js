/** What is about to be shared, as it stands in the form, and as it is said to the server. Pure. */
import { addDays } from '../../rules/days.js';
import { TAKES_PART_IN } from '../../rules/sharing.js';

/** @typedef {import('../../rules/sharing.js').Share} Share */
/**
 * @typedef {object} Draft
 * @property {string} right
 * @property {string[]} sections those ticked
 * @property {'open' | 'month' | 'quarter' | 'year' | 'day'} span how long
 * @property {string | null} day the last day, when one is chosen
 * @property {string} purpose
 */

/** For how many days each span lasts. @type {Record<string, number>} */
const DAYS = { month: 30, quarter: 91, year: 365 };

export const SPANS = ['open', ...Object.keys(DAYS), 'day'];

/**
 * The form as it opens: what holds now, or the least that is useful.
 * @param {Share} share
 * @param {string[]} sections all there are
 * @param {(instant: string) => string} dayOf
 * @returns {Draft}
 */
export function draftOf({ right, sections: chosen, until }, sections, dayOf) {
  return {
    right: right ?? 'see',
    sections: chosen.length > 0 ? chosen : sections,
    span: until ? 'day' : 'open',
    day: until ? dayOf(until) : null,
    purpose: '',
  };
}

/**
 * The last day that it holds; null: until it is taken back.
 * @param {Draft} draft
 * @param {string} today
 */
export function lastDay({ span, day }, today) {
  if (span === 'day') return day;
  const days = DAYS[span];
  return days ? addDays(today, days) : null;
}

/**
 * What the decision says. All sections are said as none, so that what is written later is among them.
 * @param {Draft} draft
 * @param {string} shared
 * @param {string[]} sections all there are
 * @param {string} today
 */
export function decision(draft, shared, sections, today) {
  const day = lastDay(draft, today);
  const all = draft.sections.length === sections.length;
  return {
    right: TAKES_PART_IN.includes(shared) ? draft.right : 'see',
    sections: all ? [] : sections.filter((section) => draft.sections.includes(section)),
    until: day ? endOf(day) : null,
  };
}

/** The end of a day where the phone is. @param {string} day */
const endOf = (day) => new Date(`${day}T23:59:00`).toISOString().replace('.000', '');

/**
 * Whether it can be given as it stands.
 * @param {Draft} draft
 * @param {string[]} sections all there are
 * @param {string} today
 */
export function isWhole(draft, sections, today) {
  const hasDay = draft.span !== 'day' || (draft.day !== null && draft.day >= today);
  return hasDay && (sections.length === 0 || draft.sections.length > 0);
}
