/** The appointments that serve a step, nearest first. */
import { rows } from '../../local/view.js';
import { Section } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';
import { AppointmentCard } from '../appointments/appointmentCard.jsx';
import { split } from '../appointments/order.js';
import { useNow } from '../now.js';

/** @param {{step: Record<string, any>}} props */
export function StepAppointments({ step }) {
  const now = useNow();
  const { ahead } = split(rows('appointment').filter((one) => one.step_id === step.id), now);
  if (ahead.length === 0) return null;
  return (
    <Section title={t('plan-step-appointments')}>
      {ahead.map((one) => <AppointmentCard key={one.id} appointment={one} withDay />)}
    </Section>
  );
}
