/** A step in words: who has it, how to reach them, by when. */
import { row } from '../../local/view.js';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';

/** @typedef {Record<string, any>} Row */

/** The values of each field that is chosen from a few, in the order they are offered. */
export const AREAS = ['health', 'substance_use', 'home', 'money', 'work_or_school', 'people', 'everyday'];
export const STATES = ['proposed', 'agreed', 'started', 'done', 'stopped', 'not_possible'];
export const ANSWERS = ['agree', 'disagree', 'unsure'];
export const OWNERS = ['nobody', 'me', 'member', 'agency'];
export const SOURCES = ['typed', 'meeting', 'agency_system'];
export const KINDS = ['sip', 'individual_plan', 'indsatsplan', 'vardplan', 'genomforandeplan', 'nav_plan', 'other'];

/**
 * The agency a step is with: its owner, or where the named person works.
 * @param {Row} step
 * @returns {Row | null}
 */
export function agencyOf(step) {
  const id = step.owner === 'agency' ? step.owner_agency_id : ownerMember(step)?.agency_id;
  return live('agency', id);
}

/**
 * The one among the person's people who has the step.
 * @param {Row} step
 */
export function ownerMember(step) {
  return step.owner === 'member' ? live('member', step.owner_member_id) : null;
}

/**
 * @param {string} noun
 * @param {string | null | undefined} id
 * @returns {Row | null} null also when it has been removed
 */
export function live(noun, id) {
  const found = id ? row(noun, id) : null;
  return found && !found.removed ? found : null;
}

/**
 * A name to say: a person before an agency. Empty when nobody has it.
 * @param {Row} step
 */
export function calledName(step) {
  return step.owner_name || ownerMember(step)?.name || agencyOf(step)?.name || '';
}

/**
 * Who has a step, as the plan says it.
 * @param {Row} step
 */
export function ownerWords(step) {
  if (step.owner === 'me') return t('plan-owner-me');
  const name = step.owner_name || ownerMember(step)?.name;
  const agency = agencyOf(step)?.name;
  if (name && agency && name !== agency) return t('plan-owner-at', { name, agency });
  if (name || agency) return name || agency;
  return ['member', 'agency'].includes(step.owner) ? t('plan-owner-unnamed') : t('plan-owner-nobody');
}

/**
 * The number at which whoever has the step is reached; empty when none is known.
 * @param {Row} step
 */
export function ownerPhone(step) {
  return ownerMember(step)?.phone || agencyOf(step)?.phone || '';
}

/** @param {Row} step */
export function dueWords(step) {
  return step.due ? t('plan-due-by', { day: formatDay(step.due) }) : '';
}

/** What has to come before it, as whoever answers for it asks. @param {Row} step */
export function firstWords(step) {
  return step.only_after ? t('plan-first', { area: step.only_after }) : '';
}

/**
 * Why nobody has a step, in words that blame no one.
 * @param {Row} step
 * @param {string} why
 */
export function nobodyWords(step, why) {
  if (why === 'overdue') return t(step.owner === 'me' ? 'plan-nobody-me-overdue' : 'plan-nobody-overdue', { day: formatDay(step.due) });
  if (why !== 'not_accepted') return t('plan-nobody-no_owner');
  const name = calledName(step);
  return name ? t('plan-nobody-not_accepted', { name }) : t('plan-nobody-not_accepted-unnamed');
}

/**
 * Options for a field chosen from a few.
 * @param {string} prefix of the text ids
 * @param {string[]} values
 */
export function options(prefix, values) {
  return values.map((value) => ({ value, label: t(`${prefix}-${value}`) }));
}

/**
 * Options for a field that points at another row.
 * @param {Row[]} found
 * @param {string} [field] the field that names the row
 */
export function rowOptions(found, field = 'name') {
  return found.map((one) => ({ value: one.id, label: one[field] }));
}
