/** Hand-overs in somebody else's plan: who has it, and one's own answer where one is a side. */
import { useState } from 'preact/hooks';

import { askAgain, close, decline, takeBack, theySaidYes, weHaveMet } from '../../commands/handovers.js';
import { Button, ButtonRow } from '../../parts/button.jsx';
import { Card, CardTitle, Facts } from '../../parts/card.jsx';
import { TextArea } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { Section } from '../../parts/screen.jsx';
import { Disclosure, Sheet } from '../../parts/sheet.jsx';
import { isForToday, isUnderWay } from '../../rules/handovers.js';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { own } from '../appointments/facts.jsx';
import { WhichMeeting } from '../handovers/whichMeeting.jsx';
import { tell } from '../handovers/words.js';
import { RowText } from '../rowFields.jsx';
import { mayTakePart } from './access.js';
import { isSide, meIn, turnsOf } from './sides.js';
import { nameIn } from './words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('./useTheirs.js').Theirs} Theirs */
/** @typedef {import('./sides.js').Turn} Turn */
/** @typedef {{handover: Row, theirs: Theirs}} OfHandover */

/** Draws nothing when nothing is under way. @param {{theirs: Theirs}} props */
export function TheirHandovers({ theirs }) {
  const me = meIn(theirs);
  const isToClose = (/** @type {Row} */ each) => each.state === 'met' && isSide(each, 'to', me);
  const found = theirs.plan.rows('handover').filter((each) => isForToday(each, today()) || isToClose(each));
  if (found.length === 0) return null;
  return (
    <Section title={t('handovers-title')}>
      {found.map((each) => <TheirHandover key={each.id} handover={each} theirs={theirs} />)}
    </Section>
  );
}

/** @param {OfHandover} props */
function TheirHandover({ handover, theirs }) {
  const names = { from: nameOf(handover, 'from'), to: nameOf(handover, 'to') };
  const me = meIn(theirs);
  const mayAct = mayTakePart(theirs.part.access, 'plan', theirs.now);
  const meeting = theirs.plan.row('appointment', handover.first_appointment_id ?? '');
  return (
    <Card>
      <CardTitle>{t('handovers-from-to', names)}</CardTitle>
      {tell(handover, names, today(), meeting !== null).map((words) => <p key={words}>{words}</p>)}
      <Facts items={[
        { term: t('handovers-why'), children: own(handover.why) },
        { term: t('handovers-meet-about'), children: own(handover.first_meeting) },
        { term: t('handovers-meet-door'), children: own(handover.door) },
        { term: t('handovers-why-not'), children: own(handover.why_not) },
        { term: t('handovers-goodbye', { name: names.from }), children: own(handover.goodbye) },
      ]} />
      {mayAct && <Turns handover={handover} turns={turnsOf(handover, me)} from={names.from} />}
      {mayAct && isSide(handover, 'to', me) && isUnderWay(handover) && <ForTheMeeting handover={handover} theirs={theirs} />}
      {mayAct && isSide(handover, 'from', me) && isUnderWay(handover) && <OnesGoodbye handover={handover} />}
    </Card>
  );
}

/** Whoever comes after a worker is somebody there, and not the whole place. @param {Row} handover @param {'from' | 'to'} side */
const isNext = ({ kind }, side) => kind === 'worker' && side === 'to';

/** @param {Row} handover @param {'from' | 'to'} side */
const nameOf = (handover, side) =>
  handover[`${side}_name`] || nameIn(handover, handover[`${side}_member_id`]) || (!isNext(handover, side) && nameIn(handover, handover[`${side}_agency_id`])) || t('handovers-somebody', { side });

/** What the one who hands over wants to have said to the person. @param {{handover: Row}} props */
function OnesGoodbye({ handover }) {
  return (
    <Disclosure summary={t('handovers-your-goodbye')}>
      <RowText row={handover} field="goodbye" lines={3} label={t('handovers-your-goodbye')} labelHidden help={t('handovers-your-goodbye-hint')} />
    </Disclosure>
  );
}

/** What the person needs to find their way. @param {OfHandover} props */
function ForTheMeeting({ handover, theirs }) {
  return (
    <Disclosure summary={t('handovers-meeting')}>
      {handover.state !== 'proposed' && <WhichMeeting handover={handover} appointments={theirs.plan.rows('appointment')} />}
      <RowText row={handover} field="first_meeting" lines={3} label={t('handovers-meet-about')} />
      <RowText row={handover} field="door" lines={2} label={t('handovers-meet-door')} />
    </Disclosure>
  );
}

/** What each does. @type {Record<Turn, (id: string, words: string) => Promise<void>>} */
const DO = { accept: theySaidYes, decline, take_back: takeBack, ask_again: askAgain, met: weHaveMet, close };

/** @type {Record<Turn, string>} */
const SAYS = { accept: 'handovers-we-can', decline: 'handovers-we-cannot', take_back: 'handovers-take-back', ask_again: 'handovers-ask-again', met: 'handovers-we-met', close: 'handovers-close' };

/** What is not undone, and so is asked about first. @type {Set<Turn>} */
const WEIGHTY = new Set(['accept', 'decline', 'take_back']);

/** @param {{handover: Row, turns: Turn[], from: string}} props */
function Turns({ handover, turns, from }) {
  const [asked, ask] = useState(/** @type {Turn | null} */ (null));
  const run = async (/** @type {Turn} */ turn, words = '') => {
    ask(null);
    await DO[turn](handover.id, words.trim());
    say('handovers-noted');
  };
  if (turns.length === 0) return null;
  return (
    <>
      <ButtonRow>
        {turns.map((turn, place) => (
          <Button key={turn} kind={place === 0 ? 'secondary' : 'quiet'} onClick={() => (WEIGHTY.has(turn) ? ask(turn) : run(turn))}>{t(SAYS[turn])}</Button>
        ))}
      </ButtonRow>
      <Sheet open={asked !== null} onClose={() => ask(null)} title={asked ? t(SAYS[asked]) : ''}>
        {asked && <Sure turn={asked} from={from} onDone={(words) => run(asked, words)} />}
      </Sheet>
    </>
  );
}

/** What it means, before it holds. @param {{turn: Turn, from: string, onDone: (words: string) => unknown}} props */
function Sure({ turn, from, onDone }) {
  const [words, setWords] = useState('');
  const then = turn === 'accept' ? t('handovers-then-you') : t('handovers-then-has', { name: from });
  return (
    <>
      <p>{then} {t('handovers-not-undone')}</p>
      {turn === 'decline' && <TextArea label={t('handovers-why-not')} optional rows={2} value={words} onInput={setWords} />}
      <Button kind="primary" wide onClick={() => onDone(words)}>{t(SAYS[turn])}</Button>
    </>
  );
}
