/**
 * What the person marked *only me* is kept out of every list until a passkey check, and goes out
 * of sight again after five minutes or as soon as the app is left. Whoever is shown the phone sees
 * neither the words nor that there are any.
 */
import { signal } from '@preact/signals';

const FOR = 5 * 60 * 1000;

/** Whether the screens may show what only the person sees. */
export const ownShown = signal(false);

/** Ids of what has just been marked here, by whoever holds the phone: that much and no more. */
const justMarked = signal(/** @type {Set<string>} */ (new Set()));

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** After a passkey check. */
export function showOwn() {
  ownShown.value = true;
  clearTimeout(timer);
  timer = setTimeout(hideOwn, FOR);
}

/** What is marked just now does not vanish under one's hands. @param {string} id */
export function keepInSight(id) {
  justMarked.value = new Set(justMarked.value).add(id);
  timer ??= setTimeout(hideOwn, FOR);
}

/** Out of sight again. */
export function hideOwn() {
  clearTimeout(timer);
  timer = undefined;
  ownShown.value = false;
  justMarked.value = new Set();
}

/** @param {Record<string, any>} row @returns {boolean} whether it has to stay out of sight now */
export const isOutOfSight = ({ id, only_me }) =>
  only_me === true && !ownShown.value && !justMarked.value.has(id);
