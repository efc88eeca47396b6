/** A test notice was tapped: a thank-you, and nothing more to do. Shown while the app is locked, too. */
import { useEffect } from 'preact/hooks';

import { call } from '../../../api.js';
import { ActionLink } from '../../../parts/button.jsx';
import { Screen } from '../../../parts/screen.jsx';
import { t } from '../../../texts/texts.js';

/** The screen at /thanks. */
export function Thanks() {
  useEffect(() => void tellSeen(), []);
  return (
    <Screen title={t('notices-thanks')} lead={t('notices-thanks-what')}>
      <p>{t('notices-thanks-once')}</p>
      <ActionLink href="/" kind="primary">{t('common-done')}</ActionLink>
    </Screen>
  );
}

/** Where the browser showed the notice by itself, no service worker has told yet that it was opened. */
async function tellSeen() {
  const token = location.hash.slice(1);
  if (!token) return;
  history.replaceState(null, '', location.pathname);
  await call('POST', '/api/receipts', { token, state: 'seen' }).catch(() => {});
}
