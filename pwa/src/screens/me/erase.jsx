import { Eraser } from 'lucide';

import { erase, session } from '../../account/account.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';

const GOES = ['me-erase-goes-plan', 'me-erase-goes-account', 'me-erase-goes-keys', 'me-erase-goes-phone'];
/** The first four are the server's own words, which it says once more when it is done. */
const REMAINS = [
  'erase-remains-devices',
  'erase-remains-copies',
  'erase-remains-calendars',
  'erase-remains-backups',
  'erase-remains-logs',
  'me-erase-remains-agencies',
  'me-erase-remains-passkey',
];

/** Erase everything: first exactly what goes and what remains, then a fresh passkey check. */
export function Erase() {
  const { busy, problem, run } = useAction();
  return (
    <Screen title={t('me-erase')} lead={t('me-erase-lead')} back="/me">
      <Section title={t('me-erase-goes')}>
        <List ids={GOES} />
      </Section>
      <Section title={t('me-erase-remains')}>
        <List ids={REMAINS} />
      </Section>
      {session.value.person_id && (
        <ActionLink href="/me/export" kind="secondary" wide>
          {t('me-erase-export-first')}
        </ActionLink>
      )}
      <p>{t('me-erase-final')}</p>
      <Button icon={Eraser} wide busy={busy} disabled={busy} onClick={() => run(erase)}>
        {t('me-erase-do')}
      </Button>
      <Trouble problem={problem} />
    </Screen>
  );
}

/** @param {{ ids: string[] }} props */
function List({ ids }) {
  return (
    <ul class="plain-list">
      {ids.map((id) => (
        <li key={id}>{t(id)}</li>
      ))}
    </ul>
  );
}
