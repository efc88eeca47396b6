/** An appointment in a list: when, what, with which agency, where. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { AgencyMark } from '../../parts/thread.jsx';
import { t } from '../../texts/texts.js';
import { live } from '../plan/words.js';
import { ToldBy } from './sameEvent.jsx';
import { When } from './when.jsx';
import { timeWords } from './words.js';
import './appointments.css';

/** @typedef {Record<string, any>} Row */

/** States said aloud in a list; a booked one needs no word. */
export const SAID = new Set(['proposed', 'cancelled', 'did_not_happen', 'done']);

/** @param {{appointment: Row, withDay?: boolean, level?: 3 | 4}} props */
export function AppointmentCard({ appointment, withDay = false, level = 3 }) {
  const agency = live('agency', appointment.agency_id);
  const off = ['cancelled', 'did_not_happen'].includes(appointment.status);
  return (
    <Card tone={off ? 'quiet' : 'plain'}>
      <p class="appointment-time tabular">{withDay ? <When appointment={appointment} /> : timeWords(appointment)}</p>
      <CardTitle href={`/appointments/${appointment.id}`} level={level}>{appointment.title}</CardTitle>
      {SAID.has(appointment.status) && <p class="state-word">{t(`appointments-status-${appointment.status}`)}</p>}
      {agency && <p><AgencyMark agency={/** @type {any} */ (agency)} /></p>}
      <ToldBy appointment={appointment} />
      {!off && <Where appointment={appointment} />}
    </Card>
  );
}

/** @param {{appointment: Row}} props */
function Where({ appointment }) {
  const where = [appointment.with_whom, appointment.place].filter(Boolean);
  return where.length > 0 && <p class="quiet">{where.join(' · ')}</p>;
}
