import { LockKeyholeOpen } from 'lucide';
import { useState } from 'preact/hooks';

import { session, signOut, unlock } from '../account/account.js';
import { SignInForm } from '../account/signInForm.jsx';
import { Trouble } from '../account/trouble.jsx';
import { useAction } from '../account/useAction.js';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Screen } from '../parts/screen.jsx';
import { Disclosure } from '../parts/sheet.jsx';
import { t } from '../texts/texts.js';
import { OtherWays } from './signIn.jsx';

/** What stands before a plan that is closed: by its owner's lock, or until a new sign-in. */
export function Lock() {
  useFreshScreen();
  return session.value.state === 'expired' ? <Expired /> : <Locked />;
}

function Locked() {
  const [wrong, setWrong] = useState(false);
  const { busy, problem, run } = useAction();
  const open = () => run(async () => setWrong(!(await unlock())));
  return (
    <Screen title={t('account-lock-title')} lead={t('account-lock-lead')}>
      <Button kind="primary" icon={LockKeyholeOpen} wide busy={busy} disabled={busy} onClick={open}>
        {t('account-lock-open')}
      </Button>
      {wrong && <p role="alert">{t('account-lock-wrong')}</p>}
      <Trouble problem={problem} />
      <ActionLink href="/crisis-plan" wide>
        {t('account-lock-crisis')}
      </ActionLink>
      <Disclosure summary={t('account-lock-stuck')}>
        <p>{t('account-lock-stuck-text')}</p>
        <Button busy={busy} onClick={() => run(signOut)}>
          {t('account-lock-over')}
        </Button>
      </Disclosure>
    </Screen>
  );
}

/** The server wants a new sign-in. What is on the phone stays there, sealed, unsent words too. */
function Expired() {
  const { busy, run } = useAction();
  return (
    <Screen title={t('account-expired-title')} lead={t('account-expired-lead')}>
      <SignInForm />
      <OtherWays />
      <Disclosure summary={t('account-expired-not-you')}>
        <p>{t('account-expired-over-text')}</p>
        <Button busy={busy} onClick={() => run(signOut)}>
          {t('account-lock-over')}
        </Button>
      </Disclosure>
    </Screen>
  );
}
