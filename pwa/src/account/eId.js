/**
 * Signing in with an e-ID, and connecting one: away to its provider, and back on the screen at
 * `/e-id`. What ties the two ends together is a cookie that no script sees.
 */
import { call } from '../api.js';
import { arrive, withCheck } from './account.js';
import { deviceName } from './deviceName.js';
import { settleGoodbye } from './goodbye.js';

/** @typedef {{ country: string, name: string }} Provider */

/**
 * Go and show who one is, to sign in.
 * @param {string} country
 */
export async function leaveToSignIn(country) {
  await settleGoodbye();
  leave(await call('POST', '/api/e-id/options', { country }));
}

/**
 * Go and show who one is, to connect the e-ID to this account.
 * @param {string} country
 */
export async function leaveToBind(country) {
  leave(await withCheck(() => call('POST', '/api/me/e-ids/options', { country })));
}

/** @param {{ data: { address: string } }} asked */
function leave({ data }) {
  location.assign(data.address);
}

/**
 * Sign in with what the provider sent along.
 * @param {object} answer
 */
export async function signInByEId(answer) {
  const { data } = await call('POST', '/api/e-id', { ...answer, device_name: deviceName() });
  await arrive(data, null);
}

/**
 * Connect the e-ID with what the provider sent along.
 * @param {object} answer
 */
export async function bindEId(answer) {
  await call('POST', '/api/me/e-ids', answer);
}
