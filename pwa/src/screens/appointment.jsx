/** One appointment: everything needed to get there and be ready, then what can be changed. */
import { row, rows } from '../local/view.js';
import { ActionLink } from '../parts/button.jsx';
import { Empty, Screen } from '../parts/screen.jsx';
import { othersOf } from '../rules/sameEvent.js';
import { t } from '../texts/texts.js';
import { AppointmentActions } from './appointments/actions.jsx';
import { AppointmentFacts } from './appointments/facts.jsx';
import { AppointmentFields } from './appointments/fields.jsx';
import { HowItWent } from './appointments/howItWent.jsx';
import { Questions } from './appointments/questions.jsx';
import { SameEvent, ToldBy } from './appointments/sameEvent.jsx';
import { relativeDay } from './appointments/words.js';
import { useNow } from './now.js';
import { capital } from '../texts/dates.js';
import './appointments/appointments.css';

/** @typedef {Record<string, any>} Row */

/** The screen at /appointments/:id. @param {{params: Record<string, string>}} props */
export function Appointment({ params }) {
  const appointment = row('appointment', params.id ?? '');
  if (!appointment || appointment.removed) return <Gone />;
  return <AppointmentPage key={appointment.id} appointment={appointment} />;
}

/** @param {{appointment: Row}} props */
function AppointmentPage({ appointment }) {
  const now = useNow();
  const others = othersOf(appointment, rows('appointment'));
  return (
    <Screen
      title={appointment.title || t('appointments-one-title')}
      windowTitle={t('appointments-one-title')}
      back="/appointments"
      lead={capital(relativeDay(appointment, now))}
    >
      <HowItWent appointment={appointment} now={now} />
      <ToldBy appointment={appointment} others={others} />
      <AppointmentFacts appointment={appointment} />
      <AppointmentActions appointment={appointment} now={now} />
      <SameEvent others={others} />
      <Questions appointment={appointment} />
      <AppointmentFields appointment={appointment} />
    </Screen>
  );
}

/** The appointment was removed, perhaps on another device. */
function Gone() {
  const toList = <ActionLink href="/appointments">{t('appointments-to-list')}</ActionLink>;
  return (
    <Screen title={t('appointments-one-title')} back="/appointments">
      <Empty noun="appointment" action={toList}>{t('appointments-gone')}</Empty>
    </Screen>
  );
}
