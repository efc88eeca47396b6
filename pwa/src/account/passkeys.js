/**
 * Passkeys: the browser's own WebAuthn calls, and what went wrong in one of six words.
 *
 * The PRF extension gives a secret that only this passkey can make. It never leaves the phone:
 * it is taken out of the answer before the answer can be sent.
 */
import { prfInput } from '../local/lock.js';

/** @typedef {'cancelled' | 'not_here' | 'already_here' | 'not_secure' | 'none_yet' | 'failed'} Why */

/** A passkey that did not come about. `why` is one of a few words the screens have texts for. */
export class PasskeyProblem extends Error {
  /** @param {Why} why */
  constructor(why) {
    super(`passkey: ${why}`);
    this.name = 'PasskeyProblem';
    /** @type {Why} */
    this.why = why;
  }
}

/** @type {Record<string, Why>} names of DOMExceptions, WebAuthn level 3 §5 */
const REASONS = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  NotSupportedError: 'not_here',
  ConstraintError: 'not_here',
  InvalidStateError: 'already_here',
  SecurityError: 'not_secure',
};

/**
 * Say what a WebAuthn error means.
 * @param {unknown} error
 * @returns {PasskeyProblem}
 */
export function toPasskeyProblem(error) {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new PasskeyProblem(REASONS[name] ?? 'failed');
}

/** Whether this browser has passkeys at all. */
export function hasPasskeys() {
  return typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function';
}

/** Whether the browser can offer passkeys in the text field (conditional UI). */
export async function hasAutofill() {
  if (!hasPasskeys()) return false;
  return (await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false;
}

/** Only one WebAuthn call can be under way: a new one ends the one before. */
let underWay = new AbortController();

/** End the call under way, if there is one (leaving the screen, another button). */
export function abandon() {
  underWay.abort();
  underWay = new AbortController();
  return underWay.signal;
}

/**
 * @param {AuthenticationExtensionsClientInputs | undefined} wanted
 * @returns {Promise<AuthenticationExtensionsClientInputs>}
 */
async function withPrf(wanted) {
  const first = /** @type {Uint8Array<ArrayBuffer>} */ (await prfInput());
  return { ...wanted, prf: { eval: { first } } };
}

/** @typedef {{ credential: any, credential_id: string, prf: Uint8Array<ArrayBuffer> | null }} Proof */

/**
 * What may be sent, and the secret that may not.
 * @param {PublicKeyCredential} made
 * @returns {Proof}
 */
export function parted(made) {
  const first = made.getClientExtensionResults().prf?.results?.first;
  const credential = /** @type {any} */ (made.toJSON());
  delete credential.clientExtensionResults?.prf;
  return { credential, credential_id: made.id, prf: first ? bytes(first) : null };
}

/** @param {BufferSource} source @returns {Uint8Array<ArrayBuffer>} */
function bytes(source) {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice();
}

/**
 * Make a passkey.
 * @param {PublicKeyCredentialCreationOptionsJSON} options as the server sent them
 * @returns {Promise<Proof>}
 * @throws {PasskeyProblem}
 */
export async function create(options) {
  if (!hasPasskeys()) throw new PasskeyProblem('not_here');
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  publicKey.extensions = await withPrf(publicKey.extensions);
  return asked(() => navigator.credentials.create({ publicKey, signal: abandon() }));
}

/**
 * Use a passkey.
 * @param {PublicKeyCredentialRequestOptionsJSON} options as the server sent them
 * @param {'conditional' | undefined} [mediation] `conditional`: offered in the text field, waits there
 * @returns {Promise<Proof>}
 * @throws {PasskeyProblem}
 */
export async function get(options, mediation) {
  if (!hasPasskeys()) throw new PasskeyProblem('not_here');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  publicKey.extensions = await withPrf(publicKey.extensions);
  return asked(() => navigator.credentials.get({ publicKey, mediation, signal: abandon() }));
}

/**
 * Ask for a passkey without the server: the challenge is made here and nobody checks the
 * signature. What it proves is that the phone let its owner through; the secret is what counts.
 * @param {string[]} credential_ids those that belong to the account on this phone; none: any
 * @returns {Promise<Proof>}
 * @throws {PasskeyProblem}
 */
export async function proveHere(credential_ids) {
  const challenge = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const allowCredentials = credential_ids.map((id) => ({ id, type: 'public-key' }));
  return get({ challenge, allowCredentials, userVerification: 'required' });
}

/** @param {Uint8Array} raw */
function base64url(raw) {
  const text = btoa(String.fromCharCode(...raw));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @param {() => Promise<Credential | null>} ask */
async function asked(ask) {
  try {
    const made = await ask();
    if (!made) throw new PasskeyProblem('cancelled');
    return parted(/** @type {PublicKeyCredential} */ (made));
  } catch (error) {
    throw error instanceof PasskeyProblem ? error : toPasskeyProblem(error);
  }
}
