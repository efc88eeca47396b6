/** What one can do with a plan, in verbs: goals and steps. */
import { create, edit } from './write.js';

/** @typedef {'agree' | 'disagree' | 'unsure'} Answer */
/**
 * @typedef {{owner: 'me' | 'nobody'}
 *   | {owner: 'member', owner_member_id: string, owner_name?: string}
 *   | {owner: 'agency', owner_agency_id: string, owner_name?: string}} Owner
 */

/** @param {string} words the person's own @returns {Promise<string>} the goal's id */
export const addGoal = (words) => create('goal', { own_words: words });

/** @param {string | null} goalId @param {Record<string, any>} fields @returns {Promise<string>} the step's id */
export const addStep = (goalId, fields) => create('step', { goal_id: goalId, ...fields });

/** @param {string} id */
export const startStep = (id) => edit('step', id, { state: 'started' });

/** @param {string} id */
export const finishStep = (id) => edit('step', id, { state: 'done' });

/** @param {string} id @param {string} why */
export const stopStep = (id, why) => edit('step', id, { state: 'stopped', why });

/** @param {string} id @param {string} why */
export const notPossible = (id, why) => edit('step', id, { state: 'not_possible', why });

/**
 * My own answer to a step, kept with its words whatever becomes of the step.
 *
 * @param {string} id
 * @param {Answer | null} answer
 * @param {string} [words]
 */
export const setAnswer = (id, answer, words) =>
  edit('step', id, words === undefined ? { answer } : { answer, answer_words: words });

/**
 * My own answer to a goal. A yes to a proposal makes it one of the plan's goals.
 *
 * @param {Record<string, any>} goal
 * @param {Answer} answer
 */
export const answerGoal = ({ id, state }, answer) =>
  edit('goal', id, { answer, ...(answer === 'agree' && state === 'proposed' && { state: 'agreed' }) });

/** Somebody let me know how it goes. @param {string} id @param {string} day YYYY-MM-DD */
export const heardFrom = (id, day = today()) => edit('step', id, { last_word_on: day });

/** Whoever has the step has said yes to it. @param {string} id @param {string} day YYYY-MM-DD */
export const accepted = (id, day = today()) => edit('step', id, { owner_accepted_on: day });

/**
 * Gives a step to somebody, or to nobody. A new owner has accepted nothing yet; what I take myself
 * I have accepted.
 *
 * @param {string} id
 * @param {Owner} owner
 */
export const giveTo = (id, owner) =>
  edit('step', id, {
    owner_member_id: null,
    owner_agency_id: null,
    owner_name: '',
    owner_accepted_on: owner.owner === 'me' ? today() : null,
    ...owner,
  });

/** @returns {string} this day where the phone is */
function today() {
  return new Date().toLocaleDateString('sv-SE');
}
