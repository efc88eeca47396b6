/** Who does what, as a table: for wide screens and for paper. */
import { whyNobodyHas } from '../../rules/nobodyHas.js';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { AgencyPart } from './agencyPart.jsx';
import { byOwner } from './order.js';
import { dueWords, firstWords, nobodyWords, ownerWords } from './words.js';

/** @typedef {Record<string, any>} Row */

const COLUMNS = ['what', 'when', 'state', 'answer'];

/** @param {{steps: Row[]}} props */
export function WhoTable({ steps }) {
  return (
    <table class="who-table">
      <thead>
        <tr>{COLUMNS.map((name) => <th key={name} scope="col">{t(`plan-who-${name}`)}</th>)}</tr>
      </thead>
      {byOwner(steps).map((group) => <Owner key={group.key} steps={group.steps} />)}
    </table>
  );
}

/** The table under its heading, as it stands at the end of a printed plan. @param {{steps: Row[]}} props */
export function PrintedTable({ steps }) {
  return (
    <section class="print-page">
      <h2>{t('plan-who-title')}</h2>
      <WhoTable steps={steps} />
    </section>
  );
}

/** @param {{steps: Row[]}} props */
function Owner({ steps }) {
  const [first] = steps;
  if (!first) return null;
  return (
    <tbody>
      <tr class={steps.every((step) => step.only_me) ? 'only-me' : ''}><th class="who-owner" scope="rowgroup" colSpan={COLUMNS.length}>{ownerWords(first)}<AgencyPart step={first} /></th></tr>
      {steps.map((step) => <StepRow key={step.id} step={step} />)}
    </tbody>
  );
}

/** @param {{step: Row}} props */
function StepRow({ step }) {
  const why = whyNobodyHas(step, today());
  return (
    <tr class={step.only_me ? 'only-me' : ''}>
      <td>
        <a href={`/plan/step/${step.id}`}>{step.what}</a>
        {why && why !== 'no_owner' && <div class="quiet">{nobodyWords(step, why)}</div>}
        {step.only_after && <div class="quiet">{firstWords(step)}</div>}
        {step.fallback && <div class="quiet">{t('plan-step-fallback')} {step.fallback}</div>}
      </td>
      <td>{dueWords(step)}</td>
      <td>{t(`plan-state-${step.state}`)}{step.why && <div class="quiet">{step.why}</div>}</td>
      <td>{step.answer && t(`plan-answer-${step.answer}`)}{step.answer_words && <div class="own-words">{step.answer_words}</div>}</td>
    </tr>
  );
}
