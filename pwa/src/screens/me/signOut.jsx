import { session, signOut } from '../../account/account.js';
import { useAction } from '../../account/useAction.js';
import { Trouble } from '../../account/trouble.jsx';
import { onlyHere } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';

/**
 * Signing out wipes the phone and cannot be undone, so this says first what goes.
 * @param {{ open: boolean, onClose: () => void }} props
 */
export function SignOutSheet({ open, onClose }) {
  const { busy, problem, run } = useAction();
  const unsent = onlyHere.value;
  const noPasskey = (session.value.me?.passkeys ?? 1) === 0;
  return (
    <Sheet open={open} onClose={onClose} title={t('me-sign-out')}>
      <p>{t('me-sign-out-what')}</p>
      {unsent > 0 && <p role="alert">{t('me-sign-out-unsent', { count: unsent })}</p>}
      {noPasskey && <p>{t('me-sign-out-no-passkey')}</p>}
      <Button kind="primary" wide busy={busy} disabled={busy} onClick={() => run(signOut)}>
        {t(unsent > 0 ? 'me-sign-out-anyway' : 'me-sign-out-do')}
      </Button>
      <Button wide onClick={onClose}>
        {t('me-stay')}
      </Button>
      <Trouble problem={problem} />
    </Sheet>
  );
}
