/**
 * One appointment as a calendar file (RFC 5545), made on the phone, so it works offline and no
 * server learns that the calendar was filled.
 */
import { wallTime } from './wallTime.js';

/**
 * @typedef {object} CalendarWords
 * @property {string} title
 * @property {string} [where]
 * @property {string} [notes]
 */

/** RFC 5545 names fewer states than we have. @type {Record<string, string>} */
const STATUS = { proposed: 'TENTATIVE', cancelled: 'CANCELLED' };

/**
 * @param {Record<string, any>} appointment
 * @param {CalendarWords} words what the calendar may show; give a neutral title and nothing else
 *   when others can see the calendar
 * @param {Date} now
 * @returns {string} a whole VCALENDAR
 */
export function calendarFile(appointment, words, now) {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Traden//Traden//EN', 'BEGIN:VEVENT',
    `UID:${appointment.id}@traden`,
    `DTSTAMP:${stamp(now)}`,
    ...when(appointment),
    `STATUS:${STATUS[appointment.status] ?? 'CONFIRMED'}`,
    `SUMMARY:${escape(words.title)}`,
    ...line('LOCATION', words.where),
    ...line('DESCRIPTION', words.notes),
    'END:VEVENT', 'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

/** @param {Record<string, any>} appointment */
function when(appointment) {
  if (appointment.all_day) {
    const { day } = wallTime(appointment.starts_at, appointment.zone);
    return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`];
  }
  const start = `DTSTART:${stamp(appointment.starts_at)}`;
  return appointment.ends_at ? [start, `DTEND:${stamp(appointment.ends_at)}`] : [start];
}

/** @param {string | Date} instant */
function stamp(instant) {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** @param {string} name @param {string | undefined} text */
function line(name, text) {
  return text ? [`${name}:${escape(text)}`] : [];
}

/** A bare carriage return ends a line too, for many that read. @param {string} text */
function escape(text) {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n?|\n/g, '\\n');
}

/**
 * No line longer than 75 octets, and never a cut inside a letter.
 * @param {string} text
 */
function fold(text) {
  const octets = new TextEncoder();
  const lines = [''];
  let room = 75;
  for (const letter of text) {
    const size = octets.encode(letter).length;
    if (size > room) {
      lines.push('');
      room = 74; // the space that marks a continued line takes one
    }
    lines[lines.length - 1] += letter;
    room -= size;
  }
  return lines.join('\r\n ');
}
