/**
 * What the screens read: rows as the person should see them, pending edits on top. Everything here
 * reads a signal, so a component that calls it is rendered again when the answer changes.
 */
import { batch, computed, signal } from '@preact/signals';

import { store } from './here.js';
import { CRISIS_NOUNS, NOUNS, wordsOf } from './nouns.js';
import { isOutOfSight } from './onlyMe.js';
import { effective, held, sendable, target } from '../sync/overlay.js';

/** @import { AnyRow, Entry, Problem } from './state.js' */

/**
 * @typedef {object} Waiting something the server refused, in words
 * @property {string} id
 * @property {string} noun
 * @property {string} row_id
 * @property {Entry['method']} method
 * @property {Record<string, string>} words by field
 * @property {Problem | null} problem null: it waits for a refused creation of the same row
 * @property {string} at
 * @property {boolean} only_me what waits says so
 */

/** How long the server lets a removed row be put back, in milliseconds. */
const UNDO_LIFE = 30 * 24 * 60 * 60 * 1000;

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

const unsent = signal(/** @type {Set<string>} */ (new Set()));
const count = signal(0);
const everSent = signal(false);

/** @type {Map<string, import('@preact/signals').Signal<AnyRow[]>>} */
const all = new Map(Object.keys(NOUNS).map((noun) => [noun, signal([])]));
const live = new Map(
  [...all].map(([noun, list]) => [noun, computed(() => list.value.filter((each) => !each.removed && !isOutOfSight(each)))]),
);

/** The quiet line: what is on this phone, and what has been sent. */
export const syncState = computed(() => ({ state: stateNow(), count: count.value }));

function stateNow() {
  if (count.value === 0) return everSent.value ? 'sent' : 'saved';
  return activity.value === 'idle' ? 'saved' : activity.value;
}

/**
 * @param {Map<string, {value: AnyRow[]}>} lists
 * @param {string} noun
 */
function read(lists, noun) {
  const list = lists.get(noun);
  if (!list) throw new Error(`unknown noun: ${noun}`);
  return list.value;
}

/** @param {string} noun @returns {AnyRow[]} live rows, by place and then by age */
export const rows = (noun) => read(live, noun);

/** @param {string} noun @param {string} id @returns {AnyRow | null} also a removed one */
export function row(noun, id) {
  const found = read(all, noun).find((each) => each.id === id);
  return found && !isOutOfSight(found) ? found : null;
}

/** @param {string} noun @param {string} id @returns {boolean} marked *only me*, and not shown now */
export function isHidden(noun, id) {
  const found = all.get(noun)?.value.find((each) => each.id === id);
  return found !== undefined && isOutOfSight(found);
}

/** @param {string} noun person, plan or crisis_plan @returns {AnyRow | null} */
export const one = (noun) => rows(noun)[0] ?? null;

/** @param {string} noun @returns {AnyRow[]} what can be brought back, newest removal first */
export function removedRows(noun) {
  const since = new Date(Date.now() - UNDO_LIFE).toISOString();
  const removed = read(all, noun).filter(
    (each) => each.removed && !isOutOfSight(each) && (each.changed_at ?? since) >= since,
  );
  return removed.toSorted((a, b) => (b.changed_at ?? '').localeCompare(a.changed_at ?? ''));
}

/** @param {string} noun @returns {boolean} false only while the device is still being read */
export function ready(noun) {
  return loaded.value === 'all' || (loaded.value === 'crisis' && CRISIS_NOUNS.includes(noun));
}

/** @param {string} noun @param {string} id @returns {boolean} something of it is not sent yet */
export function isPending(noun, id) {
  return unsent.value.has(`${currentPerson.value}/${noun}/${id}`);
}

store.listeners.add(() => batch(publish));

/** Memory has changed: says it to the screens, noun by noun, where it makes a difference. */
function publish() {
  const person = store.me?.person_id ?? null;
  const { entries, bookmark } = store.state;
  const seen = [...effective(store.state).values()].filter((each) => each.person_id === person);
  for (const [noun, list] of all)
    set(list, seen.filter((each) => each.noun === noun).toSorted(byPlace));
  currentPerson.value = person;
  loaded.value = store.loaded;
  everyWaiting.value = held(entries).map(inWords);
  unsent.value = new Set(sendable(entries).map(target));
  count.value = sendable(entries).length;
  everSent.value = bookmark !== null;
}

/**
 * @param {AnyRow} a
 * @param {AnyRow} b
 */
function byPlace(a, b) {
  return position(a) - position(b) || (a.id < b.id ? -1 : 1);
}

/** @param {AnyRow} row @returns {number} an appointment's place is a street, not a position */
const position = ({ place }) => (typeof place === 'number' ? place : 0);

/**
 * @param {{value: AnyRow[]}} list
 * @param {AnyRow[]} next
 */
function set(list, next) {
  const same =
    list.value.length === next.length && next.every((each, at) => each === list.value[at]);
  if (!same) list.value = next;
}

/** @param {Entry} entry @returns {Waiting} */
function inWords({ id, noun, row_id, method, body, problem, at }) {
  const only_me = body['only_me'] === true;
  return { id, noun, row_id, method, words: wordsOf(noun, body), problem, at, only_me };
}
