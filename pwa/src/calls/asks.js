/**
 * Those who ask one to get in touch, as the server tells it, and one's own answers. An answer that
 * did not get through stays, also through a restart, until it is sent by a tap or taken back.
 */
import { computed, effect, signal, untracked } from '@preact/signals';

import { session } from '../account/session.js';
import { wiped } from '../local/device.js';
import { within } from './wire.js';

/** @typedef {'calling' | 'coming' | 'cannot'} Answer */
/**
 * @typedef {object} Ask
 * @property {string} id
 * @property {string} person_id
 * @property {string} called
 * @property {string} asked_at
 * @property {string} words
 * @property {Answer | null} answer
 * @property {string | null} answered_at
 * @property {boolean} over
 * @property {string | null} over_at
 */
/** @typedef {{state: 'not_asked' | 'asking' | 'here', list: Ask[], problem: any}} Asks */
/** @typedef {{answer: Answer, state: 'sending' | 'not_sent', problem: any}} Said */

export const ANSWERS = /** @type {const} */ (['calling', 'coming', 'cannot']);

const KEPT_AS = 'traden-answers';
const PATIENCE = 8_000;

/** @type {Asks} */
const NOTHING = { state: 'not_asked', list: [], problem: null };

export const asks = signal(NOTHING);
/** By the ask's id: what one has answered and the server has not taken yet. */
export const said = signal(kept());

const account = computed(() => (session.value.state === 'open' ? session.value.account_id : null));

// What is held in memory goes when the phone is closed, or somebody else comes.
effect(() => {
  void account.value;
  untracked(() => { asks.value = NOTHING; });
});

let wipes = wiped.peek();
effect(() => {
  if (wiped.value === wipes) return;
  wipes = wiped.value;
  untracked(() => say({}));
});

/** Asks for them; what was known stays in sight meanwhile, and afterwards if it came to nothing. */
export async function askForAsks() {
  const mine = account.peek();
  if (!mine || asks.peek().state === 'asking') return;
  const before = asks.peek();
  const news = (/** @type {Asks} */ next) => { if (account.peek() === mine) asks.value = next; };
  news({ ...before, state: 'asking' });
  try {
    const { data } = await within(PATIENCE, 'GET', '/api/asks');
    news({ state: 'here', list: data.asks, problem: null });
  } catch (problem) {
    news({ ...before, state: 'here', problem });
  }
}

/** Says that one has seen it. Where that does not get through, the other goes on knowing less. @param {string} id */
export async function tellSeen(id) {
  await within(PATIENCE, 'POST', `/api/asks/${id}/seen`, {}).catch(() => null);
}

/** @param {string} id @param {Answer} answer */
export async function giveAnswer(id, answer) {
  note(id, { answer, state: 'sending', problem: null });
  try {
    const { data } = await within(PATIENCE, 'PUT', `/api/asks/${id}/answer`, { answer });
    asks.value = { ...asks.value, list: [data.ask, ...asks.value.list.filter((ask) => ask.id !== id)].toSorted(newestFirst) };
    note(id, null);
  } catch (problem) {
    note(id, { answer, state: 'not_sent', problem });
  }
}

/** @param {Ask} one @param {Ask} other */
const newestFirst = (one, other) => (one.asked_at < other.asked_at ? 1 : -1);

/** An answer given on a notice did not get through. @param {string} id @param {string | undefined} answer */
export function notSentElsewhere(id, answer) {
  const known = ANSWERS.find((each) => each === answer);
  if (known && !said.peek()[id]) note(id, { answer: known, state: 'not_sent', problem: { code: 'offline' } });
}

/** One does not want to send it any more. @param {string} id */
export const takeBackAnswer = (id) => note(id, null);

/** @param {string} id @param {Said | null} what */
function note(id, what) {
  const { [id]: _, ...others } = said.peek();
  say(what ? { ...others, [id]: what } : others);
}

/** @param {Record<string, Said>} next */
function say(next) {
  said.value = next;
  const answers = Object.fromEntries(Object.entries(next).map(([id, { answer }]) => [id, answer]));
  if (Object.keys(answers).length === 0) localStorage.removeItem(KEPT_AS);
  else localStorage.setItem(KEPT_AS, JSON.stringify(answers));
}

/** @returns {Record<string, Said>} ids and answers, and nothing of whom they are about */
function kept() {
  try {
    const answers = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}');
    return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, state: 'not_sent', problem: null }]));
  } catch {
    return {};
  }
}
