/** All one needs for the first meeting, on one card: whom, when, where, the door, what for, and how one wants to be met. */
import { useState } from 'preact/hooks';

import { chooseFirstMeeting } from '../../commands/handovers.js';
import { Button } from '../../parts/button.jsx';
import { Card, CardTitle, Facts } from '../../parts/card.jsx';
import { capital } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { aboutMeHref, aboutMeTitle, aboutMeWritten } from '../aboutMe/sections.js';
import { AddAppointment } from '../appointments/addAppointment.jsx';
import { own, where } from '../appointments/facts.jsx';
import { When } from '../appointments/when.jsx';
import { live } from '../plan/words.js';
import { firstMeeting, sideOf } from './words.js';

/** @typedef {Record<string, any>} Row */

const MEET_ME = 'how_to_meet_me';

/** @param {{handover: Row}} props */
export function FirstMeeting({ handover }) {
  const appointment = firstMeeting(handover);
  return (
    <Card as="section">
      <CardTitle level={2} href={appointment ? `/appointments/${appointment.id}` : undefined}>{t('handovers-meeting')}</CardTitle>
      {!appointment && <NotBooked handover={handover} />}
      <Facts items={[
        { term: t('appointments-when'), children: appointment && <strong><When appointment={appointment} /></strong> },
        { term: t('handovers-meet-who'), children: capital(whom(handover, appointment)) },
        { term: t('appointments-where'), children: where(appointment ? { ...appointment, door: '' } : placeOf(handover)) },
        { term: t('handovers-meet-door'), children: own(handover.door || appointment?.door) },
        { term: t('handovers-meet-about'), children: own(handover.first_meeting || appointment?.purpose) },
        { term: aboutMeTitle(MEET_ME), children: <MeetMe /> },
      ]} />
    </Card>
  );
}

/** One that was agreed on by telephone is written in here. @param {{handover: Row}} props */
function NotBooked({ handover }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>{t('handovers-meeting-none')}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{t('handovers-meeting-add')}</Button>
      </div>
      <AddAppointment
        open={open}
        onClose={() => setOpen(false)}
        fixed={{ agency_id: handover.to_agency_id, with_whom: handover.to_name }}
        onMade={(id) => chooseFirstMeeting(handover, id)}
      />
    </>
  );
}

/** Before anything is booked: where whoever takes over has their house. @param {Row} handover */
const placeOf = (handover) => ({ place: '', door: '', agency_id: handover.to_agency_id ?? live('member', handover.to_member_id)?.agency_id });

/** @param {Row} handover @param {Row | null} appointment */
function whom(handover, appointment) {
  const { name, agency } = sideOf(handover, 'to');
  const somebody = appointment?.with_whom || name;
  return [somebody, somebody === name ? agency?.name : name].filter(Boolean).join(', ');
}

/** As it is written in *about me*; what is only one's own stays where it is. */
function MeetMe() {
  const written = aboutMeWritten().filter(({ section, only_me }) => section === MEET_ME && !only_me);
  return (
    <>
      {written.map(({ id, words }) => <span key={id} class="keep-lines fact-more">{words.trim()}</span>)}
      <a href={aboutMeHref(MEET_ME)}>{t(written.length > 0 ? 'common-change' : 'handovers-meet-me-write')}</a>
    </>
  );
}
