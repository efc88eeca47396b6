/** The appointments that serve a step, nearest first. */
import { rows } from '../../local/view.js';
import { Section } from '../../parts/screen.jsx';
import { asOne } from '../../rules/sameEvent.js';
import { t } from '../../texts/texts.js';
import { AppointmentCard } from '../appointments/appointmentCard.jsx';
import { split } from '../appointments/order.js';
import { useNow } from '../now.js';

/** @typedef {Record<string, any>} Row */

/** Whether any of its sources says so. @param {Row} one @param {Row} step */
const serves = (one, step) => [one, ...one['others']].some(({ step_id }) => step_id === step['id']);

/** @param {{step: Row}} props */
export function StepAppointments({ step }) {
  const now = useNow();
  const { ahead } = split(asOne(rows('appointment')).filter((one) => serves(one, step)), now);
  if (ahead.length === 0) return null;
  return (
    <Section title={t('plan-step-appointments')}>
      {ahead.map((one) => <AppointmentCard key={one.id} appointment={one} withDay />)}
    </Section>
  );
}
