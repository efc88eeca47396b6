import { KeyRound } from 'lucide';

import { ActionLink } from '../parts/button.jsx';
import { Card } from '../parts/card.jsx';
import { t } from '../texts/texts.js';
import { session } from './session.js';

/** Someone who came in by a link or a code has nothing yet to come back with. */
export function FirstPasskey() {
  if (session.value.me?.passkeys !== 0) return null;
  return (
    <Card as="section">
      <h2>{t('account-passkey-first')}</h2>
      <p>{t('account-passkey-first-why')}</p>
      <ActionLink href="/me/devices" kind="secondary" icon={KeyRound}>
        {t('account-passkey-add')}
      </ActionLink>
    </Card>
  );
}
