/** A hand-over in a list: from whom to whom, who has it meanwhile, and the first meeting. */
import { rows } from '../../local/view.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { isForToday, isUnderWay } from '../../rules/handovers.js';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { When } from '../appointments/when.jsx';
import { firstMeeting, fromTo, sideOf, story } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @returns {Row[]} those that belong on Today */
export const handoversNow = () => rows('handover').filter((each) => isForToday(each, today()));

/** On Today. @param {{found: Row[]}} props */
export function HandoversNow({ found }) {
  return (
    <section class="stack-tight">
      <h2>{t('handovers-title')}</h2>
      {found.map((each) => <HandoverCard key={each.id} handover={each} />)}
    </section>
  );
}

/** @param {{handover: Row}} props */
export function HandoverCard({ handover }) {
  const meeting = firstMeeting(handover);
  return (
    <Card>
      <CardTitle href={`/plan/handover/${handover.id}`}>{fromTo(handover)}</CardTitle>
      {story(handover, today()).map((words) => <p key={words}>{words}</p>)}
      {handover.goodbye && isUnderWay(handover) && <Goodbye handover={handover} />}
      {meeting && <Meeting appointment={meeting} />}
    </Card>
  );
}

/** @param {{handover: Row}} props */
function Goodbye({ handover }) {
  return (
    <>
      <p class="quiet">{t('handovers-goodbye', { name: sideOf(handover, 'from').name })}</p>
      <p class="own-words keep-lines">{handover.goodbye}</p>
    </>
  );
}

/** When, with whom and where, in two lines. @param {{appointment: Row}} props */
function Meeting({ appointment }) {
  const where = [appointment.with_whom, appointment.place].filter(Boolean).join(' · ');
  return (
    <>
      <p>{t('handovers-meeting')}: <strong><When appointment={appointment} /></strong></p>
      {where && <p class="quiet">{where}</p>}
    </>
  );
}
