/** Writing a new goal: only what the person wants. The first words make it, so none is ever empty. */
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { TextArea } from '../../parts/fields.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { useNewRow } from '../newRow.js';

/** @param {{open: boolean, onClose: () => void, sourceId?: string | null}} props sourceId: the agency's plan it stands in */
export function AddGoal({ open, onClose, sourceId = null }) {
  return (
    <Sheet open={open} onClose={onClose} title={t('plan-add-goal')}>
      {open && <NewGoal onClose={onClose} sourceId={sourceId} />}
    </Sheet>
  );
}

/** @param {{onClose: () => void, sourceId: string | null}} props */
function NewGoal({ onClose, sourceId }) {
  const { made, save } = useNewRow('goal', { plan_source_id: sourceId });
  return (
    <div class="stack">
      <TextArea
        label={t('plan-new-goal')}
        help={t('plan-new-goal-hint')}
        rows={3}
        value={made?.own_words ?? ''}
        onSave={(/** @type {string} */ own_words) => save({ own_words })}
      />
      <ButtonRow>
        <Button kind="primary" onClick={onClose}>{t('common-done')}</Button>
        {made && <ActionLink href={`/plan/goal/${made.id}`}>{t('plan-open-goal')}</ActionLink>}
      </ButtonRow>
    </div>
  );
}
