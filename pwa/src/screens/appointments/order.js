/** Which appointments are ahead, which are behind, and on which day each falls. Pure. */
import { wallTime } from './wallTime.js';

/** @typedef {Record<string, any>} Appointment */

/** An appointment without an end is thought of as one hour: long enough to still show while it goes on. */
const HOUR = 3600000;

/**
 * The instant after which an appointment is behind us.
 * @param {Appointment} appointment
 */
export function endOf(appointment) {
  if (appointment.ends_at) return Date.parse(appointment.ends_at);
  return Date.parse(appointment.starts_at) + (appointment.all_day ? 24 * HOUR : HOUR);
}

/**
 * @param {Appointment[]} appointments
 * @param {Date} now
 * @returns {{ahead: Appointment[], behind: Appointment[]}} the nearest first in both
 */
export function split(appointments, now) {
  const sorted = appointments.toSorted((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
  const isAhead = (/** @type {Appointment} */ one) => endOf(one) > now.getTime();
  return {
    ahead: sorted.filter(isAhead),
    behind: sorted.filter((one) => !isAhead(one)).toReversed(),
  };
}

/**
 * @param {Appointment[]} appointments in order
 * @returns {{day: string, appointments: Appointment[]}[]} the same, one group for each day
 */
export function byDay(appointments) {
  /** @type {Map<string, Appointment[]>} */
  const days = new Map();
  for (const one of appointments) {
    const { day } = wallTime(one.starts_at, one.zone);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].map(([day, found]) => ({ day, appointments: found }));
}

/**
 * The one to get ready for: nothing that is cancelled, over, or did not happen.
 * @param {Appointment[]} appointments
 * @param {Date} now
 * @returns {Appointment | undefined}
 */
export function nextAppointment(appointments, now) {
  return split(appointments, now).ahead.find((one) => ['proposed', 'booked'].includes(one.status));
}
