import { useState } from 'preact/hooks';

import { proveOwner, session } from '../../account/account.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { lockedByPasskey, lockMode, lockNow, setLock } from '../../local/lock.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Choice } from '../../parts/fields.jsx';
import { Screen } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';

/** @typedef {'never' | 'after_15' | 'always'} Mode */

/** When the app asks for the passkey again on this phone. */
export function LockChoice() {
  const { busy, problem, run } = useAction();
  const [wished, setWished] = useState(/** @type {Mode | null} */ (null));
  const choose = (/** @type {string} */ mode) => run(() => change(/** @type {Mode} */ (mode), setWished));
  return (
    <Screen title={t('me-lock')} lead={t('me-lock-lead')} back="/me">
      {session.value.me?.passkeys === 0 && <NoPasskey />}
      <Choice label={t('me-lock-when')} options={modes()} value={wished ?? lockMode.value} onInput={choose} />
      {busy && <output class="quiet">{t('me-lock-asking')}</output>}
      <Trouble problem={problem} />
      {lockMode.value !== 'never' && <Locked />}
      <p class="quiet">{t('me-lock-support')}</p>
      <ActionLink href="/crisis-plan">{t('me-lock-crisis')}</ActionLink>
    </Screen>
  );
}

/** A lock needs a key. */
function NoPasskey() {
  return (
    <p>
      {t('me-lock-no-passkey')} <a href="/me/devices">{t('account-passkey-add')}</a>
    </p>
  );
}

/** What the lock is worth on this phone, and closing it now. */
function Locked() {
  return (
    <>
      <p>{t(lockedByPasskey.value ? 'me-lock-sealed' : 'me-lock-screen')}</p>
      <Button onClick={() => void lockNow()}>{t('me-lock-now')}</Button>
    </>
  );
}

function modes() {
  return ['never', 'after_15', 'always'].map((value) => ({
    value,
    label: t(`me-lock-${value}`),
    help: t(`me-lock-${value}-help`),
  }));
}

/**
 * The passkey is asked for first, also to take the lock away: whoever holds the phone open for
 * a moment must not be able to change it, and nobody locks themselves out.
 * @param {Mode} mode @param {(mode: Mode | null) => void} setWished
 */
async function change(mode, setWished) {
  setWished(mode);
  try {
    const { credential_id, prf } = await proveOwner();
    await setLock(mode, prf ? { credential_id, output: prf } : undefined);
  } finally {
    setWished(null);
  }
}
