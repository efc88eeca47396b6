/** The person writes down that somebody else is to take over: most agencies have no system that says so here. */
import { ArrowRightLeft } from 'lucide';
import { useState } from 'preact/hooks';

import { handOver } from '../../commands/handovers.js';
import { rows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { DateField, Select, TextArea, TextField } from '../../parts/fields.jsx';
import { goTo } from '../../parts/navigate.js';
import { Sheet } from '../../parts/sheet.jsx';
import { inForce } from '../../rules/nobodyHas.js';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { AddAgency } from '../agencies/addAgency.jsx';
import { parties } from '../people/parties.js';
import { rowOptions } from '../plan/words.js';
import { sidesOf } from './newHandover.js';

/**
 * The button and the sheet it opens; nothing where there is nobody yet to hand over.
 * @param {{from?: string}} props from: the agency or the worker whose page it is
 */
export function AddHandover({ from = '' }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (parties().length === 0) return null;
  return (
    <div class="screen-only">
      <Button kind="quiet" icon={ArrowRightLeft} onClick={() => setOpen(true)}>{t('handovers-new')}</Button>
      <Sheet open={open} onClose={close} title={t('handovers-new')}>
        {open && <NewHandover from={from} onClose={close} />}
      </Sheet>
    </div>
  );
}

const EMPTY = { from: '', to: '', to_name: '', step_id: '', why: '', answer_by: /** @type {string | null} */ (null) };

/** @param {{from: string, onClose: () => void}} props */
function NewHandover({ from, onClose }) {
  const [draft, setDraft] = useState({ ...EMPTY, from });
  const take = (/** @type {Partial<typeof EMPTY>} */ typed) => setDraft((before) => ({ ...before, ...typed }));
  const all = parties();
  const find = (/** @type {string} */ id) => all.find((each) => each.id === id) ?? null;
  const [sender, receiver] = [find(draft.from), find(draft.to)];
  const write = async () => {
    if (!sender) return;
    const said = { to_name: draft.to_name.trim(), step_id: draft.step_id || null, why: draft.why.trim(), answer_by: draft.answer_by };
    const id = await handOver({ ...sidesOf(sender, receiver), ...said });
    onClose();
    goTo(`/plan/handover/${id}`);
  };
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => (event.preventDefault(), void write())}>
      <p>{t('handovers-new-lead')}</p>
      <Select label={t('handovers-new-from')} options={rowOptions(all)} value={draft.from} onInput={(id) => take({ from: id, ...(id === draft.to && { to: '' }) })} />
      <Select
        label={t('handovers-new-to')}
        empty={t('handovers-new-to-none')}
        options={rowOptions(all.filter(({ id }) => id !== draft.from))}
        value={draft.to}
        onInput={(to) => take({ to })}
      />
      <NewAgency onMade={(to) => take({ to })} />
      <TextField label={t('handovers-new-name')} help={t('handovers-new-name-hint')} value={draft.to_name} onInput={(name) => take({ to_name: name })} />
      <WhichStep chosen={draft.step_id} onChoose={(step_id) => take({ step_id })} />
      <TextArea label={t('handovers-why')} optional rows={2} value={draft.why} onInput={(why) => take({ why })} />
      <DateField label={t('handovers-answer-by')} help={t('handovers-new-day-hint')} optional min={today()} value={draft.answer_by} onInput={(answer_by) => take({ answer_by })} />
      <p class="quiet">{t('handovers-new-told')}</p>
      <Button kind="primary" wide type="submit" disabled={!sender}>{t('handovers-new-do')}</Button>
    </form>
  );
}

/** An agency that is not in the list yet; then it is chosen. @param {{onMade: (id: string) => void}} props */
function NewAgency({ onMade }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button kind="quiet" onClick={() => setOpen(true)}>{t('agencies-add')}</Button>
      <AddAgency open={open} onClose={() => setOpen(false)} onMade={onMade} />
    </div>
  );
}

/** @param {Record<string, any>} step */
const isOthers = (step) => inForce(step) && step['owner'] !== 'me';

/** @param {{chosen: string, onChoose: (id: string) => void}} props */
function WhichStep({ chosen, onChoose }) {
  const steps = rows('step').filter(isOthers);
  if (steps.length === 0) return null;
  return <Select label={t('handovers-new-step')} empty={t('handovers-new-step-none')} options={rowOptions(steps, 'what')} value={chosen} onInput={onChoose} />;
}
