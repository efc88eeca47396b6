/** Accepting an invitation to somebody's plan: with a new account, or with the one that is open here. */
import { call } from '../api.js';
import { me, saveMe } from '../local/device.js';
import { poke } from '../sync/runner.js';
import { language } from '../texts/texts.js';
import { arrive } from './account.js';
import { deviceName } from './deviceName.js';
import { settleGoodbye } from './goodbye.js';
import { create } from './passkeys.js';

/**
 * @typedef {object} Invitation
 * @property {string} called whose plan it is, as they are called; '' when they have no name there
 * @property {string} relation as what one is asked
 * @property {string} language
 */

/**
 * Whose plan it is about. Uses nothing up.
 * @param {string} token
 * @returns {Promise<Invitation>}
 */
export async function lookAtInvitation(token) {
  return (await call('POST', '/api/invitations/look', { token })).data;
}

/**
 * An account without a plan of its own, with a passkey made here.
 * @param {{ token: string, name: string }} who `name` is for the passkey alone, and may be empty
 */
export async function startInvited({ token, name }) {
  await settleGoodbye();
  const { data: asked } = await call('POST', '/api/invitations/start/options', { token, name });
  const proof = await create(asked.publicKey);
  const { data: mine } = await call('POST', '/api/invitations/start', {
    token,
    name,
    challenge_id: asked.challenge_id,
    credential: proof.credential,
    language: language.value,
    device_name: deviceName(),
  });
  await arrive(mine, proof);
}

/**
 * With the account that is open on this phone; its own plan is not touched.
 * @param {string} token
 */
export async function acceptInvitation(token) {
  const { data } = await call('POST', '/api/invitations/accept', { token });
  // Settings that wait to be sent stay as they are here: only whose plans one is in is news.
  if (me.value) await saveMe({ ...me.value, people: data.people });
  poke();
}
