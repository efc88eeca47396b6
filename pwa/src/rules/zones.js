/**
 * Wall-clock time and instants. The three countries keep their own zone, also when the phone
 * has travelled: "opens at eight" means eight where the agency is.
 */

/** @type {Record<string, string>} */
const ZONES = { se: 'Europe/Stockholm', no: 'Europe/Oslo', dk: 'Europe/Copenhagen' };

const MS_PER_MINUTE = 60_000;

const MS_PER_HOUR = 3_600_000;

/** @type {Set<string>} */
const NORDIC = new Set(Object.values(ZONES));

/** Since 1996 the three change their clocks on the same nights (directive 2000/84/EC, before it 94/21/EC). */
const SAME_NIGHTS = Date.UTC(1996, 0, 1);

/** @type {Map<string, Intl.DateTimeFormat>} Making a formatter is slow. */
const clocks = new Map();

/** @type {Map<string, number>} So is asking it: the answer is remembered for each hour. */
const known = new Map();

/** @param {string} country */
export const zoneOf = (country) => ZONES[country] ?? 'Europe/Stockholm';

/** @param {string} zone */
function clockOf(zone) {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
}

/**
 * How far a zone's clock is ahead of UTC at an instant, in milliseconds. Clocks are changed on
 * the hour, so one answer holds for the hour.
 * @param {Date} instant
 * @param {string} zone
 */
function aheadOfUtc(instant, zone) {
  if (NORDIC.has(zone) && instant.getTime() >= SAME_NIGHTS) return isSummer(instant) ? 2 * MS_PER_HOUR : MS_PER_HOUR;
  const hour = Math.floor(instant.getTime() / MS_PER_HOUR) * MS_PER_HOUR;
  const key = `${zone} ${hour}`;
  const ahead = known.get(key) ?? readClock(new Date(hour), zone) - hour;
  known.set(key, ahead);
  return ahead;
}

/**
 * Summer time: from 01:00 UTC on the last Sunday of March until 01:00 UTC on the last Sunday of
 * October. Reckoned here because asking the browser the first time takes a slow phone 60 ms, on
 * the screens that have to be there at once.
 * @param {Date} instant
 */
function isSummer(instant) {
  const year = instant.getUTCFullYear();
  return instant.getTime() >= lastSunday(year, 2) && instant.getTime() < lastSunday(year, 9);
}

/**
 * @param {number} year
 * @param {number} month 0–11, one of 31 days
 * @returns {number} the instant: 01:00 UTC that day
 */
function lastSunday(year, month) {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * MS_PER_HOUR;
}

/**
 * @param {Date} instant
 * @param {string} zone
 * @returns {number} what the wall clock shows, read as if it were UTC
 */
function readClock(instant, zone) {
  /** @type {Record<string, string>} */
  const part = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant)) part[type] = value;
  return Date.parse(`${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:00Z`);
}

/**
 * What the clock on the wall says at an instant.
 * @param {Date} instant
 * @param {string} zone IANA
 * @returns {{day: string, minutes: number}} minutes since that day's midnight, by the clock
 */
export function wall(instant, zone) {
  const shown = new Date(instant.getTime() + aheadOfUtc(instant, zone));
  return { day: shown.toISOString().slice(0, 10), minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}

/**
 * The instant when a wall clock shows `minutes` after midnight of `day`. Minutes may pass 1440
 * (the night after). A time that the spring change skips becomes the same distance after it;
 * of a time that the autumn change repeats, the first is meant.
 * @param {string} day
 * @param {number} minutes
 * @param {string} zone
 * @returns {Date}
 */
export function instantOf(day, minutes, zone) {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * MS_PER_MINUTE;
  const before = aheadOfUtc(new Date(asUtc - 86_400_000), zone);
  const early = new Date(asUtc - before);
  const ahead = aheadOfUtc(early, zone);
  if (ahead === before) return early;
  const late = new Date(asUtc - ahead);
  return aheadOfUtc(late, zone) === ahead ? late : early;
}
