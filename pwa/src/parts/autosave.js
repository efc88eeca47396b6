/**
 * Saving by itself, without losing a character.
 *
 * A value waits until typing rests, or two seconds at most, then is saved; saves go one after the
 * other, so an older text never lands on top of a newer one. What could not be saved keeps waiting and is tried
 * again with the next letter, when the field is left, and when the page is hidden.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';

/** Milliseconds of rest before a text is saved. */
export const REST = 600;

/** Milliseconds after which a text is saved although typing goes on: a crash then costs little. */
export const LONGEST_UNSAVED = 2000;

/** @typedef {'untouched' | 'typing' | 'saving' | 'saved' | 'failed'} SavingState */

/** @type {Set<() => Promise<void>>} */
const living = new Set();

/** Saves at once what any field still holds back; before leaving, locking or reloading. */
export async function flushEverything() {
  await Promise.all([...living].map((flush) => flush()));
}

/**
 * `type` takes the value and how to save it, `flush` saves now what waits, `unsaved` tells
 * whether anything is not yet safely kept.
 * @param {{rest?: number, onState?: (state: SavingState) => void}} [parts]
 */
export function createAutosave({ rest = REST, onState = () => {} } = {}) {
  /** @type {{first: (value: any) => unknown, save: () => unknown} | null} */
  let held = null;
  let heldSince = 0;
  let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  /** @type {Promise<void> | null} */
  let running = null;

  async function saveUntilEmpty() {
    while (held) {
      const taken = held;
      heldSince = Date.now();
      onState('saving');
      try {
        await taken.save();
      } catch {
        onState('failed');
        return;
      }
      if (held === taken) held = null;
    }
    onState('saved');
  }

  function flush() {
    clearTimeout(timer);
    if (!held) return running ?? Promise.resolve();
    running ??= saveUntilEmpty().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    /**
     * @param {unknown} value
     * @param {(value: any) => unknown} save
     */
    type(value, save) {
      if (!held) heldSince = Date.now();
      // As it was when the writing began: what came in meanwhile was not before the writer's eyes.
      const first = held?.first ?? save;
      held = { first, save: () => first(value) };
      onState('typing');
      clearTimeout(timer);
      timer = setTimeout(flush, Math.min(rest, Math.max(0, heldSince + LONGEST_UNSAVED - Date.now())));
    },
    flush,
    unsaved: () => held !== null,
  };
}

/**
 * An autosave for a component's life: it also saves when the page is hidden and when the
 * component goes away.
 * @template T
 * @param {((value: T) => unknown) | undefined} onSave
 * @returns {{type: (value: T) => void, flush: () => Promise<void>, unsaved: () => boolean, state: SavingState}}
 */
export function useAutosave(onSave) {
  const [state, setState] = useState(/** @type {SavingState} */ ('untouched'));
  const autosave = useMemo(() => createAutosave({ onState: setState }), []);
  useEffect(() => keepAlive(autosave.flush), [autosave]);
  return {
    type: (value) => onSave && autosave.type(value, onSave),
    flush: autosave.flush,
    unsaved: autosave.unsaved,
    state,
  };
}

/**
 * @param {() => Promise<void>} flush
 * @returns {() => void} to call when the component goes away
 */
function keepAlive(flush) {
  const onHidden = () => document.visibilityState === 'hidden' && flush();
  living.add(flush);
  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', flush);
  return () => {
    living.delete(flush);
    document.removeEventListener('visibilitychange', onHidden);
    removeEventListener('pagehide', flush);
    flush();
  };
}
