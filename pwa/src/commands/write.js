/** Everything the screens do to a plan goes through these six; see writer.js for what they promise. */
import { store } from '../local/here.js';
import { poke } from '../sync/runner.js';
import { createWriter } from './writer.js';

export const { create, edit, remove, restore, settle, sendFile } = createWriter(store, poke);
