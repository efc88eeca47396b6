/** What the server refused waits here for one of three choices. */
import { store } from '../local/here.js';
import { choicesFor } from '../sync/choices.js';
import { poke } from '../sync/runner.js';

export const { retry, bringBack, letGo } = choicesFor(store, poke);
