/**
 * Days and times as people say them in the language chosen. All words come from Fluent: browsers
 * differ in theirs, lack some of our languages, and on a slow phone the first question to `Intl`
 * costs as much as a screen.
 *
 * A `day` is `YYYY-MM-DD` and has no zone. An instant is a `Date` or an ISO string; it is shown
 * in the zone given, else in the device's own.
 */

import { date, daysBetween, weekdayOf } from '../rules/days.js';
import { wall } from '../rules/zones.js';
import { language, t } from './texts.js';

/** @typedef {Date | string} Moment an instant, or for day formats also a day */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NEAR_DAYS = 6;

/** The device's own zone, for the one who must know its name. */
export const deviceZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * @param {Moment} instant
 * @param {string} [zone]
 * @returns {{day: string, minutes: number}} what the clock on the wall says there
 */
function clockAt(instant, zone) {
  const at = new Date(instant);
  if (zone) return wall(at, zone);
  return { day: date(at.getFullYear(), at.getMonth() + 1, at.getDate()), minutes: at.getHours() * 60 + at.getMinutes() };
}

/**
 * @param {Moment} instant
 * @param {string} [zone]
 * @returns {string} the day it is there, `YYYY-MM-DD`
 */
export const dayOf = (instant, zone) => clockAt(instant, zone).day;

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
  return t(thisYear ? 'dates-day' : 'dates-day-year', { ...partsOf(day, 'dates-month'), weekday: weekdayName(day) });
}

/**
 * "24 nov. 2026", for lists and small print.
 * @param {Moment} moment
 * @param {{zone?: string}} [options]
 */
export const formatShortDay = (moment, { zone } = {}) => t('dates-short', partsOf(asDay(moment, zone), 'dates-month-short'));

/**
 * @param {string} day
 * @param {string} months how the ids of the months' names begin
 * @returns {{year: string, month: string, day: string}} in words; texts, so that Fluent puts no marks in a year
 */
function partsOf(day, months) {
  return { year: day.slice(0, 4), month: t(`${months}-${Number(day.slice(5, 7))}`), day: String(Number(day.slice(8))) };
}

/** @param {string} day */
const weekdayName = (day) => t(`dates-weekday-${weekdayOf(day)}`);

/**
 * "08:30" (Danish "08.30").
 * @param {Moment} instant
 * @param {string} [zone]
 */
export function formatTime(instant, zone) {
  const { minutes } = clockAt(instant, zone);
  return t('dates-clock', { hours: twoDigits(Math.floor(minutes / 60)), minutes: twoDigits(minutes % 60) });
}

/** @param {number} count */
const twoDigits = (count) => String(count).padStart(2, '0');

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
