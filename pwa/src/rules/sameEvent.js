/**
 * Appointments that different sources tell of the same event: shown as one, never merged (N9).
 * The server holds the same rule; tests/examples/same-event.json keeps the two equal.
 */

/** @typedef {Record<string, any>} Appointment */

/** What somebody has said of it afterwards, then what is still to be, then what is called off. @type {Record<string, number>} */
const STANDS_FIRST = { done: 0, did_not_happen: 0, proposed: 1, booked: 1, cancelled: 2 };

/**
 * Each event once, by the appointment that stands for it; `others` are what other sources say of
 * it. Among equals, what was written first.
 * @param {Appointment[]} appointments
 * @returns {Appointment[]}
 */
export function asOne(appointments) {
  /** @type {Map<string, Appointment[][]>} */
  const byStart = new Map();
  for (const one of appointments.toSorted(inOrder)) {
    const start = `${Date.parse(one.starts_at)} ${one.all_day}`;
    const events = byStart.get(start) ?? [];
    byStart.set(start, events);
    const told = events.find((event) => belongs(one, event));
    if (told) told.push(one);
    else events.push([one]);
  }
  return [...byStart.values()].flat().map(([first, ...others]) => ({ ...first, others }));
}

/**
 * What other sources say of the same event as this appointment.
 * @param {Appointment} appointment
 * @param {Appointment[]} all
 * @returns {Appointment[]}
 */
export function othersOf({ id }, all) {
  const event = asOne(all).map(({ others, ...first }) => [first, ...others]).find((told) => told.some((one) => one.id === id));
  return (event ?? []).filter((one) => one.id !== id);
}

/**
 * Whether the sources do not agree on whether it is called off.
 * @param {Appointment[]} event
 */
export const disagree = (event) => event.some(({ status }) => status === 'cancelled') && event.some(({ status }) => ['proposed', 'booked'].includes(status));

/** @param {Appointment} one */
const rank = ({ status }) => STANDS_FIRST[status] ?? 1;

/** @param {Appointment} a @param {Appointment} b */
const inOrder = (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1);

/** A source that says something twice means two. @param {Appointment} one @param {Appointment[]} event */
const belongs = (one, event) =>
  event.every((other) => one.source !== other.source || one.source_member_id !== other.source_member_id) &&
  event.some((other) => haveInCommon(one, other));

/** @param {Appointment} one @param {Appointment} other */
const haveInCommon = (one, other) =>
  (Boolean(one.agency_id) && one.agency_id === other.agency_id) || saySame(one.place, other.place) || saySame(one.with_whom, other.with_whom);

/** @param {string} one @param {string} other */
const saySame = (one, other) => plain(one) !== '' && plain(one) === plain(other);

/** @param {string} words */
const plain = (words) => (words ?? '').trim().replaceAll(/\s+/g, ' ').toLowerCase();
