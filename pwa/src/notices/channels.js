/** E-mail and SMS: used once their owner has typed the code that was sent there. */
import { withCheck } from '../account/account.js';
import { call } from '../api.js';

/** @typedef {'mail' | 'sms'} Kind */

/** A code goes out to it. @param {Kind} kind @param {string} address */
export const changeAddress = (kind, address) => withCheck(() => call('PUT', `/api/channels/${kind}`, { address }));

/** @param {Kind} kind @param {string} code as typed */
export const confirmAddress = (kind, code) => call('POST', `/api/channels/${kind}/confirm`, { code: code.replace(/\D/g, '') });

/** @param {Kind} kind */
export const dropAddress = (kind) => withCheck(() => call('DELETE', `/api/channels/${kind}`));
