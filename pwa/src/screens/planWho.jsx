/** Who does what: the same steps, gathered by who has them. */
import { one, rows } from '../local/view.js';
import { ActionLink } from '../parts/button.jsx';
import { PrintButton, PrintOnly } from '../parts/print.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { formatDay, today } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { AgencyPart } from './plan/agencyPart.jsx';
import { Gaps } from './plan/gaps.jsx';
import { byOwner } from './plan/order.js';
import { Responsible } from './plan/responsible.jsx';
import { Sources } from './plan/sources.jsx';
import { StepThread } from './plan/stepCard.jsx';
import { WhoTable } from './plan/whoTable.jsx';
import { ownerWords } from './plan/words.js';
import './plan.css';

/** @typedef {Record<string, any>} Row */

/** The screen at /plan/who. */
export function PlanWho() {
  const steps = rows('step');
  const toPlan = <ActionLink href="/plan" kind="primary">{t('plan-to-plan')}</ActionLink>;
  return (
    <Screen title={t('plan-who-title')} back="/plan" lead={t('plan-who-explain')} wide>
      {steps.length > 0 && <Filled steps={steps} />}
      {steps.length === 0 && <Empty noun="step" action={toPlan}>{t('plan-who-empty')}</Empty>}
    </Screen>
  );
}

/** @param {{steps: Row[]}} props */
function Filled({ steps }) {
  const name = one('person')?.name;
  return (
    <>
      <PrintOnly>
        <p>{name && `${t('plan-of', { name })}. `}{t('plan-printed', { day: formatDay(today()) })}</p>
      </PrintOnly>
      <Responsible />
      <Gaps />
      <div class="who-wide"><WhoTable steps={steps} /></div>
      <div class="who-narrow stack">
        {byOwner(steps).map((group) => <Owner key={group.key} steps={group.steps} />)}
      </div>
      <Sources />
      <PrintButton>{t('plan-print')}</PrintButton>
    </>
  );
}

/** @param {{steps: Row[]}} props */
function Owner({ steps }) {
  return (
    <Section title={steps[0] ? ownerWords(steps[0]) : ''}>
      {steps[0] && <AgencyPart step={steps[0]} />}
      <StepThread steps={steps} />
    </Section>
  );
}
