import { LifeBuoy } from 'lucide';
import { useState } from 'preact/hooks';

import { session, withCheck } from '../../account/account.js';
import { refreshMe } from '../../account/settings.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFreshScreen } from '../../account/useFreshScreen.js';
import { call } from '../../api.js';
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { PrintButton } from '../../parts/print.jsx';
import { Screen } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';
import { CopyButton } from './copyButton.jsx';
import './me.css';

/** Codes on paper for the day the phone is gone. Shown once, kept nowhere here. */
export function RecoveryCodes() {
  const [codes, setCodes] = useState(/** @type {string[] | null} */ (null));
  if (codes) return <Shown codes={codes} />;
  return <Offer onCodes={setCodes} />;
}

/** @param {{ onCodes: (codes: string[]) => void }} props */
function Offer({ onCodes }) {
  const { busy, problem, run } = useAction();
  const left = session.value.me?.recovery_codes_left ?? 0;
  const make = () =>
    run(async () => {
      const { data } = await withCheck(() => call('POST', '/api/me/recovery-codes', {}));
      onCodes(data.codes);
      void refreshMe();
    });
  return (
    <Screen title={t('account-codes-title')} lead={t('me-codes-what')} back="/me">
      <p>{t('me-codes-left', { count: left })}</p>
      {left > 0 && <p>{t('me-codes-old-stop')}</p>}
      <Button kind="primary" icon={LifeBuoy} wide busy={busy} disabled={busy} onClick={make}>
        {t(left > 0 ? 'me-codes-new' : 'me-codes-make')}
      </Button>
      <Trouble problem={problem} />
    </Screen>
  );
}

/** @param {{ codes: string[] }} props */
function Shown({ codes }) {
  useFreshScreen();
  return (
    <Screen title={t('account-codes-title')} lead={t('me-codes-once')} back="/me">
      <Card as="section">
        <ol class="codes tabular">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </Card>
      <p>{t('me-codes-keep')}</p>
      <ButtonRow>
        <CopyButton text={codes.join('\n')}>{t('common-copy')}</CopyButton>
        <PrintButton>{t('common-print')}</PrintButton>
      </ButtonRow>
      <ActionLink href="/" kind="primary" wide>
        {t('me-codes-kept')}
      </ActionLink>
    </Screen>
  );
}
