import { signal } from '@preact/signals';
import { KeyRound } from 'lucide';
import { useEffect, useState } from 'preact/hooks';

import { session, startPlan } from '../account/account.js';
import { guessCountry } from '../account/country.js';
import { hasPasskeys } from '../account/passkeys.js';
import { Trouble } from '../account/trouble.jsx';
import { useAction } from '../account/useAction.js';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Card } from '../parts/card.jsx';
import { Choice, TextField } from '../parts/fields.jsx';
import { goTo } from '../parts/navigate.js';
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';

/** A plan was made just now, on this screen. */
const made = signal(false);

/** Start a plan of one's own: two questions and a passkey. */
export function Start() {
  useEffect(() => {
    if (session.peek().state !== 'none' && !made.value) goTo('/', true);
    return () => {
      made.value = false;
    };
  }, []);
  return made.value && session.value.state === 'open' ? <Made /> : <Questions />;
}

function Questions() {
  const [name, setName] = useState('');
  const [country, setCountry] = useState(() => guessCountry(navigator.languages));
  const { busy, problem, run } = useAction();
  const start = () =>
    run(async () => {
      made.value = true;
      await startPlan({ name: name.trim(), country });
    });
  return (
    <Screen title={t('account-start-title')} back="/">
      <form class="stack" onSubmit={(event) => (event.preventDefault(), void start())}>
        <TextField label={t('account-start-name')} help={t('account-start-name-help')} optional value={name} onInput={setName} autocomplete="nickname" />
        <Choice label={t('account-start-country')} options={countries()} value={country} onInput={setCountry} />
        <p>{t(hasPasskeys() ? 'account-passkey-what' : 'account-passkey-not_here')}</p>
        <Button kind="primary" icon={KeyRound} wide type="submit" busy={busy} disabled={busy || !hasPasskeys()}>
          {t('account-start-do')}
        </Button>
        <Trouble problem={problem} />
      </form>
    </Screen>
  );
}

function countries() {
  return ['se', 'no', 'dk'].map((value) => ({ value, label: t(`account-country-${value}`) }));
}

/** What to do first, and what can make tomorrow safer. Everything here can be skipped. */
function Made() {
  useFreshScreen();
  return (
    <Screen title={t('account-made-title')} lead={t('account-made-first')}>
      <div class="stack-tight">
        <ActionLink href="/plan" kind="primary" wide>
          {t('account-made-write')}
        </ActionLink>
        <ActionLink href="/" kind="quiet" wide>
          {t('account-made-look')}
        </ActionLink>
      </div>
      <Card as="section" tone="quiet">
        <h2>{t('account-made-safer')}</h2>
        <p>{t('account-made-codes')}</p>
        <ActionLink href="/me/recovery" kind="secondary">
          {t('account-codes-title')}
        </ActionLink>
        <p>{t('account-made-second')}</p>
        <ActionLink href="/me/devices" kind="secondary">
          {t('account-made-second-do')}
        </ActionLink>
        <p class="quiet">{t('account-made-later')}</p>
      </Card>
    </Screen>
  );
}
