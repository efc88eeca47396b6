/**
 * Who answers now, as one sentence.
 */

import { zoneOf } from '../rules/zones.js';
import { formatMoment } from './dates.js';
import { t } from './texts.js';

/** @typedef {import('../rules/answers.js').Answer} Answer */

/**
 * "Open until 16:30", "Opens tomorrow at 08:00", "Hours not known". Times are those of the
 * place that answers.
 * @param {Pick<Answer, 'state' | 'country' | 'until' | 'opens' | 'uncertain'>} answer
 * @param {Date} now
 */
export function hoursNow({ state, country, until, opens, uncertain }, now) {
  /** @param {Date} instant */
  const said = (instant) => formatMoment(instant, { zone: zoneOf(country), now });
  if (state === 'unknown' && uncertain) return t('hours-may-differ', { holiday: t(holidayId(uncertain)) });
  if (state === 'unknown') return t('hours-unknown');
  if (state === 'closed') return opens ? t('hours-opens', { when: said(opens) }) : t('hours-closed');
  if (!until) return t('hours-always');
  return t(state === 'on_call' ? 'hours-on-call-until' : 'hours-open-until', { when: said(until) });
}

/**
 * "Opens tomorrow at 08:00", or nothing when that is not known.
 * @param {Pick<Answer, 'country' | 'opens'>} answer
 * @param {Date} now
 */
export const opensWhen = ({ country, opens }, now) =>
  opens ? t('hours-opens-only', { when: formatMoment(opens, { zone: zoneOf(country), now }) }) : '';

/** @param {string} holiday */
const holidayId = (holiday) => `hours-holiday-${holiday.replaceAll('_', '-')}`;
