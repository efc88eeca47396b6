import { Eye, EyeOff } from 'lucide';

import { hideOwn, ownShown, showOwn } from '../local/onlyMe.js';
import { Button } from '../parts/button.jsx';
import { t } from '../texts/texts.js';
import { proveOwner } from './account.js';
import { session } from './session.js';
import { Trouble } from './trouble.jsx';
import { useAction } from './useAction.js';

/** Show or hide what is marked *only me*. Always there, so that it says nothing by being there. */
export function OwnOnly() {
  const { busy, problem, run } = useAction();
  const show = () => run(() => checkAndShow());
  return (
    <div class="stack-tight own-only">
      {ownShown.value ? (
        <Button kind="quiet" icon={EyeOff} onClick={hideOwn}>{t('account-own-hide')}</Button>
      ) : (
        <Button kind="quiet" icon={Eye} busy={busy} disabled={busy} onClick={show}>{t('account-own-show')}</Button>
      )}
      <Trouble problem={problem} />
    </div>
  );
}

/** An account without a passkey (signed in by a link so far) has nothing to check with. */
async function checkAndShow() {
  if (session.peek().me?.passkeys !== 0) await proveOwner();
  showOwn();
}
