/** One goal: the person's own words, what the professionals call it, and its steps. */
import { useLocation } from 'preact-iso';

import { remove } from '../commands/write.js';
import { row, rows } from '../local/view.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { t } from '../texts/texts.js';
import { Ask, Asks } from './ask.jsx';
import { AddStep } from './plan/addStep.jsx';
import { GoalAnswer } from './plan/goalAnswer.jsx';
import { underGoal } from './plan/order.js';
import { fromWords, goalName } from './plan/sourceWords.js';
import { StepThread } from './plan/stepCard.jsx';
import { WhichSource } from './plan/whichSource.jsx';
import { AREAS, options } from './plan/words.js';
import { RowSelect, RowText } from './rowFields.jsx';
import './plan.css';

/** @typedef {Record<string, any>} Row */

/**
 * The screen at /plan/goal/:id. `?ask=answer` opens the question a link asked.
 * @param {{params: Record<string, string>, query: Record<string, string>}} props
 */
export function Goal({ params, query }) {
  const goal = row('goal', params.id ?? '');
  if (!goal || goal.removed) return <Gone />;
  const steps = underGoal(rows('step'), goal.id, rows('goal'));
  return (
    <Screen title={goalName(goal)} windowTitle={t('plan-goal-title')} back="/plan">
      <GoalFrom goal={goal} />
      <Section title={t('plan-goal-steps')}>
        {steps.length > 0 ? <StepThread steps={steps} /> : <p class="quiet">{t('plan-no-steps')}</p>}
        <AddStep goalId={goal.id} kind="secondary" />
      </Section>
      <GoalQuestions goal={goal} ask={query.ask ?? ''} />
      <RemoveGoal goal={goal} />
    </Screen>
  );
}

/** The goal was removed, perhaps on another device. */
function Gone() {
  return (
    <Screen title={t('plan-goal-title')} back="/plan">
      <Empty noun="goal" action={<ActionLink href="/plan">{t('plan-to-plan')}</ActionLink>}>{t('plan-goal-gone')}</Empty>
    </Screen>
  );
}

/** Whose proposal it is. @param {{goal: Row}} props */
function GoalFrom({ goal }) {
  const words = [goal.state !== 'agreed' && t(`plan-state-${goal.state}`), fromWords(goal)].filter(Boolean);
  return words.length > 0 && <p class="quiet">{words.join(' · ')}</p>;
}

/** @param {{goal: Row, ask: string}} props */
function GoalQuestions({ goal, ask }) {
  const area = goal.life_area ? t(`plan-area-${goal.life_area}`) : '';
  return (
    <Asks>
      <GoalAnswer goal={goal} wanted={ask === 'answer'} />
      <Ask question={t('plan-goal-words')} row={goal} fields={['own_words']} open={!goal.own_words}>
        <RowText row={goal} field="own_words" lines={3} label={t('plan-goal-words')} labelHidden />
      </Ask>
      <Ask question={t('plan-goal-area')} answer={area}>
        <RowSelect
          row={goal}
          field="life_area"
          label={t('plan-goal-area')}
          labelHidden
          none={t('plan-area-none')}
          options={options('plan-area', AREAS)}
        />
      </Ask>
      <Ask question={t('plan-goal-professional')} answer={goal.professional_words} row={goal} fields={['professional_words']}>
        <RowText
          row={goal}
          field="professional_words"
          lines={3}
          label={t('plan-goal-professional')}
          labelHidden
          help={t('plan-goal-professional-hint')}
        />
        <WhichSource row={goal} />
      </Ask>
    </Asks>
  );
}

/** @param {{goal: Row}} props */
function RemoveGoal({ goal }) {
  const { route } = useLocation();
  const onClick = async () => {
    offerUndo('plan-goal-removed', await remove('goal', goal.id));
    route('/plan');
  };
  return <Button kind="quiet" onClick={onClick}>{t('plan-goal-remove')}</Button>;
}
