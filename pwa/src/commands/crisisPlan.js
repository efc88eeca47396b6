/** What one can do with a crisis plan, in verbs. */
import { create, edit } from './write.js';

/** Read through, and still right today. */
export function confirmStillRight() {
  return edit('crisis_plan', null, { still_right_on: new Date().toLocaleDateString('sv-SE') });
}

/** @param {string[]} sections that may be read without unlocking */
export function setOpenSections(sections) {
  return edit('crisis_plan', null, { opens_without_unlocking: sections });
}

/** @param {string} section @param {Record<string, any>} fields @returns {Promise<string>} its id */
export const addEntry = (section, fields) => create('crisis_entry', { section, ...fields });
