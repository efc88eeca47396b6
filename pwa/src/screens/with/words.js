/** Somebody else's plan in words: whose, why one sees it, who has a step there. */
import { formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { categoryName, kebab } from '../sharing/words.js';
import { calledWords } from './called.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('./parts.js').Part} Part */
/** @typedef {import('./access.js').Access} Access */

/** A category by its name; what somebody has told about themselves is called by theirs. @param {string} shared @param {Part} part */
export const roomName = (shared, part) =>
  (shared === 'about_me' ? t('with-about-them', { name: calledWords(part) }) : categoryName(shared));

/** @param {string[]} shared categories @param {Part} part */
export const sharedWords = (shared, part) =>
  (shared.length === 0 ? t('with-nothing-short') : t('with-shared', { what: shared.map((one) => roomName(one, part)).join('\u00A0· ') }));

/**
 * Why one sees a category, each reason once: "Because Kim shares their plan with you until 1 March."
 * @param {Part} part
 * @param {Access[]} access
 * @param {string} [agency] where one works, if that is known
 */
export function reasonWords(part, access, agency = t('with-your-agency')) {
  const told = access.map(({ shared, reason, until }) =>
    t(`consent-reason-${kebab(reason)}`, {
      side: 'member',
      shared,
      agency,
      name: calledWords(part),
      until: until ? formatShortDay(until) : 'none',
    }));
  return [...new Set(told)].join(' ');
}

/**
 * Who has a step in somebody else's plan.
 * @param {Row} step
 * @param {Part} part
 */
export function ownerWords(step, part) {
  if (step['owner'] === 'me') return calledWords(part);
  if (step['owner'] === 'member' && step['owner_member_id'] === part.member_id) return t('plan-owner-me');
  const person = step['owner_name'] || nameIn(step, step['owner_member_id']);
  const agency = nameIn(step, step['owner_agency_id']);
  if (person && agency && person !== agency) return t('plan-owner-at', { name: person, agency });
  if (person || agency) return person || agency;
  return step['owner'] === 'nobody' ? t('plan-owner-nobody') : t('plan-owner-unnamed');
}

/**
 * The name of someone a row points at. It comes with the row: who else there is, is not shared by it.
 * @param {Row} row
 * @param {string | null | undefined} id
 * @returns {string}
 */
export const nameIn = (row, id) => (id ? row['names']?.[id] ?? '' : '');

/**
 * Who comes along to an appointment; oneself as "you", and first.
 * @param {Row} appointment
 * @param {string} memberId
 */
export function comesAlongWords(appointment, memberId) {
  const ids = /** @type {string[]} */ (appointment['comes_along_member_ids'] ?? []);
  const mine = ids.includes(memberId) ? [t('plan-owner-me')] : [];
  const others = ids.filter((id) => id !== memberId).map((id) => nameIn(appointment, id)).filter(Boolean);
  return [...mine, ...others].join(', ');
}

/** As what one is in a plan. @param {Part} part */
export const asWords = (part) => t('with-as', { relation: part.relation, name: calledWords(part) });

/**
 * Where one works, when the plan tells: one's own row in it names the agency.
 * @param {import('../../local/view.js').Plan} plan
 * @param {Part} part
 * @returns {string | undefined}
 */
export function agencyOfMine(plan, part) {
  const me = plan.row('member', part.member_id);
  return (me && nameIn(me, me['agency_id'])) || undefined;
}
