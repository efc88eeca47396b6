/**
 * The account's decisions, apart from the doing: nothing here touches phone or network.
 */

/** @typedef {'wipe' | 'expire' | null} Consequence */

/**
 * What a refusal means for the session.
 *
 * Only a device that was ended loses its data. A session that ran out, or a cookie the browser
 * threw away, costs a new sign-in and nothing else: unsent words are kept.
 * @param {string} code the problem's code
 * @param {import('./session.js').State} state
 * @returns {Consequence}
 */
export function afterProblem(code, state) {
  if (state === 'none') return null;
  if (code === 'device_ended') return 'wipe';
  return code === 'session_expired' || code === 'sign_in_needed' ? 'expire' : null;
}

/** @typedef {'adopt' | 'replace' | 'ask'} Arrival */

/**
 * What to do when somebody has signed in on this phone: go on with what is here (or begin),
 * replace what is here, or ask first: because words would be lost, or because a link or a code
 * may be somebody else's, sent to make this person write in a plan that is not theirs.
 * @param {string | null} here the account whose data is on the phone
 * @param {string} arrived the account that signed in
 * @param {number | null} unsent changes not sent yet; null when a lock hides how many
 * @param {boolean} byPasskey whoever signed in showed a passkey of their own
 * @returns {Arrival}
 */
export function afterArrival(here, arrived, unsent, byPasskey) {
  if (here === null || here === arrived) return 'adopt';
  return unsent === 0 && byPasskey ? 'replace' : 'ask';
}

/**
 * The notices not yet answered on this device, newest first.
 * @param {{ kind: string, at: string, device_name: string }[] | undefined} notices
 * @param {string} seen_until ISO time; notices up to and with it have been answered
 */
export function unanswered(notices, seen_until) {
  const left = (notices ?? []).filter((notice) => notice.at > seen_until);
  return left.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * The one-time token in a pasted link or a location hash.
 * @param {string} text a whole link, only its `#…`, or the token alone
 * @returns {string} '' when there is none
 */
export function tokenIn(text) {
  const after = text.trim().split('#').pop() ?? '';
  return /^[A-Za-z0-9_-]{16,}$/.test(after) ? after : '';
}

/**
 * What the provider sent along: an answer to pass on, or why there is none.
 * @typedef {{ why: 'answer', to: 'in' | 'bind', answer: { code: string, state: string, iss?: string } }
 *   | { why: 'cancelled' | 'failed' | 'nothing', to: 'in' | 'bind' }} Back
 */

/**
 * What is in the address that the provider sent the person to. A state begins with what they were
 * about to do; whether it is theirs only the server can tell.
 * @param {string} search
 * @returns {Back}
 */
export function backFrom(search) {
  const said = new URLSearchParams(search);
  const [code, state, iss, error] = ['code', 'state', 'iss', 'error'].map((name) => said.get(name));
  const to = state?.startsWith('bind.') ? 'bind' : 'in';
  if (error) return { why: error === 'access_denied' ? 'cancelled' : 'failed', to };
  if (!code || !state) return { why: 'nothing', to };
  return { why: 'answer', to, answer: { code, state, ...(iss ? { iss } : {}) } };
}
