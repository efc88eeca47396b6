/** What changes when an appointment gets another day, start or end. Pure. */
import { instantAt, wallTime } from './wallTime.js';

/**
 * The end stays as long after the start as it was, unless it is the end that is moved. An end
 * that would come before the start is no end.
 * @param {Record<string, any>} appointment
 * @param {{day?: string, time?: string, until?: string}} to `until` empty means no end
 * @returns {{starts_at: string, ends_at: string | null}}
 */
export function moved(appointment, { day, time, until }) {
  const { starts_at, ends_at, zone } = appointment;
  const was = wallTime(starts_at, zone);
  const starts = instantAt({ day: day ?? was.day, time: time ?? was.time }, zone);
  const ends = until === undefined ? sameLength(starts, starts_at, ends_at) : until && instantAt({ day: day ?? was.day, time: until }, zone);
  return { starts_at: starts, ends_at: ends && Date.parse(ends) > Date.parse(starts) ? ends : null };
}

/**
 * @param {string} starts the new start
 * @param {string} started the old one
 * @param {string | null} ended the old end
 */
function sameLength(starts, started, ended) {
  if (!ended) return null;
  const length = Date.parse(ended) - Date.parse(started);
  return new Date(Date.parse(starts) + length).toISOString().replace('.000Z', 'Z');
}
