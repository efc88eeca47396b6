/** Who does a step: nobody yet, me, one of my people, or an agency with a name to ask for. */
import { useState } from 'preact/hooks';

import { accepted, giveTo } from '../../commands/plan.js';
import { rows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { Choice, Select } from '../../parts/fields.jsx';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { humans } from '../people/humans.js';
import { AddAgency } from '../agencies/addAgency.jsx';
import { Ask } from '../ask.jsx';
import { AddMember } from '../people/addMember.jsx';
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
      <Choice label={t('plan-step-who')} labelHidden options={options('plan-step-who', OWNERS)} value={kind} onInput={choose} />
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
  const members = humans();
  const save = (/** @type {string} */ id) =>
    giveTo(step.id, id ? { owner: 'member', owner_member_id: id } : { owner: 'nobody' });
  return (
    <>
      {members.length > 0 && (
        <Select
          label={t('plan-step-who-member')}
          empty={t('plan-step-who-choose')}
          options={rowOptions(members)}
          value={step.owner_member_id ?? ''}
          onSave={save}
        />
      )}
      <AddHere Sheet={AddMember} text="people-add" onMade={save} />
    </>
  );
}

/** @param {OfStep} props */
function WhichAgency({ step }) {
  const agencies = rows('agency');
  const save = (/** @type {string} */ id) =>
    giveTo(step.id, id ? { owner: 'agency', owner_agency_id: id, owner_name: step.owner_name } : { owner: 'nobody' });
  return (
    <>
      {agencies.length > 0 && (
        <Select
          label={t('plan-step-who-agency')}
          empty={t('plan-step-who-choose')}
          options={rowOptions(agencies)}
          value={step.owner_agency_id ?? ''}
          onSave={save}
        />
      )}
      <AddHere Sheet={AddAgency} text="agencies-add" onMade={save} />
      {step.owner === 'agency' && (
        <RowText row={step} field="owner_name" label={t('plan-step-who-name')} help={t('plan-step-who-name-hint')} />
      )}
    </>
  );
}

/**
 * Adding someone who is not in the list yet, without leaving the step; they are then chosen.
 * @param {{Sheet: typeof AddMember, text: string, onMade: (id: string) => unknown}} props
 */
function AddHere({ Sheet, text, onMade }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button kind="quiet" onClick={() => setOpen(true)}>{t(text)}</Button>
      <Sheet open={open} onClose={() => setOpen(false)} onMade={onMade} />
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
