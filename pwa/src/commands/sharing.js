/**
 * What one decides about sharing, in verbs. Nothing here waits for the network; what takes back is
 * sent before everything else that waits.
 */
import { create, edit } from './write.js';

/** @typedef {{receiver_member_id: string} | {receiver_agency_id: string}} Receiver */
/**
 * @typedef {object} Decision
 * @property {string} shared plan, appointments, crisis_plan, about_me or network
 * @property {string} [right] see or take_part
 * @property {string[]} [sections] of the crisis plan or *about me*; none: all of it
 * @property {string | null} [starts_at]
 * @property {string | null} [until] null: until it is taken back
 * @property {string} [purpose]
 * @property {string} [request_id] what it answers
 */

/**
 * A new consent. What was taken back is never given again: that is a new one too.
 *
 * @param {Receiver} receiver
 * @param {Decision} decision
 * @returns {Promise<string>} its id
 */
export const give = (receiver, decision) => create('grant', { ...receiver, ...decision });

/**
 * Less of it, for a shorter time, or only to see.
 *
 * @param {string} grantId
 * @param {Partial<Pick<Decision, 'right' | 'sections' | 'until'>>} changes
 */
export const narrow = (grantId, changes) => edit('grant', grantId, changes);

/** @param {string} grantId */
export const pause = (grantId) => edit('grant', grantId, { state: 'paused' });

/** @param {string} grantId one that was paused */
export const resume = (grantId) => edit('grant', grantId, { state: 'given' });

/** For good. @param {string} grantId */
export const takeBack = (grantId) => edit('grant', grantId, { state: 'withdrawn' });

/** Everything, from everybody, at once: also every consent is taken back. */
export const stopAllSharing = () => edit('person', null, { sharing_stopped: true });

/** From now on one may share again. Nothing that was taken back comes back. */
export const shareAgain = () => edit('person', null, { sharing_stopped: false });

/**
 * Yes to all that was asked for, to some of it, or to nothing. Each part is a decision of its own,
 * with a receipt of its own: a no as well as a yes.
 *
 * @param {Record<string, any>} request the row
 * @param {string[]} shares what the person says yes to
 * @param {import('../rules/sharing.js').Receiver} [receiver] to whom: who asked, unless they ask for their agency
 */
export async function answerRequest(request, shares, receiver = { receiver_member_id: request.by_member_id }) {
  const { id, right, purpose, until } = request;
  for (const shared of request.shares) {
    const state = shares.includes(shared) ? 'given' : 'refused';
    const decision = { shared, right, purpose, until, request_id: id, state };
    await create('grant', { ...receiver, ...decision });
  }
  await edit('request', id, { state: answer(request.shares.length, shares.length) });
}

/**
 * @param {number} asked
 * @param {number} given
 */
function answer(asked, given) {
  if (given === 0) return 'refused';
  return given < asked ? 'part' : 'given';
}
