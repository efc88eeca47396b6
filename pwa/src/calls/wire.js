/**
 * Calls for contact on the wire. Straight to the server, never through the outbox: what could not be
 * sent now must not be sent later, when nobody expects it.
 */
import { call, Problem } from '../api.js';

/** @typedef {import('../rules/asking.js').About} About */
/**
 * @typedef {object} Way how one recipient is being reached
 * @property {'push' | 'mail' | 'sms'} kind
 * @property {'queued' | 'sent' | 'on_the_phone' | 'failed'} state
 * @property {string | null} failed
 */
/**
 * @typedef {object} Recipient
 * @property {string} member_id
 * @property {number} turn
 * @property {'waiting' | 'queued' | 'sent' | 'on_the_phone' | 'seen' | 'answered'} state
 * @property {string | null} asked_at
 * @property {string | null} sent_at
 * @property {string | null} on_the_phone_at
 * @property {string | null} seen_at
 * @property {string | null} answered_at
 * @property {'calling' | 'coming' | 'cannot' | null} answer
 * @property {Way[]} channels
 */
/**
 * @typedef {object} Call
 * @property {string} id
 * @property {'undoable' | 'asking' | 'answered' | 'nobody_answered' | 'ended' | 'undone'} state
 * @property {About | null} about
 * @property {string} asked_at
 * @property {string} starts_at
 * @property {string} ends_at
 * @property {string | null} over_at
 * @property {string} words
 * @property {Recipient[]} recipients
 */
/** @typedef {{about: About | null, member_ids: string[] | null, tell: boolean}} Asking */
/** @typedef {{call: Call, skew: number}} Told skew: milliseconds the server's clock is ahead of the phone's */
/**
 * @typedef {object} Preview
 * @property {{member_id: string, turn: number, reached_at: string | null,
 *   channels: {kind: 'push' | 'mail' | 'sms', devices?: number | null}[]}[]} members
 * @property {number} undo_seconds
 * @property {number} gives_up_seconds
 */

/** Milliseconds after which no answer is an answer: the person has to be told something. */
const PATIENCE = 8_000;
const SHORT = 4_000;
const SECOND = 1_000;

/** @param {string} person_id */
const at = (person_id) => `/api/people/${person_id}/calls`;

/**
 * Who would be asked, and how each can be reached.
 * @param {string} person_id
 * @param {About | null} about
 * @returns {Promise<Preview>}
 */
export async function preview(person_id, about) {
  const query = about ? `?noun=${about.noun}&id=${about.id}` : '';
  return (await within(SHORT, 'GET', `${at(person_id)}/preview${query}`)).data;
}

/**
 * Asks. The same id again is the same call: nobody is asked twice.
 * @param {string} person_id
 * @param {string} id
 * @param {Asking} asking
 */
export const make = async (person_id, id, asking) => told(await within(PATIENCE, 'PUT', `${at(person_id)}/${id}`, asking));

/** @param {string} person_id @param {string} id */
export const look = async (person_id, id) => told(await within(SHORT, 'GET', `${at(person_id)}/${id}`));

/** @param {string} person_id @param {string} id @param {'undone' | 'ended'} state */
export const change = async (person_id, id, state) => told(await within(PATIENCE, 'PATCH', `${at(person_id)}/${id}`, { state }));

/** @param {string} person_id @returns {Promise<Call | undefined>} the newest there is, made on whatever phone */
export const newest = async (person_id) => (await within(SHORT, 'GET', at(person_id))).data.calls[0];

/**
 * The server's clock comes in whole seconds, cut off: taken a second late, so that nobody is told of more time to undo than
 * there is.
 * @param {{data: any, headers: Headers}} answer
 * @returns {Told}
 */
function told({ data, headers }) {
  const there = Date.parse(headers.get('Date') ?? '') + SECOND;
  return { call: data.call, skew: Number.isNaN(there) ? 0 : there - Date.now() };
}

/**
 * A call to the server that is given up after a while.
 * @param {number} patience milliseconds
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
export async function within(patience, method, path, body) {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  try {
    return await call(method, path, body, {}, ending.signal);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem({ code: 'no_answer' });
  } finally {
    clearTimeout(timer);
  }
}
