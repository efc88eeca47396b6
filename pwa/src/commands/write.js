/** Everything the screens do to a plan goes through these six; see writer.js for what they promise. */
import { store } from '../local/here.js';
import { showOwn } from '../local/onlyMe.js';
import { poke } from '../sync/runner.js';
import { createWriter } from './writer.js';

const writer = createWriter(store, poke);
export const { remove, restore, settle, sendFile } = writer;

/** @type {typeof writer.create} */
export function create(noun, fields) {
  stayInSight(fields);
  return writer.create(noun, fields);
}

/** @type {typeof writer.edit} */
export function edit(noun, id, changes) {
  stayInSight(changes);
  return writer.edit(noun, id, changes);
}

/**
 * What the person marks *only me* just now does not vanish under their hands.
 * @param {Record<string, any>} fields
 */
function stayInSight(fields) {
  if (fields['only_me'] === true) showOwn();
}
