/** Those with whom something is agreed: the agencies, and those who work with the person. */
import { rows } from '../../local/view.js';
import { memberWords } from '../sharing/words.js';

/** @typedef {{id: string, name: string, kind: 'agency' | 'member', agency_id: string | null}} Party agency_id: where they work, or the agency itself */

/** Agencies first; whoever has no name yet cannot be chosen. @returns {Party[]} */
export const parties = () => [
  ...rows('agency').filter(({ name }) => name).map(({ id, name }) => ({ id, name, kind: /** @type {const} */ ('agency'), agency_id: id })),
  ...rows('member')
    .filter(({ relation }) => relation === 'professional')
    .map(({ id, agency_id }) => ({ id, name: memberWords(id), kind: /** @type {const} */ ('member'), agency_id })),
];
