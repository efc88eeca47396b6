/** Writing in an agency: name, number, what kind. Hours and the rest are on its own page. */
import { one } from '../../local/view.js';
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { Select, TextField } from '../../parts/fields.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { useNewRow } from '../newRow.js';
import { options } from '../plan/words.js';

export const KINDS = ['psychiatry', 'addiction_care', 'social_services', 'work_welfare', 'primary_care', 'school', 'ngo', 'other'];

/** @param {{open: boolean, onClose: () => void, onMade?: (id: string) => unknown}} props onMade is told once there is a row */
export function AddAgency({ open, onClose, onMade }) {
  return (
    <Sheet open={open} onClose={onClose} title={t('agencies-add')}>
      <NewAgency onClose={onClose} onMade={onMade} />
    </Sheet>
  );
}

/** @param {{onClose: () => void, onMade?: (id: string) => unknown}} props */
function NewAgency({ onClose, onMade }) {
  const { made, save } = useNewRow('agency', { kind: 'other', country: one('person')?.country ?? 'se' }, onMade);
  return (
    <div class="stack">
      <TextField label={t('agencies-name')} help={t('agencies-name-hint')} value={made?.name ?? ''} onSave={(/** @type {string} */ name) => save({ name })} />
      <TextField type="tel" label={t('agencies-phone')} value={made?.phone ?? ''} onSave={(/** @type {string} */ phone) => save({ phone })} />
      {made && (
        <Select
          label={t('agencies-kind')}
          options={options('agencies-kind', KINDS)}
          value={made.kind}
          onSave={(/** @type {string} */ kind) => save({ kind })}
        />
      )}
      <ButtonRow>
        <Button kind="primary" onClick={onClose}>{t('common-done')}</Button>
        {made && <ActionLink href={`/agencies/${made.id}`}>{t('agencies-more')}</ActionLink>}
      </ButtonRow>
    </div>
  );
}
