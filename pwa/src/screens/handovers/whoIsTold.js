/** Who is told by Tråden that nobody has answered. Nobody is said to be told who cannot be. Pure. */
import { sharesOf } from '../../rules/sharing.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{person: Row | null, plan: Row | null, members: Row[], grants: Row[]}} Known */

/** A system is the agency's own way of being told. */
const AT_WORK = new Set(['professional', 'system']);

/**
 * @param {Row} handover
 * @param {Known} known
 * @param {Date} now
 * @returns {{receiver: boolean, coordinator: boolean}}
 */
export function whoIsTold(handover, { person, plan, members, grants }, now) {
  const reached = person?.['sharing_stopped'] ? [] : members.filter((member) => member['state'] === 'active' && seesPlan(member, grants, now));
  return {
    receiver: reached.some((member) => isReceiver(handover, member)),
    coordinator: reached.some(({ id }) => id === plan?.['responsible_member_id']),
  };
}

/** As in server/access/sides.py. @param {Row} handover @param {Row} member */
function isReceiver({ kind, from_member_id, to_member_id, to_agency_id }, { id, relation, agency_id }) {
  if (id === to_member_id) return true;
  const isBetweenTwo = kind === 'worker' && (to_member_id || id === from_member_id);
  return !isBetweenTwo && AT_WORK.has(relation) && Boolean(to_agency_id) && agency_id === to_agency_id;
}

/** @param {Row} member @param {Row[]} grants @param {Date} now */
function seesPlan({ id, relation, agency_id }, grants, now) {
  const receivers = [{ receiver_member_id: id }, ...(AT_WORK.has(relation) && agency_id ? [{ receiver_agency_id: agency_id }] : [])];
  const shares = receivers.flatMap((receiver) => sharesOf(grants, receiver, now));
  return shares.some(({ shared, right, from, paused }) => shared === 'plan' && right !== null && from === null && !paused);
}
