/** Who does a step: nobody yet, me, one of my people, or an agency with a name to ask for. */
import { useState } from 'preact/hooks';

import { accepted, giveTo } from '../../commands/plan.js';
import { rows } from '../../local/view.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Choice, Select } from '../../parts/fields.jsx';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { Ask } from '../ask.jsx';
import { RowDay, RowText } from '../rowFields.jsx';
import { OWNERS, options, ownerWords, rowOptions } from './words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{step: Row}} OfStep */

/** Owners that are someone else, and so must say yes. */
const OTHERS = new Set(['member', 'agency']);

/** @param {OfStep & {wanted: boolean}} props */
export function StepWho({ step, wanted }) {
  // Choosing "one of my people" names nobody yet, so it is only kept here until someone is named.
  const [kind, setKind] = useState(step.owner);
  const choose = (/** @type {string} */ owner) => {
    setKind(owner);
    if (!OTHERS.has(owner)) return giveTo(step.id, { owner: /** @type {'me' | 'nobody'} */ (owner) });
  };
  return (
    <Ask question={t('plan-step-who')} answer={<Whom step={step} />} row={step} fields={['owner_name']} wanted={wanted}>
      <Choice label={t('plan-step-who')} labelHidden options={options('plan-step-who', OWNERS)} value={kind} onSave={choose} />
      {kind === 'member' && <WhichMember step={step} />}
      {kind === 'agency' && <WhichAgency step={step} />}
      {OTHERS.has(step.owner) && <Accepted step={step} />}
    </Ask>
  );
}

/** @param {OfStep} props */
function Whom({ step }) {
  const yes = step.owner_accepted_on ? t('plan-step-accepted-on', { day: formatDay(step.owner_accepted_on) }) : '';
  return (
    <>
      {ownerWords(step)}
      {OTHERS.has(step.owner) && yes && <span class="ask-more">{t('plan-step-accepted')} {yes}</span>}
    </>
  );
}

/** @param {OfStep} props */
function WhichMember({ step }) {
  const members = rows('member');
  if (members.length === 0) return <AddFirst text="plan-step-who-no-members" />;
  const save = (/** @type {string} */ id) =>
    giveTo(step.id, id ? { owner: 'member', owner_member_id: id } : { owner: 'nobody' });
  return (
    <Select
      label={t('plan-step-who-member')}
      empty={t('plan-step-who-choose')}
      options={rowOptions(members)}
      value={step.owner_member_id ?? ''}
      onSave={save}
    />
  );
}

/** @param {OfStep} props */
function WhichAgency({ step }) {
  const agencies = rows('agency');
  if (agencies.length === 0) return <AddFirst text="plan-step-who-no-agencies" />;
  const save = (/** @type {string} */ id) =>
    giveTo(step.id, id ? { owner: 'agency', owner_agency_id: id, owner_name: step.owner_name } : { owner: 'nobody' });
  return (
    <>
      <Select
        label={t('plan-step-who-agency')}
        empty={t('plan-step-who-choose')}
        options={rowOptions(agencies)}
        value={step.owner_agency_id ?? ''}
        onSave={save}
      />
      {step.owner === 'agency' && (
        <RowText row={step} field="owner_name" label={t('plan-step-who-name')} help={t('plan-step-who-name-hint')} />
      )}
    </>
  );
}

/** @param {{text: string}} props */
function AddFirst({ text }) {
  return (
    <div class="stack-tight">
      <p class="quiet">{t(text)}</p>
      <ActionLink href="/people" kind="secondary">{t('plan-step-who-add')}</ActionLink>
    </div>
  );
}

/** @param {OfStep} props */
function Accepted({ step }) {
  if (step.owner_accepted_on) {
    return <RowDay row={step} field="owner_accepted_on" label={t('plan-step-accepted-day')} />;
  }
  return (
    <div class="stack-tight">
      <p>{t('plan-step-accepted')} {t('plan-step-accepted-not-yet')}.</p>
      <Button kind="secondary" onClick={() => accepted(step.id)}>{t('plan-nobody-yes')}</Button>
    </div>
  );
}
