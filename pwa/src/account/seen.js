/** Until when notices of the account, and notes from members, have been answered on this device. */
import { signal } from '@preact/signals';

const SEEN = 'traden-notices-seen';
const NOTES_SEEN = 'traden-notes-seen';

/** ISO times, nothing more; '' when none has been answered. */
export const seenUntil = signal(localStorage.getItem(SEEN) ?? '');
export const notesSeenUntil = signal(localStorage.getItem(NOTES_SEEN) ?? '');

/** @param {string} at */
export function seen(at) {
  localStorage.setItem(SEEN, at);
  seenUntil.value = at;
}

/** @param {string} at */
export function notesSeen(at) {
  localStorage.setItem(NOTES_SEEN, at);
  notesSeenUntil.value = at;
}

/** Back to nothing answered, with no trace. */
export function forgetSeen() {
  localStorage.removeItem(SEEN);
  localStorage.removeItem(NOTES_SEEN);
  seenUntil.value = '';
  notesSeenUntil.value = '';
}
