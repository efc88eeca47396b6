import { FileJson, FileText } from 'lucide';

import { session, withCheck } from '../../account/account.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { raw } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { Screen } from '../../parts/screen.jsx';
import { say } from '../../parts/say.jsx';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { saveAs } from './saveAs.js';

/** Take everything out: a page to read, and a file for another program. */
export function Export() {
  const { busy, problem, run } = useAction();
  const save = (/** @type {'html' | 'json'} */ kind) => run(() => saveExport(kind));
  return (
    <Screen title={t('me-export')} lead={t('me-export-lead')} back="/me">
      <p>{t('me-export-careful')}</p>
      <Button kind="primary" icon={FileText} wide busy={busy} disabled={busy} onClick={() => save('html')}>
        {t('me-export-page')}
      </Button>
      <Button icon={FileJson} wide busy={busy} disabled={busy} onClick={() => save('json')}>
        {t('me-export-file')}
      </Button>
      <p class="quiet">{t('me-export-unsent')}</p>
      <Trouble problem={problem} />
    </Screen>
  );
}

/** @param {'html' | 'json'} kind */
async function saveExport(kind) {
  const path = `/api/people/${session.value.person_id}/export.${kind}`;
  const response = await withCheck(() => raw('GET', path));
  saveAs(await response.blob(), `${t('me-export-name')}-${today()}.${kind}`);
  say('me-export-saved');
}
