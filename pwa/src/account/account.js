/**
 * The account's verbs: begin, come in, go out, and prove again that it is you.
 *
 * What the phone holds decides what is shown (see session.js); the server decides what may be
 * fetched and sent. Going out wipes the phone first and tells the server after, so that it
 * works without network too.
 */
import { effect, signal, untracked } from '@preact/signals';

import { call, onProblem } from '../api.js';
import { begin as keepOnPhone, me, openDevice, saveMe, wipe } from '../local/device.js';
import { lockCredential, lockState, unlock as openLock } from '../local/lock.js';
import { onlyHere } from '../local/view.js';
import { forgetNotices } from '../notices/mark.js';
import { goTo } from '../parts/navigate.js';
import { forgetReading } from '../parts/reading.js';
import { poke, sharedAnew, signInNeeded } from '../sync/runner.js';
import { language } from '../texts/texts.js';
import { afterArrival, afterProblem } from './decide.js';
import { deviceName } from './deviceName.js';
import { settleGoodbye, sayGoodbye } from './goodbye.js';
import { create, get, PasskeyProblem, proveHere } from './passkeys.js';
import { keepWhatIsWritten } from './persist.js';
import { forgetSeen } from './seen.js';
import { session, setExpired } from './session.js';
import { followMe, refreshMe, withHere } from './settings.js';

export { session };

/** @typedef {import('./passkeys.js').Proof} Proof */
/** @typedef {import('../local/me.js').Me} Me */

/**
 * Why nobody is signed in any more, for a line on Welcome. Kept in memory only.
 * @type {import('@preact/signals').Signal<{ kind: 'signed_out' | 'ended' | 'erased', remains?: string[] } | null>}
 */
export const farewell = signal(null);

/**
 * Somebody signed in while another plan with unsent words is on this phone: the screens ask.
 * @type {import('@preact/signals').Signal<{ me: Me, proof: Proof | null, unsent: number | null } | null>}
 */
export const otherPlan = signal(null);

/**
 * Open what the phone holds. Once, before the first render; the network is not touched until
 * that is done.
 */
export async function begin() {
  onProblem((problem) => void heedProblem(problem.code));
  await openDevice();
  effect(() => void heedProblem(signInNeeded.value ?? ''));
  effect(() => void (sharedAnew.value > 0 && untracked(refreshMe)));
  keepWhatIsWritten();
  globalThis.addEventListener('online', () => void catchUp());
}

/** What the network is for, outside of sync: a sign-out owed, and news of Me. After the first render. */
export async function catchUp() {
  await settleGoodbye();
  if (session.value.state === 'open') await refreshMe();
}

/** @param {string} code */
async function heedProblem(code) {
  const consequence = afterProblem(code, untracked(() => session.value.state));
  if (consequence === 'expire') setExpired(true);
  if (consequence === 'wipe') await endedElsewhere();
}

/** This device was ended from another one: nothing personal stays. */
export async function endedElsewhere() {
  await forget();
  farewell.value = { kind: 'ended' };
}

/** Wipe the phone of everything personal. */
async function forget() {
  await wipe();
  forgetReading();
  forgetSeen();
  void forgetNotices().catch(() => {});
  sessionStorage.clear();
  setExpired(false);
  otherPlan.value = null;
  goTo('/', true);
}

/**
 * Start a plan of one's own, with a passkey made here.
 * @param {{ name: string, country: string }} who `name` may be empty
 */
export async function startPlan({ name, country }) {
  await settleGoodbye();
  const { challenge_id, publicKey } = await ask('/api/start/options', { name });
  const proof = await create(publicKey);
  const body = { challenge_id, credential: proof.credential, name, country, language: language.value };
  await arrive(await ask('/api/start', { ...body, device_name: deviceName() }), proof);
}

/**
 * Sign in with a passkey.
 * @param {'conditional'} [mediation] waits in the text field until one is chosen there
 */
export async function signIn(mediation) {
  await settleGoodbye();
  const { challenge_id, publicKey } = await ask('/api/sign-in/options', {});
  const proof = await get(publicKey, mediation);
  const body = { challenge_id, credential: proof.credential, device_name: deviceName() };
  await arrive(await ask('/api/sign-in', body), proof);
}

