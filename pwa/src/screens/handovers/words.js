/** A hand-over in words: who has it, who takes over, and what is waited for. */
import { isUnanswered, whoHasIt } from '../../rules/handovers.js';
import { capital, formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { live } from '../plan/words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{name: string, agency: Row | null, phone: string, href: string}} Side */

/**
 * One of the two: a name before the agency's, and how they are reached.
 * @param {Row} handover
 * @param {'from' | 'to'} side
 * @returns {Side}
 */
export function sideOf(handover, side) {
  const member = live('member', handover[`${side}_member_id`]);
  const agency = live('agency', handover[`${side}_agency_id`] ?? member?.agency_id);
  // Whoever comes after a worker is somebody there, and not the whole place.
  const isNext = side === 'to' && handover.kind === 'worker';
  const name = handover[`${side}_name`] || member?.name || (!isNext && agency?.name) || '';
  return {
    name: name || t('handovers-somebody', { side }),
    agency: agency?.name === name ? null : agency,
    phone: member?.phone || agency?.phone || '',
    href: member ? `/people/${member.id}` : (agency && `/agencies/${agency.id}`) || '',
  };
}

/** @param {Row} handover */
export const fromTo = (handover) =>
  t('handovers-from-to', { from: sideOf(handover, 'from').name, to: sideOf(handover, 'to').name });

/** The first meeting, as long as it stands in the person's own appointments. @param {Row} handover */
export function firstMeeting(handover) {
  const appointment = live('appointment', handover.first_appointment_id);
  return appointment && !['cancelled', 'did_not_happen'].includes(appointment.status) ? appointment : null;
}

/**
 * What there is to know, shortest first: two sentences at most.
 * @param {Row} handover
 * @param {string} today
 */
export const story = (handover, today) =>
  tell(handover, { from: sideOf(handover, 'from').name, to: sideOf(handover, 'to').name }, today, firstMeeting(handover) !== null);

/**
 * The same where the names come otherwise.
 * @param {Row} handover
 * @param {{from: string, to: string}} names
 * @param {string} today
 * @param {boolean} isBooked the first meeting is told of elsewhere
 * @returns {string[]}
 */
export const tell = (handover, names, today, isBooked) => sentences(handover, names, today, isBooked).map(capital);

/** @type {typeof tell} */
function sentences(handover, { from, to }, today, isBooked) {
  if (isUnanswered(handover, today)) return [t('handovers-unanswered', { name: from })];
  if (handover.state === 'proposed') return [waits(handover), t('handovers-still-has', { name: from })];
  if (handover.state === 'declined') return [t('handovers-said-no', { from, to })];
  if (whoHasIt(handover) === 'from') return [t('handovers-was-taken-back', { name: from })];
  if (['met', 'closed'].includes(handover.state)) return [t('handovers-have-met', { name: to })];
  return [t('handovers-has-it', { name: to }), isBooked ? '' : t('handovers-meeting-none')].filter(Boolean);
}

/** @param {Row} handover */
const waits = ({ answer_by }) =>
  answer_by ? t('handovers-waits', { day: formatDay(answer_by) }) : t('handovers-waits-no-day');
