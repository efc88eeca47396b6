/** What an account wants to be told, and when it wants quiet. The hours are those of the phone's own clock. */
import { signal } from '@preact/signals';

import { session } from '../account/session.js';
import { changeSettings } from '../account/settings.js';

/** @typedef {{kinds: Record<string, boolean>, quiet_from: string, quiet_to: string, zone: string}} Notices */

/** What is told of one's own plan, in the order of the screen. */
export const OWN_KINDS = ['appointment_day_before', 'appointment_two_hours', 'step_due', 'step_nobody_has', 'my_answer', 'handover_waits', 'consent_lapses', 'review', 'still_right'];
/** What is told whoever only takes part in others' plans: what they come along to, what they do. */
export const TAKING_PART_KINDS = ['appointment_day_before', 'appointment_two_hours', 'step_due', 'step_nobody_has', 'my_answer', 'handover_waits'];
/** What a trust person is told, where the person wants it. */
export const TRUSTED_KINDS = ['did_not_happen', 'nobody_has'];

/** The night, until somebody chooses other hours. */
export const NIGHT = { quiet_from: '22:00', quiet_to: '07:00' };
/** From and to the same: told by night as by day. */
export const NO_NIGHT = { quiet_from: '00:00', quiet_to: '00:00' };

/** What holds until the server has said more: every kind, and a quiet night. */
const UNSAID = { kinds: {}, ...NIGHT };

export const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Changes on their way to the phone's own storage; a second one must not take the first for undone. */
const coming = signal(/** @type {Partial<Notices>} */ ({}));

/** @returns {Notices} as they are, with this phone's own zone */
export function notices() {
  const said = session.value.me?.settings?.notices ?? {};
  return { ...UNSAID, ...said, ...coming.value, zone: zoneHere() };
}

/** @param {string} kind @returns {boolean} */
export const isWanted = (kind) => notices().kinds[kind] ?? true;

/** @param {Partial<Notices>} changes */
export async function changeNotices(changes) {
  const all = { ...coming.value, ...changes };
  coming.value = all;
  try {
    await changeSettings({ notices: notices() });
  } finally {
    if (coming.value === all) coming.value = {};
  }
}

/** @param {string} kind @param {boolean} wanted */
export const changeKind = (kind, wanted) => changeNotices({ kinds: { ...notices().kinds, [kind]: wanted } });

/** Someone who travels has their nights where they are. */
export async function followZone() {
  if (session.value.me?.settings?.notices?.zone !== zoneHere()) await changeNotices({});
}
