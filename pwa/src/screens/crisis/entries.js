/**
 * Entries of the crisis plan with the people they point at, and the plan as plain text.
 */

import { addEntry } from '../../commands/crisisPlan.js';
import { edit } from '../../commands/write.js';
import { row, rows } from '../../local/view.js';
import { formatPhone } from '../../texts/phone.js';
import { SECTIONS, titleOf } from './sections.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('../support/offer.js').Entry & {only_me?: boolean, row?: Row}} Entry */

/**
 * @param {string} noun
 * @param {string | null | undefined} id
 * @returns {Row | null} the row, unless it was removed
 */
export function living(noun, id) {
  const found = id ? row(noun, id) : null;
  return found && !found.removed ? found : null;
}

/**
 * @param {Row} entry
 * @returns {Entry}
 */
export const withWhom = (entry) => ({
  id: entry['id'], section: entry['section'], words: entry['words'], phone: entry['phone'], only_me: entry['only_me'],
  member: living('member', entry['member_id']), agency: living('agency', entry['agency_id']), row: entry,
});

/** Everything written, in order. @returns {Entry[]} */
export const written = () => rows('crisis_entry').map(withWhom).filter(isWritten);

/** An entry that somebody began and left empty is no entry. @param {Entry} entry */
export const isWritten = (entry) => Boolean(entry.words.trim() || entry.phone || entry.member || entry.agency);

/** @param {Entry} entry */
export const nameOf = ({ member, agency }) => member?.['name'] || agency?.['name'] || '';

/** @param {Entry} entry */
export const phoneOf = ({ phone, member, agency }) => phone || member?.['phone'] || agency?.['phone'] || '';

/**
 * Moves an entry one place up or down among its section's.
 * @param {Row[]} list rows of the section in order
 * @param {string} id
 * @param {-1 | 1} by
 */
export async function move(list, id, by) {
  const from = list.findIndex((entry) => entry['id'] === id);
  const order = list.toSpliced(from, 1).toSpliced(from + by, 0, /** @type {Row} */ (list[from]));
  const moved = order.map((entry, place) => ({ entry, place })).filter(({ entry, place }) => entry['place'] !== place);
  await Promise.all(moved.map(({ entry, place }) => edit('crisis_entry', entry['id'], { place })));
}

/**
 * Saves everything typed in one box to one entry, also when a second field is saved before the
 * first has made the entry. Nothing typed makes nothing.
 * @param {string} section
 * @param {(id: string) => void} onBegun
 */
export function oneEntry(section, onBegun) {
  /** @type {Promise<string> | null} */
  let made = null;
  return async (/** @type {import('../../local/nouns.js').Fields} */ changes) => {
    if (made) return edit('crisis_entry', await made, changes);
    if (Object.values(changes).every((value) => !value)) return undefined;
    made = addEntry(section, changes);
    made.then(onBegun, () => { made = null; });
    await made;
    return undefined;
  };
}

/**
 * The plan as plain text: for a QR code, and to be read anywhere.
 * @param {Entry[]} entries
 * @param {string[]} sections those to take along
 * @param {string} country whose way of writing numbers
 * @returns {string}
 */
export function asText(entries, sections, country) {
  return SECTIONS.filter((section) => sections.includes(section))
    .map((section) => sectionAsText(section, entries.filter((entry) => entry.section === section), country))
    .filter(Boolean)
    .join('\n\n');
}

/**
 * @param {string} section
 * @param {Entry[]} entries
 * @param {string} country
 */
function sectionAsText(section, entries, country) {
  if (entries.length === 0) return '';
  return [titleOf(section).toLocaleUpperCase(), ...entries.map((entry) => `- ${entryAsText(entry, country)}`)].join('\n');
}

/**
 * @param {Entry} entry
 * @param {string} country
 */
const entryAsText = (entry, country) =>
  [nameOf(entry), entry.words.trim(), formatPhone(phoneOf(entry), country)].filter(Boolean).join(', ');
