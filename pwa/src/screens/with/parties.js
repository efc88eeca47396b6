/** Who can be asked in somebody else's plan: those that what one sees there speaks of, by name. Pure. */

/** @typedef {Record<string, any>} Row */
/** @typedef {{id: string, name: string, kind: 'agency' | 'member'}} Party */

/** Nouns whose rows say who does what. */
const SPEAK = ['step', 'handover', 'plan_source', 'appointment'];

/**
 * Agencies first. A member is one of them where they have a step or a hand-over; the person is asked anyway.
 * @param {{rows: (noun: string) => Row[]}} plan
 * @returns {Party[]}
 */
export function partiesIn(plan) {
  const found = SPEAK.flatMap((noun) => plan.rows(noun)).flatMap((row) => [...namedIn(row, 'agency'), ...namedIn(row, 'member')]);
  const once = [...new Map(found.map((party) => [party.id, party])).values()];
  return once.toSorted((one, other) => one.kind.localeCompare(other.kind));
}

/** @param {Row} row @param {Party['kind']} kind @returns {Party[]} */
const namedIn = (row, kind) =>
  ['', 'owner_', 'from_', 'to_'].flatMap((side) => {
    const id = row[`${side}${kind}_id`];
    const name = id && row['names']?.[id];
    return name ? [{ id, name, kind }] : [];
  });
