/** E-mail and SMS: used once their owner has typed the code that was sent there. */
import { withCheck } from '../account/account.js';
import { guessCountry } from '../account/country.js';
import { call } from '../api.js';
import { one } from '../local/view.js';
import { withCountry } from '../texts/phone.js';

/** @typedef {'mail' | 'sms'} Kind */

/** A code goes out to it. @param {Kind} kind @param {string} typed */
export function changeAddress(kind, typed) {
  const address = kind === 'sms' ? withCountry(typed, countryHere()) : typed.trim();
  return withCheck(() => call('PUT', `/api/channels/${kind}`, { address }));
}

/** Where one lives; whoever has no plan has not said. */
const countryHere = () => one('person')?.country ?? guessCountry(navigator.languages);

/** @param {Kind} kind @param {string} code as typed */
export const confirmAddress = (kind, code) => call('POST', `/api/channels/${kind}/confirm`, { code: code.replace(/\D/g, '') });

/** @param {Kind} kind */
export const dropAddress = (kind) => withCheck(() => call('DELETE', `/api/channels/${kind}`));
