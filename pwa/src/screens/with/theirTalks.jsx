/** Talks in somebody else's plan in which one is asked to answer: the question, what others say, one's own three lines. */
import { useState } from 'preact/hooks';

import { answer, askToTalk, LONGEST_ANSWER, settleWith } from '../../commands/talks.js';
import { Button } from '../../parts/button.jsx';
import { Card, CardTitle, Facts } from '../../parts/card.jsx';
import { TextArea } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { Section } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { goalName } from '../plan/sourceWords.js';
import { firstWords } from '../plan/words.js';
import { AskToTalk } from '../talks/askTalk.jsx';
import { mayTakePart } from './access.js';
import { calledWords } from './called.js';
import { partiesIn } from './parties.js';
import { isAsked, meIn } from './sides.js';
import { nameIn } from './words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('./useTheirs.js').Theirs} Theirs */

/** Draws nothing when nobody asks one anything. @param {{theirs: Theirs}} props */
export function TheirTalks({ theirs }) {
  const me = meIn(theirs);
  const found = theirs.plan.rows('talk').filter((talk) => talk.state === 'open' && (isAsked(talk, me) || talk.asked_by_member_id === me.member_id));
  if (found.length === 0) return null;
  return (
    <Section title={t('talks-theirs')}>
      {found.map((talk) => <TheirTalk key={talk.id} talk={talk} theirs={theirs} />)}
    </Section>
  );
}

/** Asking others there to talk to each other, where one takes part. @param {{theirs: Theirs}} props */
export function AskThemToTalk({ theirs: { part, plan, now } }) {
  if (!mayTakePart(part.access, 'plan', now)) return null;
  const all = partiesIn(plan);
  const first = all.filter(({ id }) => id === part.agency_id || id === part.member_id).map(({ id }) => id);
  const ask = async (/** @type {Parameters<typeof askToTalk>[0]} */ question) => {
    await askToTalk(question, part.person_id);
    say('talks-asked');
  };
  return <AskToTalk all={all} first={first} onAsk={ask} />;
}

/** @param {{talk: Row, theirs: Theirs}} props */
function TheirTalk({ talk, theirs }) {
  const { plan, part, now } = theirs;
  const me = meIn(theirs);
  const said = plan.rows('talk_answer').filter(({ talk_id }) => talk_id === talk.id);
  const own = said.find(({ by_member_id }) => by_member_id === part.member_id);
  const mayAnswer = isAsked(talk, me) && mayTakePart(part.access, 'plan', now);
  const others = said.filter((each) => each !== own && each.words.trim());
  return (
    <Card>
      <CardTitle>{t(talk.kind === 'asked' ? 'talks-one' : `talks-kind-${talk.kind}`)}</CardTitle>
      {talk.kind !== 'asked' && <p>{t(`talks-theirs-${talk.kind}`, { name: calledWords(part) })}</p>}
      {talk.words && <p class="own-words keep-lines">{talk.words}</p>}
      <Facts items={[
        { term: t('talks-about'), children: about(talk, plan) },
        { term: t('talks-answer-by'), children: talk.answer_by && formatDay(talk.answer_by) },
        { term: t('talks-outcome'), children: talk.outcome },
      ]} />
      {others.map((each) => <Said key={each.id} answer={each} theirs={theirs} />)}
      {mayAnswer && (
        <TextArea
          key={own?.id}
          label={t('talks-your-answer')}
          help={t('talks-three-lines')}
          rows={3}
          max={LONGEST_ANSWER}
          value={own?.words ?? ''}
          onSave={(/** @type {string} */ words) => answer(talk.id, own, words, part.person_id)}
        />
      )}
      {!mayAnswer && own?.words && <Said answer={own} theirs={theirs} />}
      {mayAnswer && <Settle talk={talk} />}
    </Card>
  );
}

/** Those who were asked write what they agreed on. @param {{talk: Row}} props */
function Settle({ talk }) {
  const [outcome, setOutcome] = useState('');
  const settle = async () => {
    await settleWith(talk.id, outcome.trim());
    say('talks-now-settled');
  };
  return (
    <Disclosure summary={t('talks-we-agreed')}>
      <TextArea label={t('talks-outcome-yours')} rows={3} value={outcome} onInput={setOutcome} />
      <Button kind="secondary" disabled={outcome.trim() === ''} onClick={settle}>{t('talks-settle')}</Button>
    </Disclosure>
  );
}

/** @param {{answer: Row, theirs: Theirs}} props */
function Said({ answer: { by_member_id, names, words }, theirs: { part } }) {
  const who = by_member_id === part.member_id ? t('talks-you') : nameIn({ names }, by_member_id) || calledWords(part);
  return (
    <div>
      <p class="quiet">{who}</p>
      <p class="keep-lines">{words}</p>
    </div>
  );
}

/** @param {Row} step */
const stepWords = (step) => [step.what, firstWords(step)].filter(Boolean).join(' · ');

/** The steps and goals it is about, as far as one sees them. @param {Row} talk @param {Theirs['plan']} plan */
function about({ about_step_ids, about_goal_ids }, plan) {
  const steps = about_step_ids.map((/** @type {string} */ id) => plan.row('step', id)).filter(Boolean).map(stepWords);
  const goals = about_goal_ids.map((/** @type {string} */ id) => plan.row('goal', id)).filter(Boolean).map(goalName);
  return [...steps, ...goals].filter(Boolean).map((/** @type {string} */ words) => <span key={words} class="fact-more">{words}</span>);
}