/**
 * Come in on a one-time link from another device of one's own.
 * @param {string} token
 */
export async function enterByLink(token) {
  await settleGoodbye();
  await arrive(await ask('/api/device-links/use', { token, device_name: deviceName() }), null);
}

/**
 * Come in with a recovery code.
 * @param {string} code
 */
export async function recover(code) {
  await settleGoodbye();
  await arrive(await ask('/api/recovery', { code, device_name: deviceName() }), null);
}

/** @param {string} path @param {unknown} body */
async function ask(path, body) {
  return (await call('POST', path, body)).data;
}

/**
 * Somebody has signed in: go on, begin, or ask first.
 * @param {Me} mine @param {Proof | null} proof
 */
export async function arrive(mine, proof) {
  const unsent = lockState.value === 'locked' ? null : onlyHere.value;
  const here = session.value.account_id;
  const decision = afterArrival(here, mine.account_id, unsent, proof !== null);
  if (decision !== 'ask') return adopt(mine, proof);
  setExpired(true);
  otherPlan.value = { me: mine, proof, unsent };
}

/** @param {Me} mine @param {Proof | null} proof */
async function adopt(mine, proof) {
  farewell.value = null;
  otherPlan.value = null;
  const before = me.value?.account_id === mine.account_id ? me.value.here : undefined;
  await keepOnPhone(withHere(mine, proof ? { credential_id: proof.credential_id } : before));
  setExpired(false);
  signInNeeded.value = null;
  await followMe(mine);
  if (proof) await openWith(proof);
  poke();
}

/** The other plan's unsent words may go: wipe it and open the one that signed in. */
export async function replaceOtherPlan() {
  const arrival = otherPlan.value;
  if (!arrival) return;
  await adopt(arrival.me, arrival.proof);
}

/** Keep the plan that is on the phone: the one that just signed in is signed out again. */
export async function keepThisPlan() {
  otherPlan.value = null;
  goTo('/', true);
  await sayGoodbye();
}

/** Sign out: the phone first, which needs no network, then the server. */
export async function signOut() {
  await forget();
  farewell.value = { kind: 'signed_out' };
  await sayGoodbye();
}

/**
 * Erase the plan and the account, on the server and here.
 */
export async function erase() {
  const { data } = await withCheck(() => call('POST', '/api/me/erase', {}));
  await forget();
  farewell.value = { kind: 'erased', remains: data?.remains ?? [] };
}

/**
 * Prove again that it is you (step-up); good for five minutes.
 * @returns {Promise<Proof>}
 */
export async function check() {
  if (me.value?.passkeys === 0) throw new PasskeyProblem('none_yet');
  const { challenge_id, publicKey } = await ask('/api/me/check/options', {});
  const proof = await get(publicKey);
  await ask('/api/me/check', { challenge_id, credential: proof.credential });
  if (me.value) await saveMe(withHere(me.value, { credential_id: proof.credential_id }));
  return proof;
}

/**
 * Do something the server wants a fresh passkey check for; asks for one only when it must.
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function withCheck(act) {
  try {
    return await act();
  } catch (error) {
    if (/** @type {any} */ (error)?.code !== 'step_up_needed') throw error;
    await check();
    return act();
  }
}

/**
 * Open the lock of this phone, without network.
 * @returns {Promise<boolean>} false: this passkey does not open it
 */
export async function unlock() {
  return openWith(await proveOwner());
}

/**
 * Ask for the passkey of this phone's owner, without network once one has been used here.
 *
 * Before that only the server can tell whose a passkey is: somebody else who has a plan of their
 * own has a passkey too, and the phone would take it.
 * @returns {Promise<Proof>}
 */
export async function proveOwner() {
  const credential_id = (await lockCredential()) ?? me.value?.here?.credential_id;
  return credential_id ? proveHere([credential_id]) : check();
}

/** @param {Proof} proof */
async function openWith(proof) {
  if (lockState.value !== 'locked') return true;
  return openLock(proof.prf ?? undefined);
}
