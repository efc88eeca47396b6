/** An appointment in words: when, with whom, how to reach them. */
import { one } from '../../local/view.js';
import { formatDay, formatRange, formatRelative, formatTime, formatTimes } from '../../texts/dates.js';
import { bareNumber } from '../../texts/phone.js';
import { t } from '../../texts/texts.js';
import { live } from '../plan/words.js';
import { known, phoneZone, wallTime } from './wallTime.js';

/** @typedef {Record<string, any>} Row */

/**
 * The whole of it: day, and the times where there are any.
 * @param {Row} appointment
 */
export function whenWords(appointment) {
  const zone = known(appointment.zone);
  if (appointment.all_day) return formatDay(appointment.starts_at, { zone });
  return formatRange(appointment.starts_at, appointment.ends_at, zone);
}

/**
 * The times alone, for a list that already says the day.
 * @param {Row} appointment
 */
export function timeWords(appointment) {
  if (appointment.all_day) return t('common-all-day');
  return formatTimes(appointment.starts_at, appointment.ends_at, known(appointment.zone));
}

/**
 * "Today", "tomorrow", "on Thursday", or the day.
 * @param {Row} appointment
 * @param {Date} now
 */
export function relativeDay(appointment, now) {
  return formatRelative(appointment.starts_at, { zone: known(appointment.zone), now });
}

/**
 * A sentence when the clock there is not the clock here; else empty.
 * @param {Row} appointment
 */
export function otherClock(appointment) {
  const there = wallTime(appointment.starts_at, appointment.zone);
  const here = wallTime(appointment.starts_at, phoneZone());
  if (appointment.all_day || (there.day === here.day && there.time === here.time)) return '';
  const place = appointment.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? appointment.zone;
  return t('appointments-other-clock', { place, time: formatTime(appointment.starts_at, phoneZone()) });
}

/**
 * How to reach them about this appointment: what it says itself, else its agency.
 * @param {Row} appointment
 * @returns {{phone: string, email: string, other: string, name: string}}
 */
export function contactOf(appointment) {
  const agency = live('agency', appointment.agency_id);
  const own = contactIn(appointment.change_contact ?? '');
  const name = agency?.name || appointment.with_whom || '';
  if (own.phone || own.email) return { ...own, name };
  return { phone: agency?.phone ?? '', email: agency?.email ?? '', other: own.other, name };
}

/** The fewest digits that can be a number to call: 1177, 1813. */
const SHORTEST_NUMBER = 4;

/** @param {string} text what someone wrote: a number, an address, or words */
function contactIn(text) {
  const email = text.match(/[^\s<>]+@[^\s<>]+\.[^\s<>]+/)?.[0] ?? '';
  const number = text.match(/\+?\d[\d\s()/-]+\d/)?.[0] ?? '';
  const phone = bareNumber(number).replace('+', '').length >= SHORTEST_NUMBER ? number : '';
  return { phone, email, other: phone || email ? '' : text };
}

/**
 * The words that ask for another time. The person reads and changes them before anything is sent.
 * @param {Row} appointment
 */
export function changeRequest(appointment) {
  const name = one('person')?.name ?? '';
  const when = whenWords(appointment);
  const id = appointment.status === 'did_not_happen' ? 'appointments-ask-new-words' : 'appointments-ask-change-words';
  return [t(id, { when }), name].filter(Boolean).join('\n');
}
