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

/** Where invitations to a plan, and those to work somewhere, are accepted. */
const TO_A_PLAN = '/api/invitations';
const TO_WORK = '/api/staff-invitations';

/** @typedef {{ token: string, name: string }} Who `name` is for the passkey alone, and may be empty */

/** An account without a plan of its own, with a passkey made here. @param {Who} who */
export const startInvited = (who) => start(TO_A_PLAN, who);

/** The same for somebody whom an agency says work there. @param {Who} who */
export const startWork = (who) => start(TO_WORK, who);

/** @param {string} path @param {Who} who */
async function start(path, { token, name }) {
  await settleGoodbye();
  const { data: asked } = await call('POST', `${path}/start/options`, { token, name });
  const proof = await create(asked.publicKey);
  const { data: mine } = await call('POST', `${path}/start`, {
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

/**
 * @typedef {object} WorkInvitation
 * @property {string} agency
 * @property {string} name what the agency calls one
 * @property {'admin' | 'staff'} role
 */

/**
 * Where one is asked to work. Uses nothing up.
 * @param {string} token
 * @returns {Promise<WorkInvitation>}
 */
export async function lookAtWork(token) {
  return (await call('POST', `${TO_WORK}/look`, { token })).data;
}

/**
 * With the account that is open on this phone.
 * @param {string} token
 */
export async function acceptWork(token) {
  const { data } = await call('POST', `${TO_WORK}/accept`, { token });
  if (me.value) await saveMe({ ...me.value, works_at: data.works_at });
}
