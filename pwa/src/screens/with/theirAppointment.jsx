/** An appointment of somebody else: when and where, who comes along, and whether one does so oneself. */
import { UserCheck, UserPlus } from 'lucide';

import { comeAlong, notComing } from '../../commands/takingPart.js';
import { Button, ButtonRow } from '../../parts/button.jsx';
import { Card, CardTitle, Facts } from '../../parts/card.jsx';
import { Icon } from '../../parts/icon.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { SAID } from '../appointments/appointmentCard.jsx';
import { own, video, where } from '../appointments/facts.jsx';
import { endOf } from '../appointments/order.js';
import { ToldBy } from '../appointments/sameEvent.jsx';
import { When } from '../appointments/when.jsx';
import { timeWords } from '../appointments/words.js';
import { mayTakePart } from './access.js';
import { calledWords } from './called.js';
import { comesAlongWords, nameIn } from './words.js';
import '../appointments/appointments.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{appointment: Row, theirs: import('./useTheirs.js').Theirs}} OfAppointment */

/** @param {OfAppointment & {withDay?: boolean}} props */
export function TheirAppointment({ appointment, theirs, withDay = false }) {
  const off = ['cancelled', 'did_not_happen'].includes(appointment.status);
  const facts = moreFacts(appointment, theirs);
  return (
    <Card tone={off ? 'quiet' : 'plain'}>
      <p class="appointment-time tabular">{withDay ? <When appointment={appointment} /> : timeWords(appointment)}</p>
      <CardTitle>{appointment.title}</CardTitle>
      {SAID.has(appointment.status) && <p class="state-word">{t(`appointments-status-${appointment.status}`)}</p>}
      <ToldBy appointment={appointment} called={(one) => calledThere(one, theirs.part)} />
      <Facts items={[
        { term: t('appointments-with'), children: withWhom(appointment) },
        { term: t('appointments-where'), children: off ? '' : appointment.place },
        { term: t('with-comes-along'), children: off ? null : comesAlongWords(appointment, theirs.part.member_id) },
      ]} />
      {facts.some(({ children }) => children) && (
        <Disclosure summary={t('with-more')}><Facts items={facts} /></Disclosure>
      )}
      {!off && <Along appointment={appointment} theirs={theirs} />}
    </Card>
  );
}

/** @param {Row} appointment */
const withWhom = (appointment) => [appointment['with_whom'], nameIn(appointment, appointment['agency_id'])].filter(Boolean).join(', ');

/** Who says so: the agency, or the person themself. @param {Row} one @param {import('./parts.js').Part} part */
function calledThere(one, part) {
  if (one['source'] !== 'agency_system') return t('with-told-by-own', { name: calledWords(part) });
  return nameIn(one, one['agency_id']) || t('appointments-told-by-agency_system');
}

/** What is needed on the day. @param {Row} appointment @param {import('./useTheirs.js').Theirs} theirs */
function moreFacts(appointment, { plan, part }) {
  const questions = plan.rows('question').filter(({ appointment_id, words }) => appointment_id === appointment['id'] && words);
  return [
    { term: t('appointments-where'), children: where(appointment) },
    { term: t('appointments-video'), children: video(appointment['video_link']) },
    { term: t('appointments-purpose'), children: own(appointment['purpose']) },
    { term: t('appointments-bring'), children: own(appointment['bring']) },
    { term: t('with-questions', { name: calledWords(part) }), children: own(questions.map(({ words }) => words).join('\n')) },
  ];
}

/** @param {OfAppointment} props */
function Along({ appointment, theirs: { part, plan, now } }) {
  const ahead = endOf(appointment) > now.getTime() && ['proposed', 'booked'].includes(appointment.status);
  if (!ahead || !mayTakePart(part.access, 'appointments', now)) return null;
  const comes = appointment.comes_along_member_ids.includes(part.member_id);
  const name = calledWords(part);
  const change = async () => {
    const [act, back] = comes ? [notComing, comeAlong] : [comeAlong, notComing];
    await act(appointment, part.member_id);
    // On the row as it is by then: others may have said that they come along, too.
    const undo = () => back(plan.row('appointment', appointment.id) ?? appointment, part.member_id);
    offerUndo(comes ? 'with-not-coming-now' : 'with-coming-now', undo, { name });
  };
  const which = <span class="visually-hidden">: {appointment.title}</span>;
  if (!comes) return <ButtonRow><Button icon={UserPlus} onClick={change}>{t('with-come-along')}{which}</Button></ButtonRow>;
  return (
    <>
      <p class="with-comes"><Icon of={UserCheck} /><strong>{t('with-comes')}</strong></p>
      <ButtonRow><Button kind="quiet" onClick={change}>{t('with-not-coming')}{which}</Button></ButtonRow>
    </>
  );
}
