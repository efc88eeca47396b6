/** Linking an agency's system: a code to show, good for a short while, and those that are linked. */
import { QrCode } from 'lucide';
import { useState } from 'preact/hooks';

import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { call } from '../../api.js';
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { Screen } from '../../parts/screen.jsx';
import { formatTime } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { LinkedSystems } from '../people/linkedSystem.jsx';
import { personPath } from '../sharing/words.js';
import { CopyButton } from './copyButton.jsx';
import { Qr } from './qr.jsx';

/** @typedef {{id: string, code: string, expires_at: string}} Made */

/** The screen at /me/agencies. */
export function LinkAgency() {
  const [made, setMade] = useState(/** @type {Made | null} */ (null));
  const { busy, problem, run } = useAction();
  const now = useNow();
  const isGood = made !== null && new Date(made.expires_at) > now;
  const make = () => run(async () => setMade((await call('POST', `${personPath()}/link-codes`, {})).data));
  const drop = () =>
    run(async () => {
      await call('DELETE', `${personPath()}/link-codes/${made?.id}`);
      setMade(null);
    });
  return (
    <Screen title={t('linking-title')} back="/me" lead={t('linking-lead')}>
      <p>{t('linking-sees-first')}</p>
      {made && isGood && <Code made={made} />}
      {made && !isGood && <p>{t('linking-too-late')}</p>}
      <ButtonRow>
        <Button kind={isGood ? 'secondary' : 'primary'} icon={QrCode} busy={busy} disabled={busy} onClick={make}>{t(made ? 'linking-make-again' : 'linking-make')}</Button>
        {isGood && <Button kind="quiet" disabled={busy} onClick={drop}>{t('linking-drop')}</Button>}
      </ButtonRow>
      <Trouble problem={problem} />
      <p class="quiet">{t('linking-nobody-else')}</p>
      <ActionLink href="/link-request">{t('link-request-have')}</ActionLink>
      <LinkedSystems />
    </Screen>
  );
}

/** Big, to be read out or pointed a camera at. @param {{made: Made}} props */
function Code({ made: { code, expires_at } }) {
  return (
    <div class="stack-tight" aria-live="polite">
      <p class="link-code tabular">{code.split('-').map((part, place) => <span key={place}>{part}</span>)}</p>
      <p>{t('linking-until', { time: formatTime(expires_at) })}</p>
      <Qr text={code} label={t('linking-qr')} />
      <CopyButton text={code}>{t('linking-copy')}</CopyButton>
    </div>
  );
}
