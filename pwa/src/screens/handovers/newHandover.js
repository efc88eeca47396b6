/** What is written of a new hand-over when two are chosen, or one and a name. Pure. */

/** @typedef {import('../people/parties.js').Party} Party */

/**
 * Inside one agency, or between two people, it goes from one worker to the next: then it is between
 * those two. Whoever comes after a worker, and has only a name yet, is at the same agency.
 *
 * @param {Party} from
 * @param {Party | null} to
 */
export function sidesOf(from, to) {
  const at = to ? to.agency_id : from.kind === 'member' ? from.agency_id : null;
  const isInside = at !== null && at === from.agency_id;
  return {
    kind: isInside || (from.kind === 'member' && to?.kind !== 'agency') ? 'worker' : 'agency',
    from_agency_id: from.agency_id,
    from_member_id: from.kind === 'member' ? from.id : null,
    to_agency_id: at,
    to_member_id: to?.kind === 'member' ? to.id : null,
  };
}
