/** A step in a list: what, who, by when, how it goes, and my answer. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { AgencyMark, Knot, Thread } from '../../parts/thread.jsx';
import { inForce, whyNobodyHas } from '../../rules/nobodyHas.js';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { apart, waitsForAnswer } from './order.js';
import { fromWords } from './sourceWords.js';
import { agencyOf, calledName, dueWords, firstWords, ownerWords } from './words.js';

/** @typedef {Record<string, any>} Row */

/**
 * Steps on their thread: those still to be done, then the finished ones folded.
 * @param {{steps: Row[], level?: 3 | 4}} props
 */
export function StepThread({ steps, level = 3 }) {
  const { open, finished } = apart(steps);
  return (
    <>
      {open.length > 0 && <Knots steps={open} level={level} />}
      {finished.length > 0 && (
        <Disclosure summary={t('plan-finished-steps', { count: finished.length })}>
          <Knots steps={finished} level={level} />
        </Disclosure>
      )}
    </>
  );
}

/** @param {{steps: Row[], level: 3 | 4}} props */
function Knots({ steps, level }) {
  return (
    <Thread>
      {steps.map((step) => (
        <Knot key={step.id} kind={knotOf(step)}>
          <StepCard step={step} level={level} />
        </Knot>
      ))}
    </Thread>
  );
}

/** @param {Row} step */
function knotOf(step) {
  if (whyNobodyHas(step, today())) return 'nobody';
  return inForce(step) ? 'plain' : 'done';
}

/** @param {{step: Row, level: 3 | 4}} props */
function StepCard({ step, level }) {
  return (
    <Card class={step.only_me ? 'only-me' : ''}>
      <CardTitle href={`/plan/step/${step.id}`} level={level}>{step.what}</CardTitle>
      <Owner step={step} />
      <p class="step-facts quiet">
        {facts(step).map((words) => <span key={words}>{words}</span>)}
      </p>
    </Card>
  );
}

/** Who has it; an agency also by its shape. @param {{step: Row}} props */
function Owner({ step }) {
  const agency = agencyOf(step);
  const name = calledName(step);
  if (!agency) return <p class="step-who">{ownerWords(step)}</p>;
  return (
    <p class="step-who">
      {name !== agency.name && <span>{name}</span>}
      <AgencyMark agency={/** @type {any} */ (agency)} />
    </p>
  );
}

/** @param {Row} step */
function facts(step) {
  const state = t(`plan-state-${step.state}`);
  const due = inForce(step) ? dueWords(step) : '';
  const first = inForce(step) ? firstWords(step) : '';
  const waits = step.state === 'proposed' && waitsForAnswer([step]).length > 0 ? t('plan-answer-none') : '';
  const answer = step.answer ? t(`plan-answer-${step.answer}`) : waits;
  const mine = step.only_me ? t('plan-step-only-me') : '';
  return [state, due, first, answer, fromWords(step), mine].filter(Boolean);
}
