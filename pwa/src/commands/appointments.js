/** What one can do with an appointment, in verbs. Cancelled is not removed. */
import { create, edit } from './write.js';

/** @param {string} id */
export const cancel = (id) => edit('appointment', id, { status: 'cancelled' });

/** @param {string} id whoever did not come: it did not happen, and nobody is to blame here */
export const didNotHappen = (id) => edit('appointment', id, { status: 'did_not_happen' });

/** @param {string} appointmentId @param {string} words @returns {Promise<string>} the question's id */
export const addQuestion = (appointmentId, words) =>
  create('question', { appointment_id: appointmentId, words });

/** @param {string} id @param {boolean} asked */
export const setAsked = (id, asked) => edit('question', id, { asked });
