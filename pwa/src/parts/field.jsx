/** What every field has: a label, help, an error in words, and the quiet word that it is saved. */
import { useId, useState } from 'preact/hooks';

import { t } from '../texts/texts.js';
import { useAutosave } from './autosave.js';

/** @typedef {import('preact').ComponentChildren} Children */
/** @typedef {import('./autosave.js').SavingState} SavingState */

/**
 * @typedef {object} Told  what a field says about itself
 * @property {string} label
 * @property {Children} [help]
 * @property {Children} [error]
 * @property {boolean} [optional]
 * @property {boolean} [labelHidden]  the label is read out, not shown
 */

/**
 * @param {Told & {id: string, state: SavingState, children: Children}} props
 */
export function Field({ id, label, help, error, optional, labelHidden, state, children }) {
  return (
    <div class="ds-field">
      <label class={labelHidden ? 'visually-hidden' : 'ds-label'} for={id}>
        {label}
        {optional && <span class="quiet"> {t('common-optional')}</span>}
      </label>
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
      <SavedHere state={state} />
    </div>
  );
}

/** @param {{id: string, error?: Children}} props */
export function FieldError({ id, error }) {
  return (
    <div id={`${id}-error`} aria-live="polite">
      {error && <p class="problem">{error}</p>}
    </div>
  );
}

/** @param {{state: SavingState}} props */
export function SavedHere({ state }) {
  if (state === 'failed') return <p class="problem">{t('common-not-saved')}</p>;
  if (state === 'untouched') return null;
  // The line is there from the first letter: nothing below may move away under a finger.
  return <p class="field-saved">{state === 'saved' ? t('common-saved-here') : '\u00a0'}</p>;
}

/**
 * The form that all fields belong to that save by themselves. Browsers write what stands in a
 * field to the disk, in the clear, so that they can put it back after a restart. They do not for
 * a form without autocomplete, and nothing else keeps them from it.
 */
const UNREMEMBERED = 'unremembered';

/** Drawn once, by the frame. It is never sent: Enter saves a field, nothing more. */
export function UnrememberedForm() {
  return <form id={UNREMEMBERED} autocomplete="off" hidden onSubmit={(event) => event.preventDefault()} />;
}

/**
 * The form a field belongs to, if not the one around it.
 * @param {{form?: string, onSave?: unknown}} props a `form` of its own must be without autocomplete
 * @returns {string | undefined}
 */
export function formOf({ form, onSave }) {
  return form ?? (onSave ? UNREMEMBERED : undefined);
}

/**
 * The attributes that tie a native field to its words and to its form.
 * @param {string} id
 * @param {Told & {form?: string, onSave?: unknown}} told
 */
export function tied(id, { help, error, form, onSave }) {
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    form: formOf({ form, onSave }),
    'aria-describedby': described || undefined,
    'aria-invalid': error ? /** @type {const} */ ('true') : undefined,
  };
}

/**
 * A text under work. While someone types, or something is unsaved, an arriving value waits.
 * @param {{value: string | null | undefined, onSave?: (value: string) => unknown, onInput?: (value: string) => void}} parts
 */
export function useDraft({ value, onSave, onInput }) {
  const id = useId();
  const arriving = value ?? '';
  const autosave = useAutosave(onSave);
  const [draft, setDraft] = useState(arriving);
  const [known, setKnown] = useState(arriving);
  const [focused, setFocused] = useState(false);
  if (!focused && known !== arriving && !autosave.unsaved()) {
    setKnown(arriving);
    setDraft(arriving);
  }

  /** @param {string} text */
  function take(text) {
    setDraft(text);
    onInput?.(text);
    if (onSave) autosave.type(text);
  }

  /** @param {boolean} now */
  function focus(now) {
    setFocused(now);
    if (!now) autosave.flush();
  }

  return { id, text: onSave ? draft : arriving, take, focus, state: autosave.state, flush: autosave.flush };
}

/**
 * A value that is whole at once (a date, a choice): saved as soon as it is made.
 * @template T
 * @param {{value: T, onSave?: (value: T) => unknown, onInput?: (value: T) => void}} parts
 */
export function useChoice({ value, onSave, onInput }) {
  const id = useId();
  const autosave = useAutosave(onSave);
  const [made, setMade] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value && !autosave.unsaved()) {
    setKnown(value);
    setMade(value);
  }

  /** @param {T} next */
  function choose(next) {
    setMade(next);
    onInput?.(next);
    if (!onSave) return;
    autosave.type(next);
    autosave.flush();
  }

  return { id, made: onSave ? made : value, choose, state: autosave.state };
}
