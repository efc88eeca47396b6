/** One goal: the person's own words, what the professionals call it, and its steps. */
import { useLocation } from 'preact-iso';

import { remove } from '../commands/write.js';
import { ready, row, rows } from '../local/view.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { t } from '../texts/texts.js';
import { Ask, Asks } from './ask.jsx';
import { AddStep } from './plan/addStep.jsx';
import { underGoal } from './plan/order.js';
import { StepThread } from './plan/stepCard.jsx';
import { AREAS, options } from './plan/words.js';
import { RowSelect, RowText } from './rowFields.jsx';
import './plan.css';

/** @typedef {Record<string, any>} Row */

/** The screen at /plan/goal/:id. @param {{params: Record<string, string>}} props */
export function Goal({ params }) {
  const goal = row('goal', params.id ?? '');
  if (!goal || goal.removed) return <Gone />;
  const steps = underGoal(rows('step'), goal.id, rows('goal'));
  return (
    <Screen title={goal.own_words || t('plan-goal-title')} windowTitle={t('plan-goal-title')} back="/plan">
      <Section title={t('plan-goal-steps')}>
        {steps.length > 0 ? <StepThread steps={steps} /> : <p class="quiet">{t('plan-no-steps')}</p>}
        <AddStep goalId={goal.id} kind="secondary" />
      </Section>
      <GoalQuestions goal={goal} />
      <RemoveGoal goal={goal} />
    </Screen>
  );
}

/** The goal was removed, perhaps on another device. */
function Gone() {
  return (
    <Screen title={t('plan-goal-title')} back="/plan">
      {ready('goal') && (
        <Empty action={<ActionLink href="/plan">{t('plan-to-plan')}</ActionLink>}>{t('plan-goal-gone')}</Empty>
      )}
    </Screen>
  );
}

/** @param {{goal: Row}} props */
function GoalQuestions({ goal }) {
  const area = goal.life_area ? t(`plan-area-${goal.life_area}`) : '';
  return (
    <Asks>
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
