/** Who the person trusts, if they have chosen someone who is still here. */
import { one } from '../../local/view.js';
import { live } from '../plan/words.js';

/** @returns {Record<string, any> | null} */
export const trustPerson = () => live('member', one('person')?.trust_member_id);

/** @returns {Record<string, any> | null} who to turn to when the trust person cannot */
export const standIn = () => live('member', one('person')?.stand_in_member_id);
