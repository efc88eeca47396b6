/** Which hand-overs and talks in somebody else's plan are one's own concern, and what one may say there. Pure. */

/** @typedef {Record<string, any>} Row */
/** @typedef {{member_id: string, agency_id: string | null, relation: string}} Me who one is in that plan */
/** @typedef {'accept' | 'decline' | 'take_back' | 'ask_again' | 'met' | 'close'} Turn */

const AT_WORK = 'professional';

/** @param {Me} me @param {string | null | undefined} agencyId */
const worksAt = (me, agencyId) => Boolean(agencyId) && me.relation === AT_WORK && me.agency_id === agencyId;

/**
 * Whether one is that side: what goes between agencies anybody there may speak for, one worker to
 * the next is between those two, and nobody takes over from themselves.
 * @param {Row} handover
 * @param {'from' | 'to'} side
 * @param {Me} me
 */
export function isSide(handover, side, me) {
  const memberId = handover[`${side}_member_id`];
  if (side === 'to' && handover['kind'] === 'worker' && handover['from_member_id'] === me.member_id) return false;
  if (memberId && memberId === me.member_id) return true;
  return !(handover['kind'] === 'worker' && memberId) && worksAt(me, handover[`${side}_agency_id`]);
}

/** Side and state → what can be said, as in server/care/handover_rules.py. @type {Record<'from' | 'to', Record<string, Turn[]>>} */
const TURNS = {
  to: { proposed: ['accept', 'decline'], expired: ['accept', 'decline'], accepted: ['met'], first_meeting_booked: ['met'], met: ['close'] },
  from: { proposed: ['take_back'], expired: ['ask_again', 'take_back'], declined: ['ask_again'] },
};

/**
 * @param {Row} handover
 * @param {Me} me
 * @returns {Turn[]}
 */
export function turnsOf(handover, me) {
  const side = isSide(handover, 'to', me) ? 'to' : isSide(handover, 'from', me) ? 'from' : null;
  return (side && TURNS[side][handover['state']]) || [];
}

/** Whether one is asked to talk. @param {Row} talk @param {Me} me */
export const isAsked = ({ between_member_ids = [], between_agency_ids = [] }, me) =>
  between_member_ids.includes(me.member_id) || between_agency_ids.some((/** @type {string} */ id) => worksAt(me, id));

/**
 * Who one is there.
 * @param {import('./useTheirs.js').Theirs} theirs
 * @returns {Me}
 */
export const meIn = ({ part: { member_id, relation, agency_id = null } }) => ({ member_id, relation, agency_id });
