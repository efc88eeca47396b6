/**
 * "Nobody has this": a step that no one carries is a visible state, never a silent one (N1).
 * The server holds the same rule; tests/examples/nobody-has-this.json keeps the two equal.
 */

/**
 * The fields of a step that the rule reads. Days are `YYYY-MM-DD`.
 * @typedef {object} StepFields
 * @property {string} [state]
 * @property {string | null} [owner]
 * @property {string | null} [owner_accepted_on]
 * @property {string | null} [due]
 * @property {string | null} [last_word_on]
 */

/** @typedef {'no_owner' | 'not_accepted' | 'overdue'} WhyNobody */

const FINISHED = new Set(['done', 'stopped', 'not_possible']);
const MUST_ACCEPT = new Set(['member', 'agency']);

/**
 * Whether a step still is to be done by someone.
 * @param {StepFields} step
 */
export const inForce = (step) => !FINISHED.has(step.state ?? 'proposed');

/**
 * @param {StepFields} step
 * @param {string} today `YYYY-MM-DD`
 * @returns {WhyNobody | null} why nobody has it, or null when somebody has
 */
export function whyNobodyHas(step, today) {
  if (!inForce(step)) return null;
  if (!step.owner || step.owner === 'nobody') return 'no_owner';
  if (MUST_ACCEPT.has(step.owner) && !step.owner_accepted_on) return 'not_accepted';
  return overdueWithoutWord(step, today) ? 'overdue' : null;
}

/**
 * Overdue, and nobody has said anything about it on the day it was due or since.
 * @param {StepFields} step
 * @param {string} today
 */
function overdueWithoutWord(step, today) {
  if (!step.due || step.due >= today) return false;
  return !step.last_word_on || step.last_word_on < step.due;
}
