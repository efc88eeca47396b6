/** Writing in someone: a name, who they are, a number. The first typed name makes the row. */
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { Select, TextField } from '../../parts/fields.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { useNewRow } from '../newRow.js';
import { options } from '../plan/words.js';
import { RELATIONS } from './memberCard.jsx';

/** @param {{open: boolean, onClose: () => void, onMade?: (id: string) => unknown}} props onMade is told once there is a row */
export function AddMember({ open, onClose, onMade }) {
  return (
    <Sheet open={open} onClose={onClose} title={t('people-add')}>
      <NewMember onClose={onClose} onMade={onMade} />
    </Sheet>
  );
}

/** @param {{onClose: () => void, onMade?: (id: string) => unknown}} props */
function NewMember({ onClose, onMade }) {
  const { made, save } = useNewRow('member', { relation: 'relative' }, onMade);
  return (
    <div class="stack">
      <TextField label={t('people-name')} value={made?.name ?? ''} onSave={(/** @type {string} */ name) => save({ name })} />
      <TextField type="tel" label={t('people-phone')} value={made?.phone ?? ''} onSave={(/** @type {string} */ phone) => save({ phone })} />
      {made && (
        <Select
          label={t('people-relation')}
          options={options('people-relation', RELATIONS)}
          value={made.relation}
          onSave={(/** @type {string} */ relation) => save({ relation })}
        />
      )}
      <ButtonRow>
        <Button kind="primary" onClick={onClose}>{t('common-done')}</Button>
        {made && <ActionLink href={`/people/${made.id}`}>{t('people-more')}</ActionLink>}
      </ButtonRow>
    </div>
  );
}
