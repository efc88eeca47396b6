/** One step: what, and then, folded, every question about it with its present answer. */
import { useLocation } from 'preact-iso';

import { remove } from '../commands/write.js';
import { row } from '../local/view.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Empty, Screen } from '../parts/screen.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { whyNobodyHas } from '../rules/nobodyHas.js';
import { today } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { Asks } from './ask.jsx';
import { AskFirst } from './calls/askFirst.jsx';
import { NobodyHasThis } from './plan/nobodyHasThis.jsx';
import { StepAnswer } from './plan/stepAnswer.jsx';
import { StepAppointments } from './plan/stepAppointments.jsx';
import { StepFallback, StepFirst, StepFrom, StepState, StepWhat, StepWhen } from './plan/stepQuestions.jsx';
import { StepWho } from './plan/stepWho.jsx';
import { AskTalk } from './talks/askTalk.jsx';
import './plan.css';

/** @typedef {Record<string, any>} Row */

/**
 * The screen at /plan/step/:id. `?ask=who` opens the question a link asked.
 * @param {{params: Record<string, string>, query: Record<string, string>}} props
 */
export function Step({ params, query }) {
  const step = row('step', params.id ?? '');
  if (!step || step.removed) return <Gone />;
  return <StepPage key={step.id} step={step} ask={query.ask ?? ''} />;
}

/** @param {{step: Row, ask: string}} props */
function StepPage({ step, ask }) {
  const why = whyNobodyHas(step, today());
  return (
    <Screen title={step.what || t('plan-step-title')} windowTitle={t('plan-step-title')} back="/plan">
      {why && <NobodyHasThis step={step} why={why} />}
      <Asks>
        <StepWhat step={step} />
        <StepWho step={step} wanted={ask === 'who'} />
        <StepWhen step={step} wanted={ask === 'when'} />
        <StepFirst step={step} />
        <StepState step={step} />
        <StepAnswer step={step} wanted={ask === 'answer'} />
        <StepFallback step={step} />
        <AskFirst row={step} />
        <StepFrom step={step} />
      </Asks>
      <StepAppointments step={step} />
      <AskTalk step={step} />
      <RemoveStep step={step} />
    </Screen>
  );
}

/** The step was removed, perhaps on another device. */
function Gone() {
  return (
    <Screen title={t('plan-step-title')} back="/plan">
      <Empty noun="step" action={<ActionLink href="/plan">{t('plan-to-plan')}</ActionLink>}>{t('plan-step-gone')}</Empty>
    </Screen>
  );
}

/** @param {{step: Row}} props */
function RemoveStep({ step }) {
  const { route } = useLocation();
  const onClick = async () => {
    offerUndo('plan-step-removed', await remove('step', step.id));
    route('/plan');
  };
  return <Button kind="quiet" onClick={onClick}>{t('plan-step-remove')}</Button>;
}
