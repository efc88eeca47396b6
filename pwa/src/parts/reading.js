/**
 * How this phone shows things: size of text, light or dark, motion, easy words. Kept outside
 * the sealed store, because early.js needs it before the first paint; it says nothing of a person.
 */
import { signal } from '@preact/signals';

/**
 * @typedef {object} Reading
 * @property {'normal' | 'large' | 'larger'} text_size
 * @property {'system' | 'light' | 'dark'} theme
 * @property {boolean} calm  no motion at all
 * @property {boolean} easy_read
 */

const KEPT_AS = 'traden-reading';

/** @type {Reading} */
const USUAL = { text_size: 'normal', theme: 'system', calm: false, easy_read: false };

export const reading = signal(USUAL);

/** Takes up what this phone remembers. */
export function recallReading() {
  setReading(JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}'));
}

/** @param {Partial<Reading>} changes */
export function setReading(changes) {
  reading.value = { ...reading.value, ...changes };
  localStorage.setItem(KEPT_AS, JSON.stringify(reading.value));
  show(reading.value);
}

/** Back to the usual, with no trace. */
export function forgetReading() {
  reading.value = USUAL;
  localStorage.removeItem(KEPT_AS);
  show(USUAL);
}

/** @param {Reading} wished */
function show({ text_size, theme, calm, easy_read }) {
  const root = document.documentElement;
  root.dataset.textSize = text_size;
  root.dataset.theme = theme;
  root.toggleAttribute('data-calm', calm);
  root.toggleAttribute('data-easy-read', easy_read);
}
