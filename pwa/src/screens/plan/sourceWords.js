/** Where a goal or a step came from, in words. */
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { live } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @param {Row} goal */
export const goalName = (goal) => goal.own_words || goal.professional_words || t('plan-goal-title');

/** What a plan of an agency is called: as they call it, else by its kind. @param {Row} source */
export const sourceName = (source) => source.title || t(`plan-kind-${source.plan_kind}`);

/**
 * "From the care plan at Bryggan". Empty for what the person has written.
 * @param {Row} row a goal or a step
 */
export function fromWords(row) {
  const source = live('plan_source', row.plan_source_id);
  const kind = source?.plan_kind ?? row.plan_kind;
  const agency = live('agency', source?.agency_id ?? live('member', row.source_member_id)?.agency_id)?.name;
  if (row.source !== 'agency_system' && !source) return '';
  if (agency) return t('sources-from-at', { kind: kind ?? 'other', agency });
  return kind ? t('sources-from', { kind }) : t('plan-source-agency_system');
}

/**
 * From when to when it holds.
 * @param {Row} source
 */
export function holdsWords({ state, starts_on, ends_on }) {
  const since = starts_on ? t('sources-since', { day: formatDay(starts_on) }) : '';
  const until = ends_on ? t('sources-until', { day: formatDay(ends_on) }) : '';
  return [state === 'ended' ? t('sources-state-ended') : '', since, until].filter(Boolean).join(' · ');
}
