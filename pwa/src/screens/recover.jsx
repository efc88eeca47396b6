import { signal } from '@preact/signals';
import { LogIn } from 'lucide';
import { useEffect, useState } from 'preact/hooks';

import { otherPlan, recover, session } from '../account/account.js';
import { OtherPlan } from '../account/otherPlan.jsx';
import { Trouble } from '../account/trouble.jsx';
import { useAction } from '../account/useAction.js';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { TextField } from '../parts/fields.jsx';
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';

/** A code was used just now, on this screen. */
const used = signal(false);

/** Come in with a recovery code, then be offered a passkey on this phone. */
export function Recover() {
  useEffect(
    () => () => {
      used.value = false;
    },
    [],
  );
  return used.value && session.value.state === 'open' ? <Recovered /> : <Code />;
}

function Code() {
  const [code, setCode] = useState('');
  const { busy, problem, run } = useAction();
  const enter = () =>
    run(async () => {
      await recover(code.trim());
      used.value = true;
    });
  if (otherPlan.value) return <AskFirst />;
  return (
    <Screen title={t('account-recover-title')} lead={t('account-recover-lead')} back="/sign-in">
      <form class="stack" onSubmit={(event) => (event.preventDefault(), void enter())}>
        <TextField
          label={t('account-recover-field')}
          help={t('account-recover-help')}
          value={code}
          onInput={setCode}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <Button kind="primary" icon={LogIn} wide type="submit" busy={busy} disabled={busy || code.trim() === ''}>
          {t('account-recover-do')}
        </Button>
        <Trouble problem={problem} />
      </form>
    </Screen>
  );
}

function AskFirst() {
  useFreshScreen();
  return (
    <Screen title={t('account-recover-title')}>
      <OtherPlan />
    </Screen>
  );
}

/** The code is spent: a passkey on this phone is what opens the plan tomorrow. */
function Recovered() {
  useFreshScreen();
  return (
    <Screen title={t('account-recovered-title')} lead={t('account-recovered-lead')}>
      <ActionLink href="/me/devices" kind="primary" wide>
        {t('account-passkey-add')}
      </ActionLink>
      <ActionLink href="/" kind="quiet" wide>
        {t('account-recovered-later')}
      </ActionLink>
    </Screen>
  );
}
