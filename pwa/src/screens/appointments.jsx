/** All appointments by day, whichever agency they are with. */
import { useState } from 'preact/hooks';

import { rows } from '../local/view.js';
import { Button } from '../parts/button.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { Disclosure } from '../parts/sheet.jsx';
import { Knot, Thread } from '../parts/thread.jsx';
import { asOne } from '../rules/sameEvent.js';
import { capital, formatDay, formatRelative } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { AddAppointment } from './appointments/addAppointment.jsx';
import { AppointmentCard } from './appointments/appointmentCard.jsx';
import { CalendarImport } from './appointments/calendarImport.jsx';
import { byDay, split } from './appointments/order.js';
import { useNow } from './now.js';
import './appointments/appointments.css';

/** @typedef {Record<string, any>} Row */

/** The screen at /appointments. `?add` opens the sheet at once. @param {{query: Record<string, string>}} props */
export function Appointments({ query }) {
  const [adding, setAdding] = useState('add' in query);
  const all = asOne(rows('appointment'));
  const empty = all.length === 0;
  const add = <Button kind="primary" onClick={() => setAdding(true)}>{t('appointments-add')}</Button>;
  return (
    <Screen title={t('appointments-title')} action={empty ? undefined : add}>
      {empty ? <Empty noun="appointment" action={add}>{t('appointments-empty')}</Empty> : <List appointments={all} />}
      <CalendarImport />
      <AddAppointment open={adding} onClose={() => setAdding(false)} />
    </Screen>
  );
}

/** @param {{appointments: Row[]}} props */
function List({ appointments }) {
  const now = useNow();
  const { ahead, behind } = split(appointments, now);
  return (
    <>
      {ahead.length === 0 && <p>{t('appointments-none-ahead')}</p>}
      {byDay(ahead).map((group) => <Day key={group.day} {...group} now={now} />)}
      {behind.length > 0 && <Behind appointments={behind} now={now} />}
    </>
  );
}

/** @param {{day: string, appointments: Row[], now: Date}} props */
function Day({ day, appointments, now }) {
  const near = capital(formatRelative(day, { now }));
  const whole = formatDay(day, { now });
  const same = near.toLowerCase() === whole.toLowerCase();
  return (
    <Section title={near} aside={!same && <span class="quiet">{whole}</span>}>
      <Thread>
        {appointments.map((one) => (
          <Knot key={one.id} kind={one.status === 'cancelled' ? 'done' : 'plain'}>
            <AppointmentCard appointment={one} />
          </Knot>
        ))}
      </Thread>
    </Section>
  );
}

/** @param {{appointments: Row[], now: Date}} props */
function Behind({ appointments }) {
  return (
    <Disclosure summary={t('appointments-behind', { count: appointments.length })}>
      <Thread>
        {appointments.map((one) => (
          <Knot key={one.id} kind="done">
            <AppointmentCard appointment={one} withDay />
          </Knot>
        ))}
      </Thread>
    </Disclosure>
  );
}
