/** Writing a new step: only what is to be done. Who and when are asked on its own page. */
import { useState } from 'preact/hooks';

import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { TextArea } from '../../parts/fields.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { useNewRow } from '../newRow.js';

/**
 * The button and the sheet it opens.
 * @param {{goalId: string | null, sourceId?: string | null, kind?: 'primary' | 'secondary' | 'quiet'}} props
 */
export function AddStep({ goalId, sourceId = null, kind = 'quiet' }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div class="screen-only">
      <Button kind={kind} onClick={() => setOpen(true)}>{t('plan-add-step')}</Button>
      <Sheet open={open} onClose={close} title={t('plan-add-step')}>
        {open && <NewStep goalId={goalId} sourceId={sourceId} onClose={close} />}
      </Sheet>
    </div>
  );
}

/** @param {{goalId: string | null, sourceId: string | null, onClose: () => void}} props */
function NewStep({ goalId, sourceId, onClose }) {
  const { made, save } = useNewRow('step', { goal_id: goalId, plan_source_id: sourceId });
  return (
    <div class="stack">
      <TextArea
        label={t('plan-new-step')}
        help={t('plan-new-step-hint')}
        rows={2}
        value={made?.what ?? ''}
        onSave={(/** @type {string} */ what) => save({ what })}
      />
      <ButtonRow>
        <Button kind="primary" onClick={onClose}>{t('common-done')}</Button>
        {made && <ActionLink href={`/plan/step/${made.id}?ask=who`}>{t('plan-nobody-do-no_owner')}</ActionLink>}
      </ButtonRow>
    </div>
  );
}
