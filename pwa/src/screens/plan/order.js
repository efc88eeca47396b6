/** How the steps of a plan are gathered: what nobody has first, then by goal or by who has them. Pure. */
import { addDays } from '../../rules/days.js';
import { inForce, whyNobodyHas } from '../../rules/nobodyHas.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{step: Row, why: import('../../rules/nobodyHas.js').WhyNobody}} Unowned */

/**
 * @param {Row[]} steps
 * @param {string} today
 * @returns {Unowned[]} the steps nobody has, longest waiting first
 */
export function nobodyHas(steps, today) {
  return steps
    .flatMap((step) => {
      const why = whyNobodyHas(step, today);
      return why ? [{ step, why }] : [];
    })
    .toSorted((a, b) => dueOrLast(a.step).localeCompare(dueOrLast(b.step)));
}

/** @param {Row} step a step without a day comes after every step with one */
const dueOrLast = (step) => step.due ?? '9999';

/**
 * Steps still to be done, in their own order, apart from those that are finished.
 * @param {Row[]} steps
 */
export function apart(steps) {
  return { open: steps.filter(inForce), finished: steps.filter((step) => !inForce(step)) };
}

/**
 * Steps under a goal; with null, those of no goal or of a goal that is removed.
 * @param {Row[]} steps
 * @param {string | null} goalId
 * @param {Row[]} goals
 */
export function underGoal(steps, goalId, goals) {
  if (goalId) return steps.filter((step) => step.goal_id === goalId);
  const known = new Set(goals.map((goal) => goal.id));
  return steps.filter((step) => !known.has(step.goal_id));
}

/**
 * Steps that wait for the person's own answer: nothing said yet, and somebody else is in it.
 * @param {Row[]} steps
 */
export function waitsForAnswer(steps) {
  return steps.filter(
    (step) => inForce(step) && !step.answer && (step.source !== 'typed' || ['member', 'agency'].includes(step.owner)),
  );
}

/**
 * Goals that somebody else proposes and the person has not answered.
 * @param {Row[]} goals
 */
export const goalsWaiting = (goals) => goals.filter(({ state, answer }) => state === 'proposed' && !answer);

/**
 * Steps of the person's own for which today or tomorrow is the day, the nearest first.
 * @param {Row[]} steps
 * @param {string} today
 */
export function mineNow(steps, today) {
  const isNow = (/** @type {Row} */ { due }) => due && due >= today && due <= addDays(today, 1);
  return steps
    .filter((step) => inForce(step) && step.owner === 'me' && isNow(step))
    .toSorted((a, b) => a.due.localeCompare(b.due));
}

/** For so many days a day on which the plan was to be looked over is still spoken of. */
const STANDS = 14;

/**
 * Whether the plan is to be looked over about now.
 * @param {Row | null | undefined} plan
 * @param {string} today
 */
export function reviewNow(plan, today) {
  const day = plan?.next_review;
  return Boolean(day && day <= addDays(today, 1) && day >= addDays(today, -STANDS));
}

/**
 * Who a step stands under in *Who does what*: one key for each owner.
 * @param {Row} step
 */
export function ownerKey(step) {
  if (step.owner === 'member' && step.owner_member_id) return `member ${step.owner_member_id}`;
  if (step.owner === 'agency' && step.owner_agency_id) return `agency ${step.owner_agency_id}`;
  if (step.owner === 'me') return 'me';
  return step.owner_name ? `name ${step.owner_name}` : 'nobody';
}

/**
 * @param {Row[]} steps
 * @returns {{key: string, steps: Row[]}[]} nobody first, then me, then the others as they come
 */
export function byOwner(steps) {
  /** @type {Map<string, Row[]>} */
  const owners = new Map([['nobody', []], ['me', []]]);
  for (const step of steps) {
    const key = ownerKey(step);
    owners.set(key, [...(owners.get(key) ?? []), step]);
  }
  return [...owners].filter(([, found]) => found.length).map(([key, found]) => ({ key, steps: found }));
}
