/** Which of the appointments is the first meeting. */
import { chooseFirstMeeting } from '../../commands/handovers.js';
import { Select } from '../../parts/fields.jsx';
import { formatRange } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { split } from '../appointments/order.js';
import { useNow } from '../now.js';

/** @typedef {Record<string, any>} Row */

const STANDS = new Set(['proposed', 'booked']);

/** Draws nothing when there is none to choose. @param {{handover: Row, appointments: Row[]}} props */
export function WhichMeeting({ handover, appointments }) {
  const { ahead } = split(appointments, useNow());
  const chosen = appointments.filter(({ id }) => id === handover['first_appointment_id']);
  const others = ahead.filter((each) => STANDS.has(each['status']) && !chosen.includes(each));
  const offered = [...chosen, ...others].map((each) => ({ value: each['id'], label: called(each) }));
  if (offered.length === 0) return null;
  return (
    <Select
      label={t('handovers-which-meeting')}
      empty={t('handovers-which-none')}
      options={offered}
      value={handover['first_appointment_id'] ?? ''}
      onSave={(/** @type {string} */ id) => chooseFirstMeeting(/** @type {any} */ (handover), id || null)}
    />
  );
}

/** @param {Row} appointment */
const called = ({ starts_at, zone, title }) => `${formatRange(starts_at, null, zone)}, ${title}`;
