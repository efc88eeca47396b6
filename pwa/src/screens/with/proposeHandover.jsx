/** A professional hands over: to another agency, or to whoever comes after them. They have it until there is a yes. */
import { useState } from 'preact/hooks';

import { handOver } from '../../commands/handovers.js';
import { Choice, DateField, Select, TextArea, TextField } from '../../parts/fields.jsx';
import { inForce } from '../../rules/nobodyHas.js';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { options, rowOptions } from '../plan/words.js';
import { isMine } from './access.js';
import { partiesIn } from './parties.js';
import { Proposal } from './propose.jsx';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('./useTheirs.js').Theirs} Theirs */

const EMPTY = { kind: 'agency', to: '', to_name: '', step: '', why: '', goodbye: '', answer_by: /** @type {string | null} */ (null) };

/** @param {{theirs: Theirs}} props */
export function ProposeHandover({ theirs: { part, plan } }) {
  const [draft, setDraft] = useState(EMPTY);
  const take = (/** @type {Partial<typeof EMPTY>} */ typed) => setDraft((before) => ({ ...before, ...typed }));
  const isWorker = draft.kind === 'worker';
  const agencies = partiesIn(plan).filter(({ id, kind }) => kind === 'agency' && id !== part.agency_id);
  const steps = plan.rows('step').filter((/** @type {Row} */ step) => inForce(step) && isTheirs(step, part));
  return (
    <Proposal part={part} room="plan" whole={isWorker || Boolean(draft.to || draft.to_name.trim())} lead={t('handovers-hand-over-lead')} propose={() => handOver(written(draft, part), part.person_id)}>
      <Choice label={t('handovers-hand-over-kind')} options={options('handovers-hand-over', ['agency', 'worker'])} value={draft.kind} onInput={(kind) => take({ kind, to: '' })} />
      {!isWorker && agencies.length > 0 && (
        <Select label={t('handovers-new-to')} empty={t('handovers-new-to-none')} options={rowOptions(agencies)} value={draft.to} onInput={(to) => take({ to })} />
      )}
      <TextField label={t('handovers-new-name')} help={t('handovers-new-name-hint')} value={draft.to_name} onInput={(name) => take({ to_name: name })} />
      {steps.length > 0 && (
        <Select label={t('handovers-new-step')} empty={t('handovers-new-step-none')} options={rowOptions(steps, 'what')} value={draft.step} onInput={(step) => take({ step })} />
      )}
      <TextArea label={t('handovers-why')} optional rows={2} value={draft.why} onInput={(why) => take({ why })} />
      {isWorker && <TextArea label={t('handovers-your-goodbye')} help={t('handovers-your-goodbye-hint')} optional rows={3} value={draft.goodbye} onInput={(goodbye) => take({ goodbye })} />}
      <DateField label={t('handovers-answer-by')} help={t('handovers-new-day-hint')} optional min={today()} value={draft.answer_by} onInput={(answer_by) => take({ answer_by })} />
    </Proposal>
  );
}

/** @param {Row} step @param {import('./parts.js').Part} part */
const isTheirs = (step, { member_id, agency_id }) =>
  isMine(step, member_id) || (step['owner'] === 'agency' && step['owner_agency_id'] === agency_id);

/**
 * Between agencies anybody there may speak for theirs; from one worker to the next it is between
 * those two, and whoever comes after is at the same agency.
 * @param {typeof EMPTY} draft
 * @param {import('./parts.js').Part} part
 */
function written({ kind, to, to_name, step, why, goodbye, answer_by }, { agency_id = null, member_id }) {
  const isWorker = kind === 'worker';
  return {
    kind,
    from_agency_id: agency_id,
    from_member_id: isWorker || !agency_id ? member_id : null,
    to_agency_id: isWorker ? agency_id : to || null,
    to_name: to_name.trim(),
    step_id: step || null,
    why: why.trim(),
    goodbye: isWorker ? goodbye.trim() : '',
    answer_by,
  };
}
