/** Everything the screens do to a plan goes through these six; see writer.js for what they promise. */
import { store } from '../local/here.js';
import { keepInSight } from '../local/onlyMe.js';
import { uuid } from '../local/uuid.js';
import { isHidden } from '../local/view.js';
import { poke } from '../sync/runner.js';
import { createWriter } from './writer.js';

const writer = createWriter(store, poke);
export const { remove, restore, settle, sendFile } = writer;

/** @type {typeof writer.create} */
export function create(noun, fields, id = uuid(), person_id = undefined) {
  if (fields['only_me'] === true) keepInSight(id);
  return writer.create(noun, fields, id, person_id);
}

/** @type {typeof writer.edit} */
export function edit(noun, id, changes, seen) {
  if (changes['only_me'] === true && id && !isHidden(noun, id)) keepInSight(id);
  return writer.edit(noun, id, changes, seen);
}
