/** Writing in an agency's own plan, often one on paper: whose it is, and what kind. The rest is on its own page. */
import { FilePlus } from 'lucide';
import { useState } from 'preact/hooks';

import { create } from '../../commands/write.js';
import { rows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { Select, TextField } from '../../parts/fields.jsx';
import { goTo } from '../../parts/navigate.js';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { AddAgency } from '../agencies/addAgency.jsx';
import { KINDS, options, rowOptions } from './words.js';

/** The button and the sheet it opens. */
export function AddSource() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div class="screen-only">
      <Button kind="quiet" icon={FilePlus} onClick={() => setOpen(true)}>{t('sources-add')}</Button>
      <Sheet open={open} onClose={close} title={t('sources-add')}>
        {open && <NewSource onClose={close} />}
      </Sheet>
    </div>
  );
}

/** @param {{onClose: () => void}} props */
function NewSource({ onClose }) {
  const [draft, setDraft] = useState({ agency_id: '', plan_kind: 'other', title: '' });
  const [adding, setAdding] = useState(false);
  const take = (/** @type {Partial<typeof draft>} */ typed) => setDraft((before) => ({ ...before, ...typed }));
  const write = async () => {
    const id = await create('plan_source', { ...draft, agency_id: draft.agency_id || null, title: draft.title.trim() });
    onClose();
    goTo(`/plan/source/${id}`);
  };
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => (event.preventDefault(), void write())}>
      <p>{t('sources-add-lead')}</p>
      <Select label={t('sources-agency')} options={rowOptions(rows('agency'))} value={draft.agency_id} onInput={(agency_id) => take({ agency_id })} />
      <div>
        <Button kind="quiet" onClick={() => setAdding(true)}>{t('agencies-add')}</Button>
        <AddAgency open={adding} onClose={() => setAdding(false)} onMade={(agency_id) => take({ agency_id })} />
      </div>
      <Select label={t('sources-kind')} options={options('plan-kind', KINDS)} value={draft.plan_kind} onInput={(plan_kind) => take({ plan_kind })} />
      <TextField label={t('sources-called')} help={t('sources-called-hint')} optional value={draft.title} onInput={(title) => take({ title })} />
      <Button kind="primary" wide type="submit" disabled={!draft.agency_id}>{t('sources-add-do')}</Button>
    </form>
  );
}
