/**
 * What one can do in somebody else's plan, in verbs. Steps and appointments are the rows
 * themselves: they say whose plan they belong to. `memberId` is who one is in that plan. (To start,
 * finish or stop a step of one's own there: commands/plan.js, the same as at home.)
 */
import { create, edit } from './write.js';

/** @typedef {Record<string, any>} Row */

/** A step nobody has. @param {Row} step @param {string} memberId */
export const takeStep = (step, memberId) =>
  edit('step', step['id'], {
    owner: 'member',
    owner_member_id: memberId,
    owner_name: '',
    owner_accepted_on: today(),
  });

/** One's own step is nobody's again. @param {Row} step */
export const giveStepBack = (step) =>
  edit('step', step['id'], {
    owner: 'nobody',
    owner_member_id: null,
    owner_name: '',
    owner_accepted_on: null,
  });

/** @param {Row} appointment @param {string} memberId */
export const comeAlong = (appointment, memberId) =>
  edit('appointment', appointment['id'], {
    comes_along_member_ids: [...without(appointment, memberId), memberId],
  });

/** @param {Row} appointment @param {string} memberId */
export const notComing = (appointment, memberId) =>
  edit('appointment', appointment['id'], { comes_along_member_ids: without(appointment, memberId) });

/** @param {Row} appointment @param {string} memberId @returns {string[]} */
const without = (appointment, memberId) =>
  appointment['comes_along_member_ids'].filter((/** @type {string} */ id) => id !== memberId);

/**
 * A professional suggests a step; the person answers.
 *
 * @param {string} person_id whose plan
 * @param {Row} fields
 * @returns {Promise<string>} its id
 */
export const proposeStep = (person_id, fields) =>
  create('step', { ...fields, state: 'proposed' }, undefined, person_id);

/**
 * A professional suggests a time; the person answers.
 *
 * @param {string} person_id whose plan
 * @param {Row} fields
 * @returns {Promise<string>} its id
 */
export const proposeTime = (person_id, fields) =>
  create('appointment', { ...fields, status: 'proposed' }, undefined, person_id);

/**
 * A few words to the plan, also to one that shows nothing. What becomes of them is the person's.
 *
 * @param {string} person_id whose plan
 * @param {string} words
 * @returns {Promise<string>} its id
 */
export const writeNote = (person_id, words) => create('note', { words }, undefined, person_id);

/** @returns {string} this day where the phone is */
function today() {
  return new Date().toLocaleDateString('sv-SE');
}
