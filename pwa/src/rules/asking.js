/**
 * Who is asked to get in touch, and in which order, reckoned on the phone so that it can be said
 * without network. The server decides for real. Pure.
 */

/** @typedef {Record<string, any>} Row */

/**
 * The one it is about first, then the trust person, the stand-in, and those who may be asked; only
 * who takes part, each once.
 * @param {Row | null} person
 * @param {Row[]} members
 * @param {string | null} [first] a member's id
 * @returns {Row[]} members, in the order of their turns
 */
export function whoIsAsked(person, members, first = null) {
  const willing = members.filter(({ may_be_asked }) => may_be_asked).map(({ id }) => id);
  const order = [first, person?.['trust_member_id'], person?.['stand_in_member_id'], ...willing];
  return [...new Set(order)].flatMap((id) => members.filter((member) => member['id'] === id && canBeAsked(member)));
}

/** @param {Row} member @returns {boolean} only who has accepted and been let in has something to be reached on; a system is nobody */
export const canBeAsked = ({ state, removed, relation }) => state === 'active' && !removed && relation !== 'system';

/** What a call may be about. */
const NOUNS = ['step', 'appointment', 'crisis_entry'];

/** @typedef {{noun: string, id: string}} About */

/**
 * What a call is about, as an address says it.
 * @param {string | undefined} said `step:<id>`
 * @returns {About | null}
 */
export function aboutIn(said) {
  const [noun = '', id = ''] = (said ?? '').split(':');
  return NOUNS.includes(noun) && id ? { noun, id } : null;
}

/** The address where one asks about something. @param {Row} row */
export const askAddress = ({ noun, id }) => `/support?ask=${noun}:${id}`;
