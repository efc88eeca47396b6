/** Everything about an appointment that can be changed, folded until it is wanted. */
import { useLocation } from 'preact-iso';

import { cancel } from '../../commands/appointments.js';
import { edit, remove } from '../../commands/write.js';
import { rows } from '../../local/view.js';
import { Button, ButtonRow } from '../../parts/button.jsx';
import { DateField, Switch, TimeField } from '../../parts/fields.jsx';
import { Section } from '../../parts/screen.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { humans } from '../people/humans.js';
import { Ask, Asks } from '../ask.jsx';
import { AskFirst } from '../calls/askFirst.jsx';
import { rowOptions } from '../plan/words.js';
import { RowSelect, RowText } from '../rowFields.jsx';
import { moved } from './moved.js';
import { wallTime } from './wallTime.js';
import { When } from './when.jsx';

/** @typedef {Record<string, any>} Row */
/** @typedef {{appointment: Row}} OfAppointment */

/** @param {OfAppointment} props */
export function AppointmentFields({ appointment }) {
  const members = humans();
  return (
    <Section title={t('appointments-change')}>
      <Asks>
        <Ask question={t('appointments-fields-what')} row={appointment} fields={['title', 'purpose']}>
          <RowText row={appointment} field="title" label={t('appointments-what')} help={t('appointments-what-hint')} />
          <RowText row={appointment} field="purpose" lines={2} label={t('appointments-purpose')} />
          <RowSelect row={appointment} field="step_id" label={t('appointments-for-step')} none={t('appointments-no-step')} options={rowOptions(rows('step'), 'what')} />
        </Ask>
        <Ask question={t('appointments-fields-when')} answer={<When appointment={appointment} />}><WhenFields appointment={appointment} /></Ask>
        <Ask question={t('appointments-fields-with')} answer={appointment.with_whom} row={appointment} fields={['with_whom', 'change_contact']}><With appointment={appointment} /></Ask>
        <Ask question={t('appointments-fields-where')} answer={appointment.place} row={appointment} fields={['place', 'door', 'video_link']}><Where appointment={appointment} /></Ask>
        <Ask question={t('appointments-fields-bring')} answer={appointment.bring} row={appointment} fields={['bring']}>
          <RowText row={appointment} field="bring" lines={3} label={t('appointments-fields-bring')} labelHidden />
        </Ask>
        {members.length > 0 && (
          <Ask question={t('appointments-fields-along')}><Along appointment={appointment} members={members} /></Ask>
        )}
        <AskFirst row={appointment} />
      </Asks>
      <Endings appointment={appointment} />
    </Section>
  );
}

/** @param {OfAppointment} props */
function WhenFields({ appointment }) {
  const { day, time } = wallTime(appointment.starts_at, appointment.zone);
  const until = appointment.ends_at ? wallTime(appointment.ends_at, appointment.zone).time : '';
  const move = (/** @type {Record<string, any>} */ to) => edit('appointment', appointment.id, moved(appointment, to));
  return (
    <>
      <DateField label={t('appointments-day')} value={day} onSave={(/** @type {string | null} */ to) => to && move({ day: to })} />
      <Switch label={t('common-all-day')} value={appointment.all_day} onSave={(/** @type {boolean} */ all_day) => edit('appointment', appointment.id, { all_day })} />
      {!appointment.all_day && (
        <div class="row">
          <TimeField label={t('appointments-time')} value={time} onSave={(/** @type {string} */ to) => to && move({ time: to })} />
          <TimeField label={t('appointments-until')} value={until} onSave={(/** @type {string} */ to) => move({ until: to })} />
        </div>
      )}
    </>
  );
}

/** @param {OfAppointment} props */
function With({ appointment }) {
  return (
    <>
      <RowText row={appointment} field="with_whom" label={t('appointments-with-name')} help={t('appointments-with-hint')} />
      {rows('agency').length > 0 && (
        <RowSelect row={appointment} field="agency_id" label={t('appointments-agency')} none={t('appointments-no-agency')} options={rowOptions(rows('agency'))} />
      )}
      <RowText row={appointment} field="change_contact" label={t('appointments-change-contact')} help={t('appointments-change-contact-hint')} />
    </>
  );
}

/** @param {OfAppointment} props */
function Where({ appointment }) {
  return (
    <>
      <RowText row={appointment} field="place" lines={2} label={t('appointments-place')} />
      <RowText row={appointment} field="door" label={t('appointments-door')} help={t('appointments-door-hint')} />
      <RowText row={appointment} field="video_link" type="url" label={t('appointments-video')} />
    </>
  );
}

/** @param {OfAppointment & {members: Row[]}} props */
function Along({ appointment, members }) {
  const along = /** @type {string[]} */ (appointment.comes_along_member_ids ?? []);
  const choose = (/** @type {string} */ id, /** @type {boolean} */ yes) => {
    const others = along.filter((one) => one !== id);
    return edit('appointment', appointment.id, { comes_along_member_ids: yes ? [...others, id] : others });
  };
  return (
    <>
      <p class="quiet">{t('appointments-along-explain')}</p>
      {members.map((member) => (
        <Switch
          key={member.id}
          label={member.name}
          value={along.includes(member.id)}
          onSave={(/** @type {boolean} */ yes) => choose(member.id, yes)}
        />
      ))}
    </>
  );
}

/** Called off, or written by mistake. @param {OfAppointment} props */
function Endings({ appointment }) {
  const { route } = useLocation();
  const { id, status } = appointment;
  const callOff = async () => {
    await cancel(id);
    offerUndo('appointments-cancelled-here', () => edit('appointment', id, { status }));
  };
  const take = async () => {
    offerUndo('appointments-removed', await remove('appointment', id));
    route('/appointments');
  };
  return (
    <ButtonRow>
      {['proposed', 'booked'].includes(status) && <Button kind="quiet" onClick={callOff}>{t('appointments-it-is-cancelled')}</Button>}
      <Button kind="quiet" onClick={take}>{t('appointments-remove')}</Button>
    </ButtonRow>
  );
}
