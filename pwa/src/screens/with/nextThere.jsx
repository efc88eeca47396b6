import { Section } from '../../parts/screen.jsx';
import { asOne } from '../../rules/sameEvent.js';
import { t } from '../../texts/texts.js';
import { nextAppointment } from '../appointments/order.js';
import { TheirAppointment } from './theirAppointment.jsx';

/** What happens next for them; draws nothing when nothing is booked. @param {{theirs: import('./useTheirs.js').Theirs}} props */
export function NextThere({ theirs }) {
  const next = nextAppointment(asOne(theirs.plan.rows('appointment')), theirs.now);
  if (!next) return null;
  return (
    <Section title={t('with-next')}>
      <TheirAppointment appointment={next} theirs={theirs} withDay />
    </Section>
  );
}
