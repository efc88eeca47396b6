/** The plain questions about a step: what, when, what comes first, how it goes, if it does not work out, where from. */
import { rows } from '../../local/view.js';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { Ask } from '../ask.jsx';
import { RowChoice, RowDay, RowSelect, RowSwitch, RowText } from '../rowFields.jsx';
import { fromWords, goalName } from './sourceWords.js';
import { WhichSource } from './whichSource.jsx';
import { AREAS, KINDS, SOURCES, STATES, firstWords, live, options } from './words.js';

/** @typedef {{step: Record<string, any>}} OfStep */

/** States that nobody should have to explain twice. */
const ENDED_EARLY = new Set(['stopped', 'not_possible']);

/** @param {OfStep} props */
export function StepWhat({ step }) {
  const goal = live('goal', step.goal_id);
  const goals = rows('goal').map((one) => ({ value: one.id, label: goalName(one) }));
  return (
    <Ask question={t('plan-step-what')} answer={goal && goalName(goal)} row={step} fields={['what']} open={!step.what}>
      <RowText row={step} field="what" lines={2} label={t('plan-step-what')} labelHidden />
      <RowSelect row={step} field="goal_id" label={t('plan-step-goal')} none={t('plan-step-goal-none')} options={goals} />
      <RowSwitch row={step} field="only_me" label={t('plan-step-only-me')} help={t('plan-step-only-me-explain')} />
    </Ask>
  );
}

/** @param {OfStep & {wanted: boolean}} props */
export function StepWhen({ step, wanted }) {
  const answer = step.due ? formatDay(step.due) : t('plan-step-when-none');
  const others = ['member', 'agency'].includes(step.owner);
  return (
    <Ask question={t('plan-step-when')} answer={answer} wanted={wanted}>
      <RowDay row={step} field="due" label={t('plan-step-due')} />
      <RowDay row={step} field="start" label={t('plan-step-start')} />
      {others && <RowDay row={step} field="last_word_on" label={t('plan-step-last-word')} />}
    </Ask>
  );
}

/** What somebody wants to be done before. @param {OfStep} props */
export function StepFirst({ step }) {
  return (
    <Ask question={t('plan-step-first')} answer={firstWords(step) || t('plan-step-first-none')}>
      <RowSelect row={step} field="only_after" label={t('plan-step-first-area')} help={t('plan-step-first-hint')} none={t('plan-step-first-none')} options={options('plan-area', AREAS)} />
    </Ask>
  );
}

/** @param {OfStep} props */
export function StepState({ step }) {
  const whyToo = ENDED_EARLY.has(step.state) || step.why;
  return (
    <Ask question={t('plan-step-state')} answer={t(`plan-step-state-${step.state}`)} row={step} fields={['why']}>
      <RowChoice row={step} field="state" label={t('plan-step-state')} labelHidden options={options('plan-step-state', STATES)} />
      {whyToo && <RowText row={step} field="why" lines={2} label={t('plan-step-why')} help={t('plan-step-why-hint')} />}
    </Ask>
  );
}

/** @param {OfStep} props */
export function StepFallback({ step }) {
  return (
    <Ask question={t('plan-step-fallback')} answer={step.fallback || t('plan-step-fallback-none')} row={step} fields={['fallback']}>
      <RowText row={step} field="fallback" lines={3} label={t('plan-step-fallback')} labelHidden help={t('plan-step-fallback-hint')} />
    </Ask>
  );
}

/** @param {OfStep} props */
export function StepFrom({ step }) {
  const words = fromWords(step) ? [fromWords(step)] : [t(`plan-source-${step.source}`), step.plan_kind && t(`plan-kind-${step.plan_kind}`)];
  return (
    <Ask question={t('plan-step-from')} answer={words.filter(Boolean).join(' · ')}>
      <WhichSource row={step} />
      {!step.plan_source_id && <RowSelect row={step} field="plan_kind" label={t('plan-step-kind')} none={t('plan-kind-none')} options={options('plan-kind', KINDS)} />}
      <RowChoice row={step} field="source" label={t('plan-step-source')} options={options('plan-source', SOURCES)} />
    </Ask>
  );
}
