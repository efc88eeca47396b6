/** What one may see of somebody's plan now, and what one may do with a step there. Pure. */
import { inForce } from '../../rules/nobodyHas.js';
import { SHARED } from '../../rules/sharing.js';

/** @typedef {Record<string, any>} Row */
/**
 * @typedef {object} Access a reason for which one sees a category
 * @property {string} shared
 * @property {string} right see or take_part
 * @property {string[]} sections
 * @property {string | null} until
 * @property {string} reason
 */
/** @typedef {'take' | 'accept' | 'start' | 'done' | 'give_back'} Act */

/**
 * What holds now: an hour without network must not be an hour longer.
 * @param {Access[]} access
 * @param {Date} now
 */
export const inEffect = (access, now) => access.filter(({ until }) => !until || new Date(until) > now);

/**
 * The categories one sees, in their usual order.
 * @param {Access[]} access
 * @param {Date} now
 */
export function sharedNow(access, now) {
  const held = new Set(inEffect(access, now).map(({ shared }) => shared));
  return SHARED.filter((shared) => held.has(shared));
}

/**
 * @param {Access[]} access
 * @param {string} shared
 * @param {Date} now
 */
export const mayTakePart = (access, shared, now) =>
  inEffect(access, now).some((one) => one.shared === shared && one.right === 'take_part');

/** @param {Row} step @param {string} memberId */
export const isMine = (step, memberId) => step['owner'] === 'member' && step['owner_member_id'] === memberId;

/**
 * What one may do with a step, the likeliest first: take what nobody has, and carry on with one's own.
 * @param {Row} step
 * @param {string} memberId who one is there
 * @returns {Act[]}
 */
export function actsOn(step, memberId) {
  if (!inForce(step)) return [];
  if (step['owner'] === 'nobody') return ['take'];
  if (!isMine(step, memberId)) return [];
  if (!step['owner_accepted_on']) return ['accept', 'give_back'];
  return step['state'] === 'started' ? ['done', 'give_back'] : ['start', 'done', 'give_back'];
}

/**
 * @template {{called: string}} T
 * @param {T[]} parts
 * @param {string} language whose alphabet: å comes last in Swedish, and with a in English
 * @returns {T[]}
 */
export const byName = (parts, language) => parts.toSorted((one, other) => one.called.localeCompare(other.called, language));

/**
 * Those whose name has every word of what is looked for, in any order and however it is written.
 * @template {{called: string}} T
 * @param {T[]} parts
 * @param {string} looked
 * @returns {T[]}
 */
export function named(parts, looked) {
  const words = plain(looked).split(/\s+/).filter(Boolean);
  return parts.filter(({ called }) => words.every((word) => plain(called).includes(word)));
}

/** @param {string} text */
const plain = (text) => text.toLocaleLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
