import { LifeBuoy, Link as LinkIcon } from 'lucide';

import { EIdButtons } from '../account/eIdButtons.jsx';
import { SignInForm } from '../account/signInForm.jsx';
import { useHomeWhenOpen } from '../account/useHomeWhenOpen.js';
import { ActionLink } from '../parts/button.jsx';
import { Screen, Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';

/** Sign in, and the other ways in for when the passkey is not at hand. */
export function SignIn() {
  useHomeWhenOpen();
  return (
    <Screen title={t('account-sign-in')} lead={t('account-sign-in-lead')} back="/">
      <SignInForm />
      <OtherWays />
    </Screen>
  );
}

/** Ways in without a passkey at hand. */
export function OtherWays() {
  return (
    <Section title={t('account-other-ways')}>
      <div class="stack-tight">
        <EIdButtons />
        <ActionLink href="/link" icon={LinkIcon} wide kind="secondary">
          {t('account-way-link')}
        </ActionLink>
        <ActionLink href="/recover" icon={LifeBuoy} wide kind="secondary">
          {t('account-way-code')}
        </ActionLink>
      </div>
    </Section>
  );
}
