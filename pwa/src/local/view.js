/**
 * What the screens read: rows as the person should see them, pending edits on top. Everything here
 * reads a signal, so a component that calls it is rendered again when the answer changes.
 *
 * `rows`, `row`, `one` and the rest are one's own plan, always: Today, Support now and the crisis
 * plan cannot come to show anybody else's. Somebody else's plan is `planOf(person_id)`.
 */
import { batch, computed, signal } from '@preact/signals';

import { store } from './here.js';
import { createLists } from './lists.js';
import { CRISIS_NOUNS, wordsOf } from './nouns.js';
import { isOutOfSight } from './onlyMe.js';
import { isSaving } from './saving.js';
import { effective, held, keyOf, sendable, takesBack, target } from '../sync/overlay.js';

/** @import { AnyRow, Entry, Problem } from './state.js' */

/**
 * @typedef {object} Waiting something the server refused, in words
 * @property {string} id
 * @property {string} person_id whose plan it was meant for
 * @property {string} noun
 * @property {string} row_id
 * @property {Entry['method']} method
 * @property {Record<string, string>} words by field
 * @property {Problem | null} problem null: it waits for a refused creation of the same row
 * @property {string} at
 * @property {boolean} only_me what waits says so
 */

/** How far the device has been read, and what the runner is doing; the runner sets `activity`. */
const loaded = signal(/** @type {'no' | 'crisis' | 'all'} */ ('no'));
export const activity = signal(/** @type {'idle' | 'sending' | 'offline'} */ ('idle'));

export const currentPerson = signal(/** @type {string | null} */ (null));
const everyWaiting = signal(/** @type {Waiting[]} */ ([]));
export const waiting = computed(() =>
  everyWaiting.value.filter((each) => !isHidden(each.noun, each.row_id) && !isOutOfSight(markOf(each))),
);

/**
 * A row whose making was refused is in no list: only what waits of it says that it is *only me*.
 * @param {Waiting} about
 */
function markOf({ row_id }) {
  const only_me = everyWaiting.value.some((each) => each.row_id === row_id && each.only_me);
  return { id: row_id, only_me };
}

/** Changes that only this phone has, those out of sight too: for whoever is about to wipe it. */
export const onlyHere = computed(() => count.value + everyWaiting.value.length);

/** Ids of those whose rows this phone may keep for a while, in one text: the same, no news. */
const lent = signal('');

const unsent = signal(/** @type {Set<string>} */ (new Set()));
const count = signal(0);
const everFetched = signal(false);

/** What was taken back from others here and the server has not heard of yet: until then they may still see. */
export const takingBack = signal(/** @type {{noun: string, row_id: string}[]} */ ([]));

const own = createLists();
export const { rows, row, one, isHidden, removedRows } = own;

/** The quiet line: what is on this phone, and what has been sent. */
export const syncState = computed(() => ({ state: stateNow(), count: count.value }));

function stateNow() {
  if (isSaving()) return 'saving';
  if (count.value > 0) return activity.value === 'idle' ? 'saved' : activity.value;
  if (isComing.value) return activity.value === 'offline' ? 'not-here' : 'fetching';
  return everFetched.value ? 'sent' : 'saved';
}

/** The device has been read, and nothing has ever come to it: what is written elsewhere is on its way. */
export const isComing = computed(() => loaded.value === 'all' && !everFetched.value);

/** @param {string} noun @returns {boolean} an empty list of it says that there is nothing: it was read, and fetched before */
export function ready(noun) {
  if (loaded.value === 'crisis') return CRISIS_NOUNS.includes(noun);
  return loaded.value === 'all' && everFetched.value;
}

/** @param {string} noun @param {string} id @returns {boolean} something of it is not sent yet */
export function isPending(noun, id) {
  return unsent.value.has(`${currentPerson.value}/${noun}/${id}`);
}

/** @type {Map<string, {lists: import('./lists.js').Lists, plan: Plan}>} */
const others = new Map();

/**
 * Somebody else's plan, as far as they share it. It is always said whose: nothing here can turn
 * into another's. What is not shared, not any longer, or not kept on this phone, is in no list.
 *
 * @param {string} person_id
 * @returns {Plan} the same one each time
 */
export function planOf(person_id) {
  const known = others.get(person_id);
  if (known) return known.plan;
  const lists = createLists(rowsOf(person_id, [...effective(store.state).values()]));
  const plan = planIn(lists, person_id);
  others.set(person_id, { lists, plan });
  return plan;
}

/** @typedef {ReturnType<typeof planIn>} Plan */

/** @param {import('./lists.js').Lists} lists @param {string} person_id */
const planIn = ({ rows: list, row: find, one: only }, person_id) => ({
  person_id,
  rows: list,
  row: find,
  one: only,
  /** @returns {boolean} false only while the device is still being read */
  ready: () => loaded.value === 'all',
  /** @returns {boolean} what they share is kept on this phone now */
  isKept: () => lent.value.includes(person_id),
  /** @param {string} noun @param {string} id @returns {boolean} something of it is not sent yet */
  isPending: (noun, id) => unsent.value.has(keyOf({ person_id, noun }, id)),
});

store.listeners.add(() => batch(publish));

/** Memory has changed: says it to the screens. */
function publish() {
  const person = store.me?.person_id ?? null;
  const { entries, bookmark, leases } = store.state;
  const seen = [...effective(store.state).values()];
  own.show(rowsOf(person, seen));
  for (const [other, { lists }] of others) lists.show(rowsOf(other, seen));
  currentPerson.value = person;
  lent.value = Object.keys(leases.people).join(' ');
  loaded.value = store.loaded;
  everyWaiting.value = held(entries).map(inWords);
  const onTheWay = sendable(entries);
  unsent.value = new Set(onTheWay.map(target));
  takingBack.value = onTheWay.filter(takesBack).map(({ noun, row_id }) => ({ noun, row_id }));
  count.value = onTheWay.length;
  everFetched.value = bookmark !== null;
}

/** @param {string | null} person @param {AnyRow[]} seen */
const rowsOf = (person, seen) => seen.filter((each) => each.person_id === person);

/** @param {Entry} entry @returns {Waiting} */
function inWords({ id, person_id, noun, row_id, method, body, problem, at }) {
  const only_me = body['only_me'] === true;
  return { id, person_id, noun, row_id, method, words: wordsOf(noun, body), problem, at, only_me };
}
