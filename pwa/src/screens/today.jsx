/** Today: what happens next, who has the thread, what waits for me, and what nobody has. */
import { Notices } from '../account/notices.jsx';
import { one, rows } from '../local/view.js';
import { ActionLink } from '../parts/button.jsx';
import { Empty, Screen } from '../parts/screen.jsx';
import { Knot, Thread } from '../parts/thread.jsx';
import { asOne } from '../rules/sameEvent.js';
import { capital, formatDay, today } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { nextAppointment } from './appointments/order.js';
import { AsksWaiting } from './calls/asksWaiting.jsx';
import { CallStrip } from './calls/strip.jsx';
import { HandoversNow, handoversNow } from './handovers/handoverCard.jsx';
import { useNow } from './now.js';
import { LeftWorkNow, leftWork } from './people/leftWork.jsx';
import { goalsWaiting, mineNow, nobodyHas, reviewNow, waitsForAnswer } from './plan/order.js';
import { ItIsTime } from './today/itIsTime.jsx';
import { StillRight, isOld } from './today/stillRight.jsx';
import { KeptBothWaiting, keptBothRows } from './today/keptBothWaiting.jsx';
import { NextAppointment } from './today/nextAppointment.jsx';
import { NewNotes, newNotes } from './today/newNotes.jsx';
import { NobodyHasThese } from './today/nobodyHasThese.jsx';
import { sharingWaits, waitsAtAll } from './today/sharingWaits.jsx';
import { WaitsForMe } from './today/waitsForMe.jsx';
import { WhoHasTheThread } from './today/whoHasTheThread.jsx';
import { QuestionsNow } from './talks/talkCard.jsx';
import { questionsNow } from './talks/words.js';
import { keptParts } from './with/parts.js';
import './plan.css';
import './today/today.css';

/** Nouns that make Today more than a first start. */
const LIVED_IN = ['appointment', 'goal', 'step', 'member', 'agency', 'handover', 'talk'];

/** The screen at / when a plan is open. */
export function Today() {
  const now = useNow();
  const empty = LIVED_IN.every((noun) => rows(noun).length === 0);
  return (
    <Screen title={t('today-title')} lead={capital(formatDay(now))}>
      <CallStrip />
      <Notices />
      {keptParts.value.length > 0 && <AsksWaiting />}
      {empty ? <FirstStart /> : <Knots now={now} />}
    </Screen>
  );
}

/** A new start begins with a small loop, and one thing to do. */
function FirstStart() {
  return (
    <Thread>
      <Knot kind="start">
        <Empty noun="appointment" action={<ActionLink href="/appointments?add" kind="primary">{t('today-empty-do')}</ActionLink>}>
          {t('today-empty')}
        </Empty>
      </Knot>
    </Thread>
  );
}

/** What is there, in the order a tired head needs it. @param {{now: Date}} props */
function Knots({ now }) {
  const next = nextAppointment(asOne(rows('appointment')), now);
  const nobody = nobodyHas(rows('step'), today());
  // What nobody has asks for one thing already; it is not also asked for an answer.
  const unowned = new Set(nobody.map(({ step }) => step));
  const waits = waitsForAnswer(rows('step')).filter((step) => !unowned.has(step));
  const goals = goalsWaiting(rows('goal'));
  const mine = mineNow(rows('step'), today());
  const review = reviewNow(one('plan'), today()) ? one('plan')?.next_review : null;
  const sharing = sharingWaits(now);
  const notes = newNotes();
  const kept = keptBothRows();
  const handovers = handoversNow();
  const left = leftWork();
  const questions = questionsNow();
  return (
    <Thread>
      <Knot kind="now"><NextAppointment appointment={next} now={now} /></Knot>
      <Knot><WhoHasTheThread /></Knot>
      {handovers.length > 0 && <Knot kind="handover"><HandoversNow found={handovers} /></Knot>}
      {left.length > 0 && <Knot kind="nobody"><LeftWorkNow found={left} /></Knot>}
      {(mine.length > 0 || review) && <Knot><ItIsTime steps={mine} review={review} /></Knot>}
      {kept.length > 0 && <Knot><KeptBothWaiting kept={kept} /></Knot>}
      {(goals.length + waits.length > 0 || waitsAtAll(sharing)) && <Knot><WaitsForMe goals={goals} steps={waits} sharing={sharing} /></Knot>}
      {questions.length > 0 && <Knot><QuestionsNow found={questions} /></Knot>}
      {notes.length > 0 && <Knot><NewNotes found={notes} /></Knot>}
      {nobody.length > 0 && <Knot kind="nobody"><NobodyHasThese found={nobody} /></Knot>}
      {isOld(now) && <Knot><StillRight /></Knot>}
    </Thread>
  );
}
