/** The plan: what nobody has first, then what the person wants, and under each who does what and when. */
import { useState } from 'preact/hooks';

import { OwnOnly } from '../account/ownOnly.jsx';
import { one, rows } from '../local/view.js';
import { ActionLink, Button, ButtonRow } from '../parts/button.jsx';
import { PrintButton, PrintOnly } from '../parts/print.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { formatDay, today } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { AddHandover } from './handovers/addHandover.jsx';
import { Handovers } from './handovers/handoverList.jsx';
import { AddGoal } from './plan/addGoal.jsx';
import { AddSource } from './plan/addSource.jsx';
import { AddStep } from './plan/addStep.jsx';
import { NobodyThread } from './plan/nobodyCard.jsx';
import { nobodyHas, underGoal } from './plan/order.js';
import { fromWords, goalName } from './plan/sourceWords.js';
import { Sources } from './plan/sources.jsx';
import { PrintedTable } from './plan/whoTable.jsx';
import { PrintAs } from './plan/printAs.jsx';
import { Responsible } from './plan/responsible.jsx';
import { StepThread } from './plan/stepCard.jsx';
import { AskTalk } from './talks/askTalk.jsx';
import { Talks } from './talks/talkCard.jsx';
import './plan.css';

/** @typedef {Record<string, any>} Row */

/** What makes a plan more than an empty page. */
const IN_A_PLAN = ['goal', 'step', 'handover', 'talk', 'plan_source'];

/** The screen at /plan. */
export function Plan() {
  const [adding, setAdding] = useState(false);
  const goals = rows('goal');
  const steps = rows('step');
  const empty = IN_A_PLAN.every((noun) => rows(noun).length === 0);
  const add = <Button kind="primary" onClick={() => setAdding(true)}>{t('plan-add-goal')}</Button>;
  return (
    <Screen title={t('plan-title')} action={empty ? undefined : add}>
      <PrintOnly><PrintHead /></PrintOnly>
      {empty ? <Empty noun="goal" action={add}>{t('plan-empty')}</Empty> : <Filled goals={goals} steps={steps} />}
      {empty && <AddSource />}
      <AddGoal open={adding} onClose={() => setAdding(false)} />
    </Screen>
  );
}

/** Whose plan it is and of which day: paper is passed on, and grows old. */
function PrintHead() {
  const name = one('person')?.name;
  return (
    <p>
      {name && <strong>{t('plan-of', { name })}. </strong>}
      {t('plan-printed', { day: formatDay(today()) })}
    </p>
  );
}

/** @param {{goals: Row[], steps: Row[]}} props */
function Filled({ goals, steps }) {
  return (
    <>
      <NobodySection steps={steps} />
      <Responsible />
      <Handovers />
      <AddHandover />
      {goals.map((goal) => <Goal key={goal.id} goal={goal} steps={underGoal(steps, goal.id, goals)} />)}
      <WithoutGoal steps={underGoal(steps, null, goals)} />
      <Talks />
      <AskTalk />
      <Sources />
      <ButtonRow>
        <ActionLink href="/plan/who" kind="secondary">{t('plan-who')}</ActionLink>
        <PrintButton>{t('plan-print')}</PrintButton>
      </ButtonRow>
      <PrintAs />
      <OwnOnly />
      {steps.some((step) => step.only_me) && <p class="quiet screen-only">{t('plan-print-only-me')}</p>}
      <PrintOnly><PrintedTable steps={steps} /></PrintOnly>
    </>
  );
}

/** @param {{steps: Row[]}} props */
function NobodySection({ steps }) {
  const found = nobodyHas(steps, today());
  if (found.length === 0) return null;
  return (
    <Section title={t('plan-nobody-title')}>
      <NobodyThread found={found} />
    </Section>
  );
}

/** @param {{goal: Row, steps: Row[]}} props */
function Goal({ goal, steps }) {
  return (
    <section class="stack plan-goal">
      <div>
        {goal.life_area && <p class="quiet">{t(`plan-area-${goal.life_area}`)}</p>}
        <h2><a class="goal-link" href={`/plan/goal/${goal.id}`}>{goalName(goal)}</a></h2>
        <Proposed goal={goal} />
      </div>
      {steps.length > 0 ? <StepThread steps={steps} /> : <p class="quiet">{t('plan-no-steps')}</p>}
      <AddStep goalId={goal.id} />
    </section>
  );
}

/** A goal somebody else proposes, and the person's answer; nothing for a goal of one's own. @param {{goal: Row}} props */
function Proposed({ goal }) {
  const words = [goal.state !== 'agreed' && t(`plan-state-${goal.state}`), fromWords(goal), goal.answer && t(`plan-answer-${goal.answer}`)];
  const waits = goal.state === 'proposed' && !goal.answer;
  return (
    <>
      {words.some(Boolean) && <p class="step-facts quiet">{words.filter(Boolean).map((each) => <span key={each}>{each}</span>)}</p>}
      {waits && <ActionLink href={`/plan/goal/${goal.id}?ask=answer`} kind="secondary">{t('plan-step-answer')}</ActionLink>}
    </>
  );
}

/** @param {{steps: Row[]}} props */
function WithoutGoal({ steps }) {
  if (steps.length === 0) return null;
  return (
    <Section title={t('plan-without-goal')}>
      <StepThread steps={steps} />
      <AddStep goalId={null} />
    </Section>
  );
}
