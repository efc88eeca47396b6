/**
 * The fields. With `onSave` a field saves by itself; with only `onInput` it belongs to a form
 * that is sent. A field for another row needs another `key`.
 */
import { t } from '../texts/texts.js';
import { Field, FieldError, formOf, SavedHere, tied, useChoice, useDraft } from './field.jsx';

/** @typedef {import('./field.jsx').Told} Told */
/**
 * @typedef {Told & {value: string | null | undefined, onSave?: (value: string) => unknown,
 *   onInput?: (value: string) => void, name?: string, max?: number}} TextProps
 * @typedef {{value: string, label: string, help?: string}} Option
 */

const LONGEST = 4000;

/** What these parts themselves make use of. */
const OURS = new Set(['label', 'help', 'error', 'optional', 'labelHidden', 'value', 'onSave', 'onInput']);

/**
 * Everything else (autocomplete, inputMode, …) goes on to the browser's own field.
 * @param {Record<string, any>} props
 */
function native(props) {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !OURS.has(name)));
}

/** @param {TextProps & {type?: 'text' | 'tel' | 'email' | 'url' | 'search'} & Record<string, any>} props */
export function TextField({ type = 'text', max = LONGEST, ...props }) {
  const draft = useDraft(props);
  return (
    <Field {...told(props)} id={draft.id} state={draft.state}>
      <input
        class="ds-input"
        // The kinds differ only in which attributes each allows; ours suit all of them.
        type={/** @type {'text'} */ (type)}
        maxLength={max}
        {...native(props)}
        {...tied(draft.id, props)}
        value={draft.text}
        onInput={(event) => draft.take(event.currentTarget.value)}
        onFocus={() => draft.focus(true)}
        onBlur={() => draft.focus(false)}
        onKeyDown={(event) => event.key === 'Enter' && draft.flush()}
      />
    </Field>
  );
}

/** Grows with its text. @param {TextProps & {rows?: number} & Record<string, any>} props */
export function TextArea({ rows = 3, max = LONGEST, ...props }) {
  const draft = useDraft(props);
  return (
    <Field {...told(props)} id={draft.id} state={draft.state}>
      <textarea
        class="ds-input grows"
        rows={rows}
        maxLength={max}
        {...native(props)}
        {...tied(draft.id, props)}
        value={draft.text}
        onInput={(event) => draft.take(event.currentTarget.value)}
        onFocus={() => draft.focus(true)}
        onBlur={() => draft.focus(false)}
      />
    </Field>
  );
}

/**
 * A day, by the phone's own picker. A half-typed date is no date yet and is not saved.
 * @param {Told & {value: string | null | undefined, onSave?: (value: string | null) => unknown,
 *   onInput?: (value: string | null) => void, min?: string, max?: string} & Record<string, any>} props
 */
export function DateField({ min, max, ...props }) {
  const { id, made, choose, state } = useChoice({ ...props, value: props.value ?? null });
  return (
    <Field {...told(props)} id={id} state={state}>
      <input
        class="ds-input field-short"
        type="date"
        min={min}
        max={max}
        {...native(props)}
        {...tied(id, props)}
        value={made ?? ''}
        onChange={(event) => event.currentTarget.validity.badInput || choose(event.currentTarget.value || null)}
      />
    </Field>
  );
}

/** A time of day, `HH:MM`. @param {Omit<TextProps, 'max'> & Record<string, any>} props */
export function TimeField(props) {
  const { id, made, choose, state } = useChoice({ ...props, value: props.value ?? '' });
  return (
    <Field {...told(props)} id={id} state={state}>
      <input
        class="ds-input field-short"
        type="time"
        {...native(props)}
        {...tied(id, props)}
        value={made}
        onChange={(event) => event.currentTarget.validity.badInput || choose(event.currentTarget.value)}
      />
    </Field>
  );
}

/**
 * One of a list that does not fit on the screen as a whole; otherwise use Choice.
 * @param {Omit<TextProps, 'max'> & {options: Option[], empty?: string} & Record<string, any>} props
 */
export function Select({ options, empty, ...props }) {
  const { id, made, choose, state } = useChoice({ ...props, value: props.value ?? '' });
  return (
    <Field {...told(props)} id={id} state={state}>
      <select
        class="ds-input"
        {...native(props)}
        {...tied(id, props)}
        value={made}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {(empty !== undefined || made === '') && <option value="">{empty ?? t('common-choose')}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === made}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/**
 * One of a few, all in view.
 * @param {Omit<TextProps, 'max'> & {options: Option[]}} props
 */
export function Choice({ options, label, help, error, labelHidden, ...props }) {
  const { id, made, choose, state } = useChoice({ ...props, value: props.value ?? '' });
  return (
    <fieldset class="ds-fieldset choice" aria-describedby={help ? `${id}-help` : undefined}>
      <legend class={labelHidden ? 'visually-hidden' : 'ds-label'}>{label}</legend>
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {options.map((option) => (
        <label class="choice-option" key={option.value}>
          <input
            class="ds-input"
            type="radio"
            form={formOf(props)}
            name={props.name ?? id}
            value={option.value}
            checked={option.value === made}
            onChange={() => choose(option.value)}
          />
          <span>
            {option.label}
            {option.help && <span class="field-help">{option.help}</span>}
          </span>
        </label>
      ))}
      <FieldError id={id} error={error} />
      <SavedHere state={state} />
    </fieldset>
  );
}

/**
 * On or off, at once.
 * @param {Told & {value: boolean, onSave?: (value: boolean) => unknown, onInput?: (value: boolean) => void}} props
 */
export function Switch({ label, help, error, ...props }) {
  const { id, made, choose, state } = useChoice(props);
  return (
    <div class="switch">
      <label class="choice-option" for={id}>
        <span>{label}</span>
        <input
          class="ds-input"
          type="checkbox"
          role="switch"
          {...tied(id, { label, help, error, ...props })}
          checked={made}
          aria-checked={made}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      </label>
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={id} error={error} />
      {state === 'failed' && <SavedHere state={state} />}
    </div>
  );
}

/**
 * @param {Told} props
 * @returns {Told}
 */
function told({ label, help, error, optional, labelHidden }) {
  return { label, help, error, optional, labelHidden };
}
