/**
 * Days and times as people say them in the language chosen. The words come from Fluent, the
 * dates from `Intl`; nothing is ever read back from a formatted text.
 *
 * A `day` is `YYYY-MM-DD` and has no zone. An instant is a `Date` or an ISO string; it is shown
 * in the zone given, else in the device's own.
 */

import { daysBetween } from '../rules/days.js';
import { wall } from '../rules/zones.js';
import { language, t } from './texts.js';

/** @typedef {Date | string} Moment an instant, or for day formats also a day */

/**
 * Browsers lack date data for some of our languages (Chromium for nn): each language is asked
 * for together with the closest one, so that nobody gets English months in Norwegian text.
 * @type {Record<string, string[]>}
 */
const LOCALES = { sv: ['sv'], nb: ['nb', 'no', 'da'], nn: ['nn', 'nb', 'no'], da: ['da'], en: ['en-GB'] };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NEAR_DAYS = 6;

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** @returns {string[]} */
const locales = () => LOCALES[language.value] ?? ['en-GB'];

/** @type {string | undefined} */
let zoneHere;

/** The device's own zone. Asked for once: on a slow phone the question costs as much as a screen. */
export function deviceZone() {
  zoneHere ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zoneHere;
}

/**
 * @param {string} name of the format, for remembering it
 * @param {Intl.DateTimeFormatOptions} options
 */
function formatter(name, options) {
  const key = `${language.value} ${name} ${options.timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales(), options);
  formats.set(key, format);
  return format;
}

/**
 * @param {Moment} instant
 * @param {string} [zone]
 * @returns {string} the day it is there, `YYYY-MM-DD`
 */
export const dayOf = (instant, zone = deviceZone()) => wall(new Date(instant), zone).day;

/**
 * @param {string} [zone]
 * @param {Moment} [now]
 */
export const today = (zone, now = new Date()) => dayOf(now, zone);

/**
 * @param {Moment} moment
 * @param {string} [zone]
 */
const asDay = (moment, zone) => (typeof moment === 'string' && DAY.test(moment) ? moment : dayOf(moment, zone));

/**
 * "tisdag 24 november"; with the year when it is not this year.
 * @param {Moment} moment
 * @param {{zone?: string, now?: Moment}} [options]
 */
export function formatDay(moment, { zone, now } = {}) {
  const day = asDay(moment, zone);
  const thisYear = day.slice(0, 4) === today(zone, now).slice(0, 4);
  return thisYear
    ? longDay('day', day, {})
    : longDay('dayYear', day, { year: 'numeric' });
}

/**
 * @param {string} name
 * @param {string} day
 * @param {Intl.DateTimeFormatOptions} more
 */
function longDay(name, day, more) {
  const options = /** @type {const} */ ({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const text = formatter(name, { ...options, ...more }).format(new Date(`${day}T12:00:00Z`));
  return text.replace(/^(\p{L}+),? (den )?/u, '$1 ');
}

/**
 * "24 nov. 2026", for lists and small print.
 * @param {Moment} moment
 * @param {{zone?: string}} [options]
 */
export function formatShortDay(moment, { zone } = {}) {
  const options = /** @type {const} */ ({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return formatter('short', options).format(new Date(`${asDay(moment, zone)}T12:00:00Z`));
}

/**
 * @param {string} day
 */
const weekdayName = (day) =>
  formatter('weekday', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/**
 * "08:30" (Danish "08.30").
 * @param {Moment} instant
 * @param {string} [zone]
 */
export const formatTime = (instant, zone = deviceZone()) =>
  formatter('time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(instant));

/**
 * "08:30–09:15"; only the start when there is no end.
 * @param {Moment} from
 * @param {Moment | null} [to]
 * @param {string} [zone]
 */
export const formatTimes = (from, to, zone) =>
  to ? `${formatTime(from, zone)}–${formatTime(to, zone)}` : formatTime(from, zone);

/**
 * "tisdag 24 november 08:30–09:15"; with both days when it ends on another.
 * @param {Moment} from
 * @param {Moment | null} [to]
 * @param {string} [zone]
 */
export function formatRange(from, to, zone) {
  const sameDay = !to || dayOf(from, zone) === dayOf(to, zone);
  if (sameDay) return `${formatDay(from, { zone })} ${formatTimes(from, to, zone)}`;
  return `${formatDay(from, { zone })} ${formatTime(from, zone)} – ${formatDay(to, { zone })} ${formatTime(to, zone)}`;
}

/** @type {Record<string, string>} */
const NEAR = { '-1': 'dates-yesterday', 0: 'dates-today', 1: 'dates-tomorrow' };

/**
 * "i dag", "i morgon", "på torsdag" within six days, else the whole day.
 * @param {Moment} moment
 * @param {{zone?: string, now?: Moment}} [options]
 */
export function formatRelative(moment, { zone, now } = {}) {
  const day = asDay(moment, zone);
  const ahead = daysBetween(today(zone, now), day);
  const near = NEAR[ahead];
  if (near) return t(near);
  if (ahead > 0 && ahead <= NEAR_DAYS) return t('dates-on-weekday', { weekday: weekdayName(day) });
  return formatDay(day, { zone, now });
}

/**
 * "i morgon kl. 08:30"; a time earlier or later today is the time alone.
 * @param {Moment} instant
 * @param {{zone?: string, now?: Moment}} [options]
 */
export function formatMoment(instant, { zone, now } = {}) {
  const time = formatTime(instant, zone);
  if (dayOf(instant, zone) === today(zone, now)) return t('dates-at', { time });
  return t('dates-day-at', { day: formatRelative(instant, { zone, now }), time });
}

/**
 * First letter upper-case, for a text that begins a line.
 * @param {string} text
 */
export const capital = (text) => text.slice(0, 1).toLocaleUpperCase(language.value) + text.slice(1);
