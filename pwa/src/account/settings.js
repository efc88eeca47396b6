/**
 * Language and reading settings: they take hold here at once, and reach the account (and by it
 * the other devices) when there is network.
 */
import { computed } from '@preact/signals';

import { call } from '../api.js';
import { me, saveMe } from '../local/device.js';
import { reading, setReading } from '../parts/reading.js';
import { language, setLanguage } from '../texts/texts.js';

/** @typedef {import('../local/me.js').Me} Me */
/** @typedef {Partial<import('../parts/reading.js').Reading>} Reading */
/** @typedef {import('../texts/texts.js').Language} Language */

const READING = /** @type {const} */ (['text_size', 'theme', 'calm', 'easy_read']);

/** The reading settings of this device. */
export const settings = computed(() => reading.value);

/** Changes not sent yet are kept in the sealed copy of Me, under this name. */
const UNSENT = 'unsent';

/**
 * @param {Reading} changes
 */
export async function changeReading(changes) {
  setReading(changes);
  await keep({ settings: changes });
}

/**
 * Settings that are the account's own, whichever device it uses. Sent when there is network.
 * @param {Record<string, unknown>} changes
 */
export const changeSettings = (changes) => keep({ settings: changes });

/**
 * @param {Language} code one of the app's languages
 */
export async function changeLanguage(code) {
  await setLanguage(code);
  await keep({ language: code });
}

/**
 * Me together with what only this device knows: the passkey that was last used here.
 * @param {Me} mine @param {{ credential_id: string } | undefined} here
 * @returns {Me}
 */
export function withHere(mine, here) {
  return here ? { ...mine, here } : mine;
}

/** A passkey was removed: which one this phone knew is not to be relied on any more. */
export async function forgetHere() {
  if (!me.value) return;
  await saveMe({ ...me.value, here: undefined });
}

/** One more passkey was made: known here at once, also when the network goes right after it. */
export async function countPasskey() {
  if (!me.value) return;
  await saveMe({ ...me.value, passkeys: (me.value['passkeys'] ?? 0) + 1 });
}

/** @param {{ language?: string, settings?: Record<string, unknown> }} changes */
async function keep(changes) {
  if (!me.value) return;
  await saveMe(laidOn(me.value, changes));
  await refreshMe();
}

/**
 * Lay changes on Me, and remember them until they are sent.
 * @param {any} mine @param {{ language?: string, settings?: Record<string, unknown> }} changes
 */
export function laidOn(mine, changes) {
  const before = mine[UNSENT] ?? {};
  const settingsUnsent = { ...before.settings, ...changes.settings };
  const unsent = { ...before, ...changes, ...(Object.keys(settingsUnsent).length > 0 && { settings: settingsUnsent }) };
  return { ...mine, ...changes, settings: { ...mine.settings, ...changes.settings }, [UNSENT]: unsent };
}

/** Send what was changed here, or else hear what was changed elsewhere. Quiet without network. */
export async function refreshMe() {
  const sent = me.value?.[UNSENT];
  try {
    const { data } = sent ? await call('PATCH', '/api/me', sent) : await call('GET', '/api/me');
    await take(data, sent);
  } catch {
    // Without network the settings hold here; the next start or return of the network tries again.
  }
}

/** What arrives while the person changes something more must not undo it. @param {Me} fresh @param {unknown} sent */
async function take(fresh, sent) {
  const mine = me.value;
  if (!mine || mine[UNSENT] !== sent) return;
  await saveMe(withHere(fresh, mine.here));
  await followMe(fresh);
}

/**
 * Let the device follow the account's language and reading settings.
 * @param {Me} mine
 */
export async function followMe(mine) {
  const known = READING.filter((key) => mine.settings?.[key] !== undefined);
  setReading(Object.fromEntries(known.map((key) => [key, mine.settings[key]])));
  if (mine.language && mine.language !== language.value) await setLanguage(/** @type {Language} */ (mine.language));
}
