/**
 * What Support now can offer, gathered from what this phone holds. The same shape comes out of
 * an open plan and out of the small record that opens without unlocking.
 */

import { bareNumber } from '../../texts/phone.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('../../rules/support.js').Offer} Offer */
/** @typedef {Omit<Offer, 'lines'>} OwnOffer everything but the national lines */

/**
 * @typedef {object} Entry a crisis plan entry with whom it points at
 * @property {string} id
 * @property {string} section
 * @property {string} words
 * @property {string} phone
 * @property {Row | null} member
 * @property {Row | null} agency
 */

/**
 * @typedef {object} Source
 * @property {string} country
 * @property {(Row | null)[]} trusted the trust person and the stand-in
 * @property {Row[]} [asked] who can be asked to get in touch, in the order of their turns
 * @property {Entry[]} entries
 * @property {Row[]} agencies
 * @property {boolean} [young]
 */

/**
 * @param {Source} source
 * @returns {OwnOffer}
 */
export function offerFrom({ country, trusted, asked = [], entries, agencies, young = false }) {
  return { country, young, steps: stepsFrom(entries), asked: asked.map(({ id, name, phone }) => ({ id, name, phone })), helpers: helpersFrom(trusted, entries), services: servicesFrom(agencies, entries, country) };
}

/** @param {Entry[]} entries */
const stepsFrom = (entries) =>
  entries
    .filter(({ section, words }) => section === 'what_i_can_do' && words.trim())
    .map(({ id, words }) => ({ id, words: words.trim() }));

/**
 * @param {(Row | null)[]} trusted
 * @param {Entry[]} entries
 */
function helpersFrom(trusted, entries) {
  const own = trusted.filter((member) => member !== null).map((member) => (
    { id: member['id'] ?? 'trust', name: member['name'], phone: member['phone'] ?? '', words: '', trusted: true }));
  const asked = entries.filter(({ section }) => section === 'people_to_ask').map(helperFrom);
  return withNumbersOnce([...own, ...asked]);
}

/** @param {Entry} entry */
function helperFrom({ id, words, phone, member }) {
  const name = member?.['name'] || words.trim();
  return { id, name, phone: phone || member?.['phone'] || '', words: member ? words.trim() : '', trusted: false };
}

/**
 * @param {Row[]} agencies
 * @param {Entry[]} entries
 * @param {string} country
 */
function servicesFrom(agencies, entries, country) {
  const named = entries.filter(({ section }) => section === 'professionals').map((entry) => serviceFrom(entry, country));
  const services = /** @type {(import('../../rules/support.js').Service & {phone: string})[]} */ ([...agencies, ...named]);
  return withNumbersOnce(services);
}

/**
 * A professional in the crisis plan. With an agency its hours hold, unless the entry has a
 * number of its own, about which nothing is known.
 * @param {Entry} entry
 * @param {string} country
 */
function serviceFrom({ id, words, phone, member, agency }, country) {
  const own = phone || member?.['phone'] || '';
  const name = member?.['name'] || words.trim() || agency?.['name'] || '';
  if (!agency) return { id, name, phone: own, hours: '', country };
  return own && bareNumber(own) !== bareNumber(agency['phone'])
    ? { id, name, phone: own, hours: '', country: agency['country'] }
    : { ...agency, id, name: agency['name'] };
}

/**
 * Those that can be called, each number once: the first who has it keeps it.
 * @template {{phone: string, on_call_phone?: string}} T
 * @param {T[]} contacts
 * @returns {T[]}
 */
function withNumbersOnce(contacts) {
  const seen = new Set();
  return contacts.filter(({ phone, on_call_phone }) => {
    const number = bareNumber(phone || on_call_phone);
    if (!number || seen.has(number)) return false;
    seen.add(number);
    return true;
  });
}
