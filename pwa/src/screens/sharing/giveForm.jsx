/** How much, which parts and how long: a decision in the making. Nothing holds before the last press. */
import { useState } from 'preact/hooks';

import { Button } from '../../parts/button.jsx';
import { Choice, DateField, Select, TextField } from '../../parts/fields.jsx';
import { TAKES_PART_IN } from '../../rules/sharing.js';
import { dayOf, today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { SectionPicker } from '../crisis/sectionPicker.jsx';
import { options } from '../plan/words.js';
import { decision, draftOf, isWhole, SPANS } from './draft.js';
import { categoryWords, rightWords, sectionsOf, sectionTitle } from './words.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {{shared: string, draft: Draft, change: (changes: Partial<Draft>) => void}} OfDraft */

/**
 * @param {object} props
 * @param {import('../../rules/sharing.js').Share} props.share
 * @param {boolean} [props.official] asks what it is for, too
 * @param {string} props.doText what the last press is called
 * @param {(fields: Record<string, any>) => unknown} props.onDone
 */
export function GiveForm({ share, official = false, doText, onDone }) {
  const { shared } = share;
  const sections = sectionsOf(shared);
  const [draft, setDraft] = useState(() => draftOf(share, sections, dayOf));
  const change = (/** @type {Partial<Draft>} */ changes) => setDraft((before) => ({ ...before, ...changes }));
  const done = () => onDone({ ...decision(draft, shared, sections, today()), ...(draft.purpose && { purpose: draft.purpose }) });
  return (
    <div class="stack">
      <p>{categoryWords(shared)}</p>
      {TAKES_PART_IN.includes(shared) && <Right shared={shared} draft={draft} change={change} />}
      {sections.length > 0 && <Parts shared={shared} draft={draft} change={change} />}
      <HowLong draft={draft} change={change} />
      {official && <TextField label={t('sharing-purpose')} help={t('sharing-purpose-hint')} optional value={draft.purpose} max={300} onInput={(purpose) => change({ purpose })} />}
      <Button kind="primary" wide disabled={!isWhole(draft, sections, today())} onClick={done}>{doText}</Button>
    </div>
  );
}

/** @param {OfDraft} props */
function Right({ shared, draft, change }) {
  const choices = ['see', 'take_part'].map((right) => ({ value: right, label: rightWords(shared, right) }));
  return <Choice label={t('sharing-how-much')} options={choices} value={draft.right} onInput={(right) => change({ right })} />;
}

/** @param {OfDraft} props */
function Parts({ shared, draft, change }) {
  return (
    <SectionPicker
      legend={t('sharing-which-parts')}
      sections={sectionsOf(shared)}
      chosen={draft.sections}
      onChange={(sections) => change({ sections })}
      title={(section) => sectionTitle(shared, section)}
    />
  );
}

/** @param {Omit<OfDraft, 'shared'>} props */
function HowLong({ draft, change }) {
  const spans = options('sharing-span', SPANS);
  return (
    <>
      <Select label={t('sharing-how-long')} options={spans} value={draft.span} onInput={(/** @type {any} */ span) => change({ span })} />
      {draft.span === 'day' && <DateField label={t('sharing-last-day')} min={today()} value={draft.day} onInput={(day) => change({ day })} />}
    </>
  );
}
