/** A code that an agency gave: twelve letters and digits, however they were typed. The server reads them the same way. */

const LETTERS = 12;
/** Crockford's base 32, with what is misread for its letters. */
const CODE = /^[0-9A-Z]+$/;

/**
 * The code in a text: typed, pasted, a whole address, or its `#…`.
 * @param {string} text
 * @returns {string} '' when there is none
 */
export function codeIn(text) {
  const typed = (text.split('#').pop() ?? '').replace(/[\s-]/g, '').toUpperCase();
  return typed.length === LETTERS && CODE.test(typed) ? typed : '';
}
