/** Whom the person trusts. Exactly one, and at most one stand-in; never the same for both. */
import { one } from '../local/view.js';
import { edit } from './write.js';

/** @param {string | null} memberId */
export function chooseTrustPerson(memberId) {
  const person = one('person');
  const both = memberId !== null && person?.stand_in_member_id === memberId;
  const stand_in = both ? { stand_in_member_id: null } : {};
  return edit('person', null, { trust_member_id: memberId, ...stand_in });
}

/** @param {string | null} memberId */
export function chooseStandIn(memberId) {
  const person = one('person');
  const both = memberId !== null && person?.trust_member_id === memberId;
  const trust = both ? { trust_member_id: null } : {};
  return edit('person', null, { stand_in_member_id: memberId, ...trust });
}
