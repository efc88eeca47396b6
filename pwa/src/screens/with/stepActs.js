/** What one does with a step in somebody else's plan, each with its way back. */
import { accepted, finishStep, startStep } from '../../commands/plan.js';
import { giveStepBack, takeStep } from '../../commands/takingPart.js';
import { edit } from '../../commands/write.js';
import { offerUndo } from '../../parts/undo.jsx';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('./access.js').Act} Act */

/** @type {Record<Act, (step: Row, memberId: string) => Promise<void>>} */
const DO = {
  take: takeStep,
  accept: ({ id }) => accepted(id),
  start: ({ id }) => startStep(id),
  done: ({ id }) => finishStep(id),
  give_back: giveStepBack,
};

/** What each of them changes: so it is put back. @type {Record<Act, string[]>} */
const CHANGES = {
  take: ['owner', 'owner_member_id', 'owner_name', 'owner_accepted_on'],
  accept: ['owner_accepted_on'],
  start: ['state'],
  done: ['state'],
  give_back: ['owner', 'owner_member_id', 'owner_name', 'owner_accepted_on'],
};

/** What is said when it is done. @type {Record<Act, string>} */
const SAID = {
  take: 'with-step-taken',
  accept: 'with-step-accepted',
  start: 'with-step-started',
  done: 'with-step-is-done',
  give_back: 'with-step-given-back',
};

/**
 * @param {Act} act
 * @param {Row} step
 * @param {string} memberId
 */
export async function actOn(act, step, memberId) {
  const before = Object.fromEntries(CHANGES[act].map((name) => [name, step[name]]));
  await DO[act](step, memberId);
  offerUndo(SAID[act], () => edit('step', step['id'], before));
}
