/** Until when the notices of the account have been answered on this device. */
import { signal } from '@preact/signals';

const SEEN = 'traden-notices-seen';

/** An ISO time, nothing more; '' when none has been answered. */
export const seenUntil = signal(localStorage.getItem(SEEN) ?? '');

/** @param {string} at */
export function seen(at) {
  localStorage.setItem(SEEN, at);
  seenUntil.value = at;
}

/** Back to nothing answered, with no trace. */
export function forgetSeen() {
  localStorage.removeItem(SEEN);
  seenUntil.value = '';
}
