/**
 * An appointment's day and time as the clock on the wall shows them where it is held.
 *
 * An appointment in Bodø is at nine in Bodø, also for someone who reads it on a phone that stands
 * on another time. So day and time are always read and written in the appointment's own zone.
 */
import { instantOf, wall } from '../../rules/zones.js';

/** @typedef {{day: string, time: string}} WallTime `YYYY-MM-DD` and `HH:MM` */

/** The zone this phone stands in: what a typed time most likely means. */
export function phoneZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * @param {string} instant ISO 8601
 * @param {string} zone IANA
 * @returns {WallTime}
 */
export function wallTime(instant, zone) {
  const { day, minutes } = wall(new Date(instant), known(zone));
  return { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/**
 * The instant when the wall clock in `zone` shows this.
 * @param {WallTime} wall
 * @param {string} zone
 * @returns {string} ISO 8601 UTC
 */
export function instantAt({ day, time }, zone) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantOf(day, hours * 60 + minutes, known(zone)).toISOString().replace('.000Z', 'Z');
}

/**
 * The zone if this phone knows it, else the phone's own: a name newer than the phone must not
 * hide the whole appointment.
 * @param {string} zone
 */
export function known(zone) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return phoneZone();
  }
}

/** @param {number} number */
const two = (number) => String(number).padStart(2, '0');
