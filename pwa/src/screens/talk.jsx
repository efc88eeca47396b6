/** One talk between those who help: the question, what it is about, what each says, and what came of it. */
import { move } from '../commands/talks.js';
import { row } from '../local/view.js';
import { ActionLink, Button, ButtonRow } from '../parts/button.jsx';
import { Card, CardTitle, Facts } from '../parts/card.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { formatDay } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { Ask, Asks } from './ask.jsx';
import { RowDay, RowText } from './rowFields.jsx';
import { Answers } from './talks/answers.jsx';
import { aboutIn, talkTitle, whyWords } from './talks/words.js';
import './plan.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{talk: Row}} OfTalk */

/**
 * The screen at /plan/talk/:id. `?ask=outcome` opens the question a link asked.
 * @param {{params: Record<string, string>, query: Record<string, string>}} props
 */
export function Talk({ params, query }) {
  const talk = row('talk', params.id ?? '');
  if (!talk || talk.removed) return <Gone />;
  const state = talk.state === 'open' ? '' : t(`talks-state-${talk.state}`);
  return (
    <Screen key={talk.id} title={talkTitle(talk)} windowTitle={t('talks-one')} back="/plan">
      {state && <p class="state-word">{state}</p>}
      {whyWords(talk) && <p>{whyWords(talk)}</p>}
      {talk.words && <p class="own-words keep-lines">{talk.words}</p>}
      <Facts items={[{ term: t('talks-answer-by'), children: talk.answer_by && formatDay(talk.answer_by) }]} />
      <About talk={talk} />
      <Answers talk={talk} />
      <Outcome talk={talk} wanted={query.ask === 'outcome'} />
      <Moves talk={talk} />
    </Screen>
  );
}

/** The talk was removed, perhaps on another device. */
function Gone() {
  return (
    <Screen title={t('talks-one')} back="/plan">
      <Empty noun="talk" action={<ActionLink href="/plan">{t('plan-to-plan')}</ActionLink>}>{t('talks-gone')}</Empty>
    </Screen>
  );
}

/** @param {OfTalk} props */
function About({ talk }) {
  const found = aboutIn(talk);
  if (found.length === 0) return null;
  return (
    <Section title={t('talks-about')}>
      {found.map(({ id, href, who, what, first }) => (
        <Card key={id}>
          {who && <p class="quiet">{who}</p>}
          <CardTitle href={href}>{what}</CardTitle>
          {first && <p>{first}</p>}
        </Card>
      ))}
    </Section>
  );
}

/** @param {OfTalk & {wanted: boolean}} props */
function Outcome({ talk, wanted }) {
  return (
    <Asks>
      <Ask question={t('talks-outcome')} answer={talk.outcome || t('talks-outcome-none')} row={talk} fields={['outcome']} wanted={wanted}>
        <RowText row={talk} field="outcome" lines={3} label={t('talks-outcome')} labelHidden help={t('talks-outcome-hint')} />
      </Ask>
      <Ask question={t('talks-question')} row={talk} fields={['words']}>
        <RowText row={talk} field="words" lines={3} label={t('talks-question')} labelHidden />
        <RowDay row={talk} field="answer_by" label={t('talks-answer-by')} />
      </Ask>
    </Asks>
  );
}

/** @param {OfTalk} props */
function Moves({ talk: { id, state } }) {
  const to = async (/** @type {'open' | 'settled' | 'put_aside'} */ next) => {
    await move(id, next);
    offerUndo(`talks-now-${next}`, () => move(id, state));
  };
  if (state !== 'open') return <ButtonRow><Button onClick={() => to('open')}>{t('talks-open-again')}</Button></ButtonRow>;
  return (
    <ButtonRow>
      <Button kind="secondary" onClick={() => to('settled')}>{t('talks-settle')}</Button>
      <Button kind="quiet" onClick={() => to('put_aside')}>{t('talks-put-aside')}</Button>
    </ButtonRow>
  );
}
