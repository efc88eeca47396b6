import { QrCode } from 'lucide';
import { useState } from 'preact/hooks';

import { withCheck } from '../../account/account.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { call } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { Section } from '../../parts/screen.jsx';
import { formatTime } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { CopyButton } from './copyButton.jsx';
import { Qr } from './qr.jsx';

/** Bring another device of one's own in: a square to point a camera at, or a link to send oneself. */
export function AddDevice() {
  const [made, setMade] = useState(/** @type {{ link: string, expires_at: string } | null} */ (null));
  const { busy, problem, run } = useAction();
  const make = () =>
    run(async () => {
      const { data } = await withCheck(() => call('POST', '/api/me/device-links', {}));
      setMade({ ...data, link: new URL(data.link, location.origin).href });
    });
  return (
    <Section title={t('me-add-device')}>
      <p>{t('me-add-device-how')}</p>
      {made ? <Made {...made} /> : null}
      <Button kind={made ? 'secondary' : 'primary'} icon={QrCode} busy={busy} disabled={busy} onClick={make}>
        {t(made ? 'me-add-device-again' : 'me-add-device-do')}
      </Button>
      <Trouble problem={problem} />
    </Section>
  );
}

/** @param {{ link: string, expires_at: string }} props */
function Made({ link, expires_at }) {
  return (
    <>
      <Qr text={link} label={t('me-add-device-qr')} />
      <p>{t('me-add-device-until', { time: formatTime(expires_at) })}</p>
      <p class="link-text">{link}</p>
      <CopyButton text={link}>{t('me-copy-link')}</CopyButton>
      <p class="quiet">{t('me-add-device-nobody-else')}</p>
    </>
  );
}
