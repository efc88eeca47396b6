/** One hand-over: who has it now, who takes over, what is waited for, and the first meeting. */
import { useLocation } from 'preact-iso';

import { remove } from '../commands/write.js';
import { one, row, rows } from '../local/view.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Facts } from '../parts/card.jsx';
import { Empty, Screen } from '../parts/screen.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { whoHasIt } from '../rules/handovers.js';
import { formatDay, today } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { own } from './appointments/facts.jsx';
import { Acts } from './handovers/actions.jsx';
import { FirstMeeting } from './handovers/firstMeeting.jsx';
import { Goodbye } from './handovers/goodbye.jsx';
import { OwnWords } from './handovers/ownWords.jsx';
import { Sides } from './handovers/sides.jsx';
import { whoIsTold } from './handovers/whoIsTold.js';
import { fromTo, sideOf, story } from './handovers/words.js';
import { useNow } from './now.js';
import { live } from './plan/words.js';
import './plan.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{handover: Row}} OfHandover */

/** Where there is, or will be, a first meeting. */
const MEETS = new Set(['proposed', 'expired', 'accepted', 'first_meeting_booked']);

/** The screen at /plan/handover/:id. @param {{params: Record<string, string>}} props */
export function Handover({ params }) {
  const handover = row('handover', params.id ?? '');
  if (!handover || handover.removed) return <Gone />;
  return (
    <Screen key={handover.id} title={fromTo(handover)} windowTitle={t('handovers-one')} back="/plan">
      <div class="stack-tight">{story(handover, today()).map((words) => <p key={words}>{words}</p>)}</div>
      <Sides handover={handover} />
      <Acts handover={handover} />
      <Goodbye handover={handover} />
      {MEETS.has(handover.state) && <FirstMeeting handover={handover} />}
      <Known handover={handover} />
      <OwnWords handover={handover} />
      {!handover.source_member_id && <RemoveHandover handover={handover} />}
    </Screen>
  );
}

/** The hand-over was removed, perhaps on another device. */
function Gone() {
  return (
    <Screen title={t('handovers-one')} back="/plan">
      <Empty noun="handover" action={<ActionLink href="/plan">{t('plan-to-plan')}</ActionLink>}>{t('handovers-gone')}</Empty>
    </Screen>
  );
}

/** @param {boolean} is */
const yes = (is) => (is ? 'yes' : 'no');

/** @param {OfHandover} props */
function Known({ handover }) {
  const now = useNow();
  const known = { person: one('person'), plan: one('plan'), members: rows('member'), grants: rows('grant') };
  const told = whoIsTold(handover, known, now);
  const step = live('step', handover.step_id);
  const waits = whoHasIt(handover) === 'from' && handover.state !== 'taken_back' && handover.state !== 'declined';
  return (
    <Facts items={[
      { term: t('handovers-why'), children: own(handover.why) },
      { term: t('handovers-why-not'), children: own(handover.why_not) },
      { term: t('plan-step-title'), children: step && <a href={`/plan/step/${step.id}`}>{step.what}</a> },
      { term: t('handovers-answer-by'), children: waits && handover.answer_by && formatDay(handover.answer_by) },
      { term: t('handovers-if-nobody'), children: waits && t('handovers-if-nobody-words', { name: sideOf(handover, 'from').name, receiver: yes(told.receiver), coordinator: yes(told.coordinator) }) },
      { term: t('handovers-told'), children: waits && handover.climbed && told[/** @type {'receiver'} */ (handover.climbed)] !== false && t(`handovers-climbed-${handover.climbed}`) },
    ]} />
  );
}

/** One that the person wrote down themselves. @param {OfHandover} props */
function RemoveHandover({ handover }) {
  const { route } = useLocation();
  const onClick = async () => {
    offerUndo('handovers-removed', await remove('handover', handover.id));
    route('/plan');
  };
  return <Button kind="quiet" onClick={onClick}>{t('handovers-remove')}</Button>;
}
