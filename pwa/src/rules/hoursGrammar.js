/**
 * Reads a subset of OpenStreetMap's opening_hours
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification):
 *
 *   24/7 · Mo-Fr 08:00-16:30 · Mo,Tu 10:00-12:00,13:00-15:00; We 18:00-21:00
 *   Fr-Sa 22:00-06:00 (over midnight) · PH off · PH 10:00-14:00 · off
 *
 * What it does not understand it does not guess at: the whole text then reads as `null`.
 * As in OSM, a later rule replaces an earlier one on the days that it names.
 */

/** @typedef {{days: Set<number>, holidays: boolean, ranges: [number, number][]}} Rule  minutes from midnight; the end passes 1440 when the night is spanned */
/** @typedef {{rules: Rule[]}} Hours */

const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
const DAY_END = 24 * 60;
const CLOSED = new Set(['off', 'closed']);
const SELECTOR = /^((?:mo|tu|we|th|fr|sa|su|ph)(?:\s*[-,]\s*(?:mo|tu|we|th|fr|sa|su|ph))*)\s*:?\s+(.+)$/;

/**
 * @param {string | null | undefined} text
 * @returns {Hours | null}
 */
export function parseHours(text) {
  const parts = (text ?? '').trim().toLowerCase().replace(/[–—]/g, '-').replace(/;$/, '').split(';');
  const rules = parts.map((part) => ruleFrom(part.trim()));
  return rules.every((rule) => rule !== null) ? { rules } : null;
}

/**
 * @param {string} text one rule
 * @returns {Rule | null}
 */
function ruleFrom(text) {
  if (text === '24/7') return { days: new Set(ALL_DAYS), holidays: true, ranges: [[0, DAY_END]] };
  if (CLOSED.has(text)) return { days: new Set(ALL_DAYS), holidays: true, ranges: [] };
  const named = SELECTOR.exec(text);
  const selected = named ? selectorFrom(named[1] ?? '') : { days: new Set(ALL_DAYS), holidays: false };
  const ranges = rangesFrom(named ? (named[2] ?? '') : text);
  return selected && ranges && { ...selected, ranges };
}

/**
 * `mo-fr,su,ph` as days. A span may wrap (`fr-mo`); a span to or from PH means nothing.
 * @param {string} text
 * @returns {{days: Set<number>, holidays: boolean} | null}
 */
function selectorFrom(text) {
  /** @type {Set<number>} */
  const days = new Set();
  let holidays = false;
  for (const part of text.replace(/\s/g, '').split(',')) {
    if (part === 'ph') holidays = true;
    else if (!addSpan(days, part.split('-'))) return null;
  }
  return { days, holidays };
}

/**
 * @param {Set<number>} days
 * @param {string[]} ends one weekday, or the first and the last of a span
 */
function addSpan(days, ends) {
  const first = WEEKDAYS.indexOf(ends[0] ?? '');
  const last = WEEKDAYS.indexOf(ends[1] ?? ends[0] ?? '');
  if (first < 0 || last < 0 || ends.length > 2) return false;
  for (let day = first; ; day = (day + 1) % 7) {
    days.add(day);
    if (day === last) return true;
  }
}

/**
 * @param {string} text `08:00-12:00,13:00-16:30` or `off`
 * @returns {[number, number][] | null}
 */
function rangesFrom(text) {
  if (CLOSED.has(text)) return [];
  /** @type {[number, number][]} */
  const ranges = [];
  for (const part of text.split(',')) {
    const range = rangeFrom(part.trim());
    if (!range) return null;
    ranges.push(range);
  }
  return ranges;
}

/**
 * @param {string} text
 * @returns {[number, number] | null}
 */
function rangeFrom(text) {
  const found = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/.exec(text);
  if (!found) return null;
  const [from, to] = [minutesFrom(found[1], found[2]), minutesFrom(found[3], found[4])];
  if (from === null || to === null || from === DAY_END || from === to) return null;
  return [from, to > from ? to : to + DAY_END];
}

/**
 * @param {string | undefined} hours
 * @param {string | undefined} minutes
 */
function minutesFrom(hours, minutes) {
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= DAY_END ? total : null;
}
