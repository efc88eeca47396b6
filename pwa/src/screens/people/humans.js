/** Those in one's network who are people: an agency's system is let in as a member too, and is nobody to ask or trust. */
import { rows } from '../../local/view.js';

/** @typedef {Record<string, any>} Row */

/** @param {Row} member */
export const isSystem = ({ relation }) => relation === 'system';

/** @returns {Row[]} */
export const humans = () => rows('member').filter((member) => !isSystem(member));

/** The agencies' systems that are linked; one that has ended the link itself is not. @returns {Row[]} */
export const systems = () => rows('member').filter((member) => isSystem(member) && member.state !== 'left');

/**
 * To whom one shares what a system is to see: its agency.
 * @param {Row} system
 * @returns {import('../../rules/sharing.js').Receiver}
 */
export const receiverOfSystem = ({ id, agency_id }) => (agency_id ? { receiver_agency_id: agency_id } : { receiver_member_id: id });
