/**
 * Whose plans one takes part in. Those of relatives and friends come with Me, and are known without
 * network. Those of a professional are asked for when they are looked at, and live in memory alone.
 */
import { computed, effect, signal, untracked } from '@preact/signals';

import { session } from '../../account/session.js';
import { call } from '../../api.js';

/** @typedef {import('./access.js').Access} Access */
/**
 * @typedef {object} Part a plan one takes part in
 * @property {string} person_id
 * @property {string} member_id who one is there
 * @property {string} relation
 * @property {string | null} [agency_id] which of their agencies one works at, where something is shared
 * @property {string} called whose plan it is; '' when they have no name there
 * @property {boolean} waiting the person has not let one in yet
 * @property {string} two_words while waiting
 * @property {number} lease_seconds 0: nothing of it is kept on any device
 * @property {Access[]} access
 */
/** @typedef {'not_asked' | 'asking' | 'here' | 'failed'} Asked how far the question to the server has come */

/** Milliseconds after which what was asked for is asked for again. */
const FRESH = 30_000;

/** @type {{state: Asked, list: Part[], problem: unknown, at: number}} */
const NOTHING = { state: 'not_asked', list: [], problem: null, at: 0 };

const asked = signal(NOTHING);

/** @type {import('@preact/signals').ReadonlySignal<Part[]>} */
const kept = computed(() => (session.value.me?.people ?? []).filter((/** @type {any} */ part) => part.as === 'member'));

/** Whose app is open. */
const account = computed(() => (session.value.state === 'open' ? session.value.account_id : null));

/**
 * What is held in memory goes when the phone is closed, or somebody else comes.
 * @param {() => void} letGo
 */
export const whenClosed = (letGo) => effect(() => {
  void account.value;
  untracked(letGo);
});

whenClosed(() => {
  asked.value = NOTHING;
});

/** @param {Part} part */
export const isVisited = ({ lease_seconds }) => lease_seconds === 0;

/** The plans of relatives and friends. */
export const keptParts = kept;

/** The plans of those one works with, as far as they have been told; and how far that is. */
export const visitedParts = computed(() => ({ ...asked.value, list: asked.value.list.filter(isVisited) }));

/** @param {string} person_id @returns {Part | null} */
export const partOf = (person_id) =>
  [...kept.value, ...visitedParts.value.list].find((part) => part.person_id === person_id) ?? null;

/** Asks for all of them, page by page; what was known stays in sight meanwhile. */
export async function askForParts() {
  const { state, list, at } = asked.peek();
  if (state === 'asking' || (state === 'here' && Date.now() - at < FRESH)) return;
  const mine = account.peek();
  const says = (/** @type {typeof NOTHING} */ news) => {
    if (account.peek() === mine) asked.value = news;
  };
  says({ state: 'asking', list, problem: null, at: 0 });
  try {
    says({ state: 'here', list: await allPages(), problem: null, at: Date.now() });
  } catch (problem) {
    says({ state: 'failed', list: [], problem, at: 0 });
  }
}

/** @returns {Promise<Part[]>} */
async function allPages() {
  /** @type {Part[]} */
  const all = [];
  for (let after = null; ; ) {
    const { data } = await call('GET', after ? `/api/people?after=${after}` : '/api/people');
    all.push(...data.people);
    if (!data.next) return all;
    after = data.next;
  }
}

/** One has come in somewhere, or left: what was told is not to be relied on. */
export function forgetParts() {
  asked.value = NOTHING;
}
