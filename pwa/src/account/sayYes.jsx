/** Saying yes to an invitation: how depends on whose app is open here. */
import { KeyRound, LockKeyholeOpen } from 'lucide';
import { useState } from 'preact/hooks';

import { Button } from '../parts/button.jsx';
import { TextField } from '../parts/fields.jsx';
import { Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { session, unlock } from './account.js';
import { LanguageChoice } from './languageChoice.jsx';
import { hasPasskeys } from './passkeys.js';
import { SignInForm } from './signInForm.jsx';
import { Trouble } from './trouble.jsx';
import { useAction } from './useAction.js';

/**
 * @param {{words: string, onAccept: () => Promise<void>, onStart: (name: string) => Promise<void>}} props
 *   words: what saying yes with the account that is open here means
 */
export function SayYes({ words, onAccept, onStart }) {
  const { state } = session.value;
  if (state === 'open') return <AcceptHere words={words} onAccept={onAccept} />;
  if (state === 'locked') return <Unlock words={t('invitation-locked')} />;
  if (state === 'expired') return <Section title={t('account-expired-title')}><SignInForm /></Section>;
  return <NewAccount onStart={onStart} />;
}

/** With the account that is open. @param {{words: string, onAccept: () => Promise<void>}} props */
function AcceptHere({ words, onAccept }) {
  const { busy, problem, run } = useAction();
  return (
    <div class="stack">
      <p>{words}</p>
      <Button kind="primary" wide busy={busy} disabled={busy} onClick={() => run(onAccept)}>{t('invitation-yes')}</Button>
      <Trouble problem={problem} />
      <p class="quiet">{t('invitation-not-mine')}</p>
    </div>
  );
}

/** @param {{words: string}} props why it has to be opened */
export function Unlock({ words }) {
  const { busy, problem, run } = useAction();
  return (
    <div class="stack">
      <p>{words}</p>
      <Button kind="primary" icon={LockKeyholeOpen} wide busy={busy} disabled={busy} onClick={() => run(unlock)}>{t('account-lock-open')}</Button>
      <Trouble problem={problem} />
    </div>
  );
}

/** An account of one's own, made here with a passkey; or the one that one has already. @param {{onStart: (name: string) => Promise<void>}} props */
function NewAccount({ onStart }) {
  const [name, setName] = useState('');
  const { busy, problem, run } = useAction();
  const start = () => run(() => onStart(name.trim()));
  return (
    <>
      <form class="stack" onSubmit={(event) => (event.preventDefault(), void start())}>
        <p>{t(hasPasskeys() ? 'account-passkey-what' : 'account-passkey-not_here')}</p>
        <TextField label={t('invitation-passkey-name')} help={t('invitation-passkey-name-help')} optional value={name} onInput={setName} autocomplete="nickname" />
        <Button kind="primary" icon={KeyRound} wide type="submit" busy={busy} disabled={busy || !hasPasskeys()}>{t('invitation-yes-passkey')}</Button>
        <Trouble problem={problem} />
      </form>
      <HaveAccount />
      <LanguageChoice />
    </>
  );
}

/** Not drawn before it is asked for: a browser that offers passkeys by itself would get in the way of a new one. */
function HaveAccount() {
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button wide onClick={() => setAsked(true)}>{t('invitation-have-account')}</Button>;
  return <Section title={t('invitation-have-account')}><SignInForm /></Section>;
}
