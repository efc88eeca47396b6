/**
 * What the person marked *only me* is kept out of every list until a passkey check, and goes out
 * of sight again after five minutes or as soon as the app is left. Whoever is shown the phone sees
 * neither the words nor that there are any.
 */
import { signal } from '@preact/signals';

const FOR = 5 * 60 * 1000;

/** Whether the screens may show what only the person sees. */
export const ownShown = signal(false);

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** After a passkey check, or when the person has just marked something themselves. */
export function showOwn() {
  ownShown.value = true;
  clearTimeout(timer);
  timer = setTimeout(hideOwn, FOR);
}

/** Out of sight again. */
export function hideOwn() {
  clearTimeout(timer);
  ownShown.value = false;
}

/** @param {Record<string, any>} row @returns {boolean} whether it has to stay out of sight now */
export const isOutOfSight = (row) => row['only_me'] === true && !ownShown.value;
