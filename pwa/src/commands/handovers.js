/** What the person can write down of a hand-over, in verbs. Whoever hands over has it until there is a yes. */
import { create, edit } from './write.js';

/**
 * Somebody else is to take over.
 * @param {Record<string, any>} fields
 * @param {string} [person_id] in whose plan; one's own, unless somebody is named
 * @returns {Promise<string>} its id
 */
export const handOver = (fields, person_id) => create('handover', fields, undefined, person_id);

/** It came to nothing; they are asked once more, and have a week for it. @param {string} id */
export const askAgain = (id) => edit('handover', id, { state: 'proposed', answer_by: null });

/** Not handed over after all. @param {string} id */
export const takeBack = (id) => edit('handover', id, { state: 'taken_back' });

/** The next one has told me yes. @param {string} id */
export const theySaidYes = (id) => edit('handover', id, { state: 'accepted' });

/** The next one has told me no. @param {string} id */
export const theySaidNo = (id) => edit('handover', id, { state: 'declined' });

/** We cannot take it over. @param {string} id @param {string} why_not */
export const decline = (id, why_not) => edit('handover', id, { state: 'declined', why_not });

/** @param {string} id */
export const weHaveMet = (id) => edit('handover', id, { state: 'met' });

/** Nothing is left to do. @param {string} id */
export const close = (id) => edit('handover', id, { state: 'closed' });

/** What a first meeting makes of it, and what it is again without one. @type {Record<string, string>} */
const BOOKED = { accepted: 'first_meeting_booked' };
/** @type {Record<string, string>} */
const NOT_BOOKED = { first_meeting_booked: 'accepted' };

/**
 * The appointment at which we meet for the first time; null: none yet. Only a yes makes it a booked one.
 * @param {Record<string, any>} handover
 * @param {string | null} appointmentId
 */
export function chooseFirstMeeting({ id, state }, appointmentId) {
  const next = (appointmentId ? BOOKED : NOT_BOOKED)[state] ?? state;
  return edit('handover', id, { first_appointment_id: appointmentId, ...(next !== state && { state: next }) });
}
