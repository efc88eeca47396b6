/**
 * Ask the browser to keep what is stored here, once the person has written something: by then
 * the question some browsers show makes sense, and there is something to lose.
 */
import { effect } from '@preact/signals';

import { syncState } from '../local/view.js';
import { session } from './session.js';

/** Begin to watch for the first thing written. */
export function keepWhatIsWritten() {
  const stop = effect(() => {
    if (session.value.state !== 'open' || syncState.value.count === 0) return;
    queueMicrotask(() => stop());
    void askToKeep();
  });
}

async function askToKeep() {
  const storage = navigator.storage;
  if (!storage?.persist || (await storage.persisted())) return;
  await storage.persist();
}
