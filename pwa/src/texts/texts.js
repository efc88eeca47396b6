/**
 * The words of the interface. One catalogue per language, loaded once, read by id.
 *
 * `t()` reads a signal, so a component that shows a text draws itself again when the language
 * changes. Isolation marks are off here and in the server's texts, so both give equal strings.
 */
import { FluentBundle } from '@fluent/bundle';
import { batch, signal } from '@preact/signals';
import addresses from 'virtual:texts';

import languages from '../../../i18n/languages.json';

/** @typedef {keyof typeof languages} Language */
/** @typedef {Record<string, string | number>} TextArguments */

const KEPT_AS = 'traden-language';

/** The language in use. */
export const language = signal(/** @type {Language} */ ('en'));

/** @type {import('@preact/signals').Signal<FluentBundle | null>} */
const catalogue = signal(null);

/** The languages a person can choose: code and the language's own name. */
export const choices = Object.entries(languages).map(([code, { name }]) => ({ code: /** @type {Language} */ (code), name }));

/**
 * The text for an id. A missing one throws in tests; a person sees the id rather than nothing.
 * @param {string} id
 * @param {TextArguments} [args]
 * @returns {string}
 */
export function t(id, args) {
  const bundle = catalogue.value;
  const message = bundle?.getMessage(id);
  if (!bundle || !message?.value) return missing(id);
  const errors = /** @type {Error[]} */ ([]);
  const text = bundle.formatPattern(message.value, args, errors);
  if (errors.length > 0 && import.meta.env.MODE === 'test') throw errors[0];
  return text;
}

/** @param {string} id */
function missing(id) {
  if (import.meta.env.MODE === 'test') throw new Error(`No text for ${id}`);
  console.error(`No text for ${id}`);
  return id;
}

/**
 * Takes a catalogue into use. The build has completed every catalogue from English, and parsed
 * it: a slow phone would need longer for that than for drawing the screen.
 * @param {Language} code
 * @param {import('@fluent/bundle').FluentResource} parsed
 */
export function useTexts(code, parsed) {
  const bundle = new FluentBundle(code, { useIsolating: false });
  bundle.addResource(parsed);
  batch(() => {
    catalogue.value = bundle;
    language.value = code;
  });
  if (typeof document === 'undefined') return;
  document.documentElement.lang = code;
  document.documentElement.dir = languages[code].direction;
}

/**
 * Fetches a language's texts (from the shell when there is no network) and uses them.
 * @param {Language} code
 */
export async function loadTexts(code) {
  const reply = await fetch(/** @type {string} */ (addresses[code]));
  if (!reply.ok) throw new Error(`Texts for ${code}: ${reply.status}`);
  useTexts(code, await reply.json());
}

/**
 * The person's choice, remembered on this phone.
 * @param {Language} code
 */
export async function setLanguage(code) {
  await loadTexts(code);
  localStorage.setItem(KEPT_AS, code);
}

/**
 * The language to start in: the one chosen here, else the first the phone asks for that we have.
 * @param {readonly string[]} wished  BCP 47 tags
 * @returns {Language}
 */
export function guessLanguage(wished) {
  for (const tag of wished) {
    const code = known(tag.toLowerCase().split('-')[0] ?? '');
    if (code) return code;
  }
  return 'en';
}

/** @returns {Language} */
export function firstLanguage() {
  return guessLanguage([localStorage.getItem(KEPT_AS) ?? '', ...navigator.languages]);
}

/**
 * @param {string} code
 * @returns {Language | undefined}
 */
function known(code) {
  return choices.find((choice) => choice.code === code || languages[choice.code].also.some((other) => other === code))?.code;
}
