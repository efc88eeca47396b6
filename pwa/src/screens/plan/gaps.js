/** What a plan lacks: what nobody has, answers for, or has begun. It says what, never whose fault. Pure. */
import { isUnanswered } from '../../rules/handovers.js';
import { inForce } from '../../rules/nobodyHas.js';
import { nobodyHas } from './order.js';

/** @typedef {Record<string, any>} Row */
/**
 * @typedef {object} Gap
 * @property {'responsible' | 'review' | 'step' | 'handover' | 'goal' | 'source'} kind
 * @property {Row | null} row what it is about
 * @property {string} [why] of a step
 */

/**
 * @param {{plan: Row | null, goals: Row[], steps: Row[], sources: Row[], handovers: Row[]}} all
 * @param {(step: Row) => string | undefined} agencyId with whom a step is
 * @param {string} today
 * @returns {Gap[]} what holds the whole first
 */
export function gapsIn({ plan, goals, steps, sources, handovers }, agencyId, today) {
  const carried = steps.filter(inForce);
  const has = new Set(carried.map(agencyId));
  const waits = (/** @type {Row} */ each) => each['state'] === 'declined' || isUnanswered(each, today);
  const begun = new Set(steps.map((step) => step['goal_id']));
  return [
    ...(isAnsweredFor(plan) ? [] : [gap('responsible', plan)]),
    ...(plan?.['next_review'] && plan['next_review'] >= today ? [] : [gap('review', plan)]),
    ...handovers.filter(waits).map((row) => gap('handover', row)),
    ...nobodyHas(steps, today).map(({ step, why }) => ({ ...gap('step', step), why })),
    ...goals.filter(({ id, state }) => state === 'agreed' && !begun.has(id)).map((row) => gap('goal', row)),
    ...sources.filter(({ state, agency_id }) => state === 'active' && agency_id && !has.has(agency_id)).map((row) => gap('source', row)),
  ];
}

/** @param {Gap['kind']} kind @param {Row | null} row @returns {Gap} */
const gap = (kind, row) => ({ kind, row });

/** @param {Row | null} plan */
const isAnsweredFor = (plan) =>
  Boolean(plan && (plan['responsible_name'] || plan['responsible_member_id'] || plan['responsible_agency_id']));
