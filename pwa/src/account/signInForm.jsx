import { KeyRound } from 'lucide';
import { useEffect, useState } from 'preact/hooks';

import { Button } from '../parts/button.jsx';
import { TextField } from '../parts/fields.jsx';
import { t } from '../texts/texts.js';
import { otherPlan, signIn } from './account.js';
import { OtherPlan } from './otherPlan.jsx';
import { abandon, hasAutofill, hasPasskeys } from './passkeys.js';
import { Trouble } from './trouble.jsx';
import { useAction } from './useAction.js';

/** Sign in with a passkey: from the text field where the browser can, and with a button. */
export function SignInForm() {
  const { busy, problem, run } = useAction();
  const autofill = useAutofill();
  if (!hasPasskeys()) return <p>{t('account-passkey-not_here')}</p>;
  if (otherPlan.value) return <OtherPlan />;
  return (
    <form class="stack" onSubmit={(event) => (event.preventDefault(), void run(() => signIn()))}>
      {autofill && <TextField label={t('account-sign-in-field')} autocomplete="username webauthn" value="" onInput={() => {}} />}
      <Button kind="primary" icon={KeyRound} wide type="submit" busy={busy} disabled={busy}>
        {t('account-sign-in-passkey')}
      </Button>
      <Trouble problem={problem} />
    </form>
  );
}

/**
 * Offers the passkeys in the text field for as long as the screen is there. What goes wrong in
 * the background stays there: the button tells.
 */
function useAutofill() {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    void offer(setOffered);
    return () => void abandon();
  }, []);
  return offered;
}

/** @param {(offered: boolean) => void} setOffered */
async function offer(setOffered) {
  if (!(await hasAutofill())) return;
  setOffered(true);
  await signIn('conditional').catch(() => {});
}
