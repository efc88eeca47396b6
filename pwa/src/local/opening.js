/**
 * What opens without unlocking: one small record of its own, under a key of its own, with only
 * what the person chose to have at hand when nothing else opens: entries of the chosen sections of
 * the crisis plan, never those marked "only me", and, if "people I can ask" is chosen, the trust
 * person's name and number. Country and language are there so that the right numbers are shown.
 *
 * It is rewritten in the same transaction as the rows it is made of, so a section that is taken
 * back is gone from here when the screen says so.
 */
import { effective } from '../sync/overlay.js';
import { unseal } from './seal.js';

/** @import { AnyRow, State } from './state.js' */
/** @import { Me } from './me.js' */

/** Where it lies. */
export const OPEN = 'meta/open';

/**
 * @typedef {{name: string, phone: string}} Someone
 * @typedef {object} OpenRecord
 * @property {string} person_id
 * @property {string} country se | no | dk; empty as long as it is not known here
 * @property {string} language sv | nb | da | en
 * @property {string | null} still_right_on date it was last confirmed
 * @property {string[]} sections the chosen ones
 * @property {OpenEntry[]} entries in their order
 * @property {Someone | null} trust
 */
/**
 * @typedef {object} OpenEntry
 * @property {string} id
 * @property {string} section
 * @property {string} words
 * @property {string} phone
 * @property {number} place
 * @property {Someone | null} member
 * @property {AnyRow | null} agency name and numbers, hours and country only
 */

/**
 * @param {State} state
 * @param {Me | null} me whose device it is: never anything of anybody else's
 * @returns {string} the record as text; empty when there is none
 */
export function openIn(state, me) {
  if (!me?.person_id) return '';
  const record = buildOpen(effective(state), me.person_id, me.language);
  return record ? JSON.stringify(record) : '';
}

/**
 * @param {Map<string, AnyRow>} rows effective rows by key
 * @param {string} person_id whose
 * @param {string} spoken the account's language
 * @returns {OpenRecord | null} null as long as nothing of the plan is known here. What was chosen
 *   in the first seconds holds without the person's own row, which may not have come yet.
 */
function buildOpen(rows, person_id, spoken) {
  const mine = [...rows.values()].filter((row) => row.person_id === person_id && !row.removed);
  const person = mine.find((row) => row.noun === 'person');
  const plan = mine.find((row) => row.noun === 'crisis_plan');
  if (!person && !plan) return null;
  const sections = plan?.opens_without_unlocking ?? [];
  const { country = '', language = spoken } = /** @type {Partial<AnyRow>} */ (person ?? {});
  const trust = sections.includes('people_to_ask') ? someone(mine, person?.trust_member_id ?? null) : null;
  const still_right_on = plan?.still_right_on ?? null;
  return {
    person_id,
    country,
    language,
    still_right_on,
    sections,
    entries: entries(mine, sections),
    trust,
  };
}

/**
 * @param {AnyRow[]} rows
 * @param {string[]} sections
 * @returns {OpenEntry[]}
 */
function entries(rows, sections) {
  const chosen = rows.filter(
    (row) => row.noun === 'crisis_entry' && !row.only_me && sections.includes(row.section),
  );
  const sorted = chosen.toSorted(
    (one, other) => one.place - other.place || (one.id < other.id ? -1 : 1),
  );
  return sorted.map(({ id, section, words, phone, place, member_id, agency_id }) => ({
    id,
    section,
    words,
    phone,
    place,
    member: someone(rows, member_id),
    agency: reachable(rows, agency_id),
  }));
}

/**
 * @param {AnyRow[]} rows
 * @param {string | null} id
 * @returns {Someone | null}
 */
function someone(rows, id) {
  const member = rows.find((row) => row.noun === 'member' && row.id === id);
  return member ? { name: member.name, phone: member.phone } : null;
}

/**
 * @param {AnyRow[]} rows
 * @param {string | null} id
 */
function reachable(rows, id) {
  const agency = rows.find((row) => row.noun === 'agency' && row.id === id);
  if (!agency) return null;
  const { name, phone, hours, on_call_phone, on_call_hours, country } = agency;
  return /** @type {any} */ ({ name, phone, hours, on_call_phone, on_call_hours, country });
}

/**
 * @param {import('./database.js').Database} database
 * @returns {Promise<OpenRecord | null>} one key, one decrypt; null when nothing was chosen yet
 */
export async function readOpenFrom(database) {
  const transaction = database.transaction(['keys', 'meta']);
  const [key, sealed] = await Promise.all([
    transaction.objectStore('keys').get('open'),
    transaction.objectStore('meta').get('open'),
  ]);
  if (!key || !sealed) return null;
  return unseal(key, OPEN, sealed).catch(() => null);
}
