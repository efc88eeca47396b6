import { Undo2 } from 'lucide';

import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { restore } from '../../commands/write.js';
import { NOUNS } from '../../local/nouns.js';
import { removedRows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { say } from '../../parts/say.jsx';
import { Empty, Screen } from '../../parts/screen.jsx';
import { formatRelative } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { nounName, titleOf } from './historyWords.js';

/** @typedef {import('../../local/state.js').AnyRow} AnyRow */

const COLLECTIONS = Object.keys(NOUNS).filter((noun) => !NOUNS[noun]?.single);

/** What was removed in the last 30 days, and putting it back. Works without network. */
export function Removed() {
  const removed = COLLECTIONS.flatMap((noun) => removedRows(noun));
  const newestFirst = removed.toSorted((a, b) => String(b.changed_at ?? '').localeCompare(String(a.changed_at ?? '')));
  return (
    <Screen title={t('history-removed')} lead={t('history-removed-lead')} back="/me">
      {newestFirst.length === 0 && <Empty>{t('history-removed-empty')}</Empty>}
      {newestFirst.map((row) => (
        <OneRemoved key={row.id} row={row} />
      ))}
    </Screen>
  );
}

/** @param {{ row: AnyRow }} props */
function OneRemoved({ row }) {
  const { busy, problem, run } = useAction();
  const putBack = () =>
    run(async () => {
      await restore(row.noun, row.id);
      say('history-put-back-done');
    });
  return (
    <Card>
      <p class="quiet">{nounName(row.noun)}</p>
      <p class="own-words keep-lines">{titleOf(row.noun, row) || t('history-without-words')}</p>
      {row.changed_at && <p class="quiet">{t('history-removed-when', { when: formatRelative(row.changed_at) })}</p>}
      <Button icon={Undo2} busy={busy} onClick={putBack}>
        {t('history-put-back')}
      </Button>
      <Trouble problem={problem} />
    </Card>
  );
}
