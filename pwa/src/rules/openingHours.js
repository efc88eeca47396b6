/**
 * Who answers now, computed on the phone. Pure: the instant is given, never asked for.
 *
 * Three answers, because a wrong "open" sends a frightened person to a locked door: `true`,
 * `false`, and `null` for "cannot be known": hours that are not understood, or ordinary hours on
 * a holiday that they say nothing about.
 */

import { addDays, weekdayOf } from './days.js';
import { holidayOn } from './holidays.js';
import { parseHours } from './hoursGrammar.js';
import { instantOf, wall, zoneOf } from './zones.js';

export { parseHours };

/** @typedef {import('./hoursGrammar.js').Hours} Hours */
/** @typedef {{ranges: [number, number][], uncertain: string | null}} DayHours  uncertain: the holiday that makes ordinary hours doubtful */
/** @typedef {{from: Date, to: Date, certain: boolean}} Span */

const DAYS_AHEAD = 15;

/**
 * Hours of one day. On a public holiday what is said about holidays (PH) decides, wherever in
 * the text it stands.
 * @param {Hours} hours
 * @param {string} country
 * @param {string} day
 * @returns {DayHours}
 */
function hoursOn(hours, country, day) {
  const holiday = holidayOn(country, day);
  const spoken = holiday?.kind === 'holiday' ? hours.rules.findLast((rule) => rule.holidays) : undefined;
  const rule = spoken ?? hours.rules.findLast(({ days }) => days.has(weekdayOf(day)));
  const doubtful = holiday && rule && !rule.holidays && rule.ranges.length > 0;
  return { ranges: rule?.ranges ?? [], uncertain: doubtful ? holiday.id : null };
}

/**
 * Spans from the day before (a night may reach into today) and `count` days on.
 * @param {Hours} hours
 * @param {string} country
 * @param {string} day
 * @param {number} count
 * @returns {Span[]}
 */
function spansAround(hours, country, day, count) {
  /** @type {Span[]} */
  const spans = [];
  for (let offset = -1; offset <= count; offset += 1) spans.push(...spansOf(hours, country, addDays(day, offset)));
  return spans;
}

/**
 * @param {Hours} hours
 * @param {string} country
 * @param {string} day
 * @returns {Span[]}
 */
function spansOf(hours, country, day) {
  const zone = zoneOf(country);
  const { ranges, uncertain } = hoursOn(hours, country, day);
  return ranges.map(([from, to]) => ({
    from: instantOf(day, from, zone), to: instantOf(day, to, zone), certain: !uncertain,
  }));
}

/**
 * @param {Span[]} spans
 * @param {Date} instant
 * @returns {boolean | null}
 */
function answerAt(spans, instant) {
  const hits = spans.filter(({ from, to }) => from <= instant && instant < to);
  if (hits.length === 0) return false;
  return hits.some(({ certain }) => certain) || null;
}

/**
 * @param {string | null | undefined} text hours as written
 * @param {string} country se | no | dk
 * @param {Date} instant
 * @returns {boolean | null} null: cannot be known
 */
export function isOpen(text, country, instant) {
  const hours = parseHours(text);
  if (!hours) return null;
  return answerAt(spansAround(hours, country, wall(instant, zoneOf(country)).day, 0), instant);
}

/**
 * When the answer of {@link isOpen} next changes, among the coming fifteen days.
 * @param {string | null | undefined} text
 * @param {string} country
 * @param {Date} instant
 * @param {(answer: boolean | null, now: boolean | null) => boolean} [wanted] which change counts
 * @returns {Date | null} null: never, or not known
 */
export function nextChange(text, country, instant, wanted = (answer, now) => answer !== now) {
  const hours = parseHours(text);
  if (!hours) return null;
  const spans = spansAround(hours, country, wall(instant, zoneOf(country)).day, DAYS_AHEAD);
  const now = answerAt(spans, instant);
  const edges = spans.flatMap(({ from, to }) => [from, to]).toSorted((one, other) => one.getTime() - other.getTime());
  const horizon = spans.at(-1)?.to;
  return edges.find((edge) => edge > instant && edge !== horizon && wanted(answerAt(spans, edge), now)) ?? null;
}

/**
 * When somebody surely answers next. While it is open this is the opening after that.
 * @param {string | null | undefined} text
 * @param {string} country
 * @param {Date} instant
 * @returns {Date | null}
 */
export function nextOpening(text, country, instant) {
  const closing = isOpen(text, country, instant) ? nextChange(text, country, instant) : instant;
  return closing && nextChange(text, country, closing, (answer) => answer === true);
}

/**
 * The ordinary hours of the day that `instant` falls on.
 * @param {string | null | undefined} text
 * @param {string} country
 * @param {Date} instant
 * @returns {{ranges: {from: Date, to: Date}[], uncertain: string | null} | null}
 */
export function usualHoursToday(text, country, instant) {
  const hours = parseHours(text);
  if (!hours) return null;
  const { day } = wall(instant, zoneOf(country));
  return { ranges: spansOf(hours, country, day), uncertain: hoursOn(hours, country, day).uncertain };
}
