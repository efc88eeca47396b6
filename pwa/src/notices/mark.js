/**
 * Whether notices are wished on this phone, and which address of it the server was last told. Two
 * marks without anything personal, so that the app knows at its start, also while it is locked.
 */
import { signal } from '@preact/signals';

const WISHED = 'traden-notices';
const LATER = 'traden-notices-later';

/** A fingerprint of the address that the server knows; '' when it has to be told; null: not wished here. */
export const told = signal(localStorage.getItem(WISHED));

/** The offer was put aside on this phone. */
export const later = signal(localStorage.getItem(LATER) !== null);

/** @param {string | null} fingerprint */
export function markTold(fingerprint) {
  if (fingerprint === null) localStorage.removeItem(WISHED);
  else localStorage.setItem(WISHED, fingerprint);
  told.value = fingerprint;
}

/** Not now: not asked again. The screen under Me stays. */
export function putAside() {
  localStorage.setItem(LATER, '1');
  later.value = true;
}

/**
 * Whoever has gone out of this phone is told nothing on it any more. Works without network: the
 * push service then says that the address is gone.
 */
export async function forgetNotices() {
  markTold(null);
  localStorage.removeItem(LATER);
  later.value = false;
  const registration = await globalThis.navigator?.serviceWorker?.getRegistration();
  const [subscription, shown] = await Promise.all([registration?.pushManager?.getSubscription(), registration?.getNotifications() ?? []]);
  for (const notice of shown) notice.close();
  await subscription?.unsubscribe();
}
