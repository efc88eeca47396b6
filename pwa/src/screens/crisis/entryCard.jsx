import { ArrowDown, ArrowUp, Check, Pencil, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';

import { edit, remove, settle } from '../../commands/write.js';
import { one } from '../../local/view.js';
import { Button, ButtonRow } from '../../parts/button.jsx';
import { KeptBoth } from '../../parts/keptBoth.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { move, nameOf } from './entries.js';
import { EntryFields, WordsField } from './entryFields.jsx';
import { EntryWords } from './reading.jsx';
import { titleOf } from './sections.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('./entries.js').Entry & {row?: Row}} Entry */

/**
 * One entry on the page where its section is written: read first, changed when asked for.
 * @param {{entry: Entry, list: Row[], place: number}} props `list`: the section's rows in order
 */
export function EntryCard({ entry, list, place }) {
  const [open, setOpen] = useState(false);
  const row = /** @type {Row} */ (entry.row);
  return (
    <li class="card stack-tight">
      {open ? <Changing row={row} /> : <Reading entry={entry} onChange={() => setOpen(true)} />}
      <KeptBoth row={row} field="words" label={titleOf(entry.section)} onSettle={(text) => settle('crisis_entry', entry.id, 'words', text)} />
      <KeptBoth row={row} field="tell_words" label={t('tell-agree')} onSettle={(text) => settle('crisis_entry', entry.id, 'tell_words', text)} />
      {open && (
        <ButtonRow>
          <Button kind="secondary" icon={Check} onClick={() => setOpen(false)}>{t('common-done')}</Button>
          {place > 0 && <Button kind="quiet" icon={ArrowUp} onClick={() => move(list, entry.id, -1)}>{t('crisis-up')}</Button>}
          {place < list.length - 1 && <Button kind="quiet" icon={ArrowDown} onClick={() => move(list, entry.id, 1)}>{t('crisis-down')}</Button>}
          <Button kind="quiet" icon={Trash2} onClick={() => removeEntry(entry.id)}>{t('common-remove')}</Button>
        </ButtonRow>
      )}
    </li>
  );
}

/** @param {{entry: Entry, onChange: () => void}} props */
function Reading({ entry, onChange }) {
  return (
    <div class="crisis-card-head">
      <EntryWords entry={entry} country={one('person')?.country ?? 'se'} />
      <Button kind="quiet" icon={Pencil} onClick={onChange}>
        {t('common-change')}<span class="visually-hidden"> {entry.words.trim() || nameOf(entry)}</span>
      </Button>
    </div>
  );
}

/** @param {{row: Row}} props */
function Changing({ row }) {
  const save = (/** @type {import('../../local/nouns.js').Fields} */ changes) => edit('crisis_entry', row['id'], changes);
  return (
    <>
      <WordsField section={row['section']} first entry={row} save={save} />
      <EntryFields section={row['section']} entry={row} save={save} />
    </>
  );
}

/** @param {string} id */
async function removeEntry(id) {
  offerUndo('crisis-removed', await remove('crisis_entry', id));
}
