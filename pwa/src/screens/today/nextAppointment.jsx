/** The next appointment: all one needs to get there, without opening anything. */
import { one, rows } from '../../local/view.js';
import { ActionLink, ButtonRow, PhoneLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { AgencyMark } from '../../parts/thread.jsx';
import { capital } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { ToldBy } from '../appointments/sameEvent.jsx';
import { contactOf, relativeDay, timeWords } from '../appointments/words.js';
import { live } from '../plan/words.js';

/** @typedef {Record<string, any>} Row */

/** @param {{appointment: Row | undefined, now: Date}} props */
export function NextAppointment({ appointment, now }) {
  if (!appointment) return <NoneAhead />;
  const contact = contactOf(appointment);
  return (
    <section class="stack-tight">
      <h2>{t('today-next')}</h2>
      <Card>
        <p class="today-when">{capital(relativeDay(appointment, now))} <span class="tabular">{timeWords(appointment)}</span></p>
        <CardTitle href={`/appointments/${appointment.id}`}>{appointment.title}</CardTitle>
        <Who appointment={appointment} />
        <ToldBy appointment={appointment} />
        <Place appointment={appointment} />
        {appointment.bring && <p><span class="quiet">{t('today-bring')}</span> <span class="keep-lines">{appointment.bring}</span></p>}
        <QuestionCount appointment={appointment} />
        <PhoneLink number={contact.phone} country={one('person')?.country} />
      </Card>
    </section>
  );
}

/** Nothing is booked: one sentence and one thing to do. */
function NoneAhead() {
  return (
    <section class="stack-tight">
      <h2>{t('today-next')}</h2>
      <p class="quiet">{t('today-next-none')}</p>
      <ButtonRow>
        <ActionLink href="/appointments?add" kind="secondary">{t('today-add-appointment')}</ActionLink>
      </ButtonRow>
    </section>
  );
}

/** @param {{appointment: Row}} props */
function Who({ appointment }) {
  const agency = live('agency', appointment.agency_id);
  return (
    <>
      {appointment.with_whom && <p>{t('today-with', { name: appointment.with_whom })}</p>}
      {agency && <p><AgencyMark agency={/** @type {any} */ (agency)} /></p>}
    </>
  );
}

/** @param {{appointment: Row}} props */
function Place({ appointment }) {
  const place = appointment.place || (appointment.video_link ? t('today-by-video') : live('agency', appointment.agency_id)?.address);
  const lines = [place, appointment.door].filter(Boolean);
  return lines.length > 0 && <p class="keep-lines">{lines.join('\n')}</p>;
}

/** @param {{appointment: Row}} props */
function QuestionCount({ appointment }) {
  const count = rows('question').filter((each) => each.appointment_id === appointment.id && !each.asked).length;
  return count > 0 && <p class="quiet">{t('today-questions', { count })}</p>;
}
