/** An invitation to somebody's plan: whose, what a yes means, and the yes itself. Nothing is said before that. */
import { signal } from '@preact/signals';
import { KeyRound, LockKeyholeOpen } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';

import { session, unlock } from '../account/account.js';
import { tokenIn } from '../account/decide.js';
import { acceptInvitation, lookAtInvitation, startInvited } from '../account/invited.js';
import { LanguageChoice } from '../account/languageChoice.jsx';
import { hasPasskeys } from '../account/passkeys.js';
import { SignInForm } from '../account/signInForm.jsx';
import { Trouble } from '../account/trouble.jsx';
import { useAction } from '../account/useAction.js';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { TextField } from '../parts/fields.jsx';
import { goTo } from '../parts/navigate.js';
import { wordsOf } from '../parts/problem.jsx';
import { Screen, Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { Paste } from './useLink.jsx';
import { calledWords } from './with/called.js';
import { forgetParts, keptParts } from './with/parts.js';
import { Unreachable } from './with/unreachable.jsx';

/** @typedef {import('../account/invited.js').Invitation} Invited */
/** @typedef {{token: string, invited: Invited}} OfInvitation */

/** The token outlives the screen: signing in here, or choosing a language, must not lose it. In memory only. */
const held = signal('');

/** Taken out of the address, and out of the history, at once. */
function takeToken() {
  const token = tokenIn(location.hash);
  if (location.hash) history.replaceState(history.state, '', location.pathname);
  if (token) held.value = token;
}

/** The screen at /invitation. */
export function Invitation() {
  useState(takeToken);
  useEffect(() => {
    // A second link, opened where the first one is still in sight, comes without a new page.
    addEventListener('hashchange', takeToken);
    return () => removeEventListener('hashchange', takeToken);
  }, []);
  const token = held.value;
  return token ? <Look key={token} token={token} /> : <Paste onToken={(pasted) => { held.value = pasted; }} />;
}

/** @typedef {{ invited: Invited | null, problem: any }} Seen */

/** @param {{token: string}} props */
function Look({ token }) {
  const [{ invited, problem }, setSeen] = useState(/** @type {Seen} */ ({ invited: null, problem: null }));
  const look = useCallback(() => {
    setSeen({ invited: null, problem: null });
    lookAtInvitation(token).then((found) => setSeen({ invited: found, problem: null }), (error) => setSeen({ invited: null, problem: error }));
  }, [token]);
  useEffect(look, [look]);
  if (invited) return <Invites token={token} invited={invited} />;
  if (problem?.code === 'wrong_code') return <Void />;
  const again = problem && <Unreachable why={problem.code === 'offline' ? t('invitation-offline') : wordsOf(problem)} onAgain={look} />;
  return <Screen title={t('invitation-title-plain')}>{again ?? <p class="quiet">{t('account-fetching')}</p>}</Screen>;
}

/** Used, over, taken back or never there: nobody is told which. */
function Void() {
  useFreshScreen();
  const { state } = session.value;
  return (
    <Screen title={t('invitation-void-title')} lead={t('invitation-void')}>
      {state === 'open' && <p>{t('invitation-void-already')} <a href="/with">{t('with-title')}</a></p>}
      <Button onClick={() => { held.value = ''; }}>{t('account-link-other')}</Button>
      <ActionLink href="/">{t('common-back')}</ActionLink>
    </Screen>
  );
}

/** @param {OfInvitation} props */
function Invites({ token, invited }) {
  useFreshScreen();
  const name = calledWords(invited);
  const { relation } = invited;
  const means = ['nothing', 'theirs', 'looked', 'leave'];
  return (
    <Screen title={t('invitation-title', { name })} windowTitle={t('invitation-title-plain')} lead={t('invitation-as', { relation, name })}>
      <Section title={t('invitation-means')}>
        <ul class="plain-list">
          {means.map((what) => <li key={what}>{t(`invitation-means-${what}`, { name })}</li>)}
        </ul>
      </Section>
      <Answer token={token} invited={invited} />
      <ActionLink href="/">{t('invitation-not-now')}</ActionLink>
      <p class="quiet">{t('invitation-later')}</p>
    </Screen>
  );
}

/** How one says yes here depends on whose app is open. @param {OfInvitation} props */
function Answer(props) {
  const { state } = session.value;
  if (state === 'open') return <AcceptHere {...props} />;
  if (state === 'locked') return <Unlock />;
  if (state === 'expired') return <Section title={t('account-expired-title')}><SignInForm /></Section>;
  return <NewAccount {...props} />;
}

/** With the account that is open. @param {OfInvitation} props */
function AcceptHere({ token, invited }) {
  const { busy, problem, run } = useAction();
  const own = session.value.person_id !== null;
  const before = keptParts.value;
  const accept = () =>
    run(async () => {
      await acceptInvitation(token);
      cameIn(before);
    });
  return (
    <div class="stack">
      <p>{t(own ? 'invitation-here-own' : 'invitation-here', { name: calledWords(invited) })}</p>
      <Button kind="primary" wide busy={busy} disabled={busy} onClick={accept}>{t('invitation-yes')}</Button>
      <Trouble problem={problem} />
      <p class="quiet">{t('invitation-not-mine')}</p>
    </div>
  );
}

function Unlock() {
  const { busy, problem, run } = useAction();
  return (
    <div class="stack">
      <p>{t('invitation-locked')}</p>
      <Button kind="primary" icon={LockKeyholeOpen} wide busy={busy} disabled={busy} onClick={() => run(unlock)}>{t('account-lock-open')}</Button>
      <Trouble problem={problem} />
    </div>
  );
}

/** An account of one's own, made here with a passkey; or the one that one has already. @param {OfInvitation} props */
function NewAccount({ token }) {
  const [name, setName] = useState('');
  const { busy, problem, run } = useAction();
  const start = () =>
    run(async () => {
      await startInvited({ token, name: name.trim() });
      cameIn([]);
    });
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

/** On to the two words; a professional's plans are not in Me, and so the list is where they stand. @param {{person_id: string, two_words: string}[]} before */
function cameIn(before) {
  held.value = '';
  forgetParts();
  const known = new Set(before.map(({ person_id, two_words }) => person_id + two_words));
  const fresh = keptParts.value.find(({ person_id, two_words, waiting }) => waiting && !known.has(person_id + two_words));
  goTo(fresh ? `/with/${fresh.person_id}` : '/with', true);
}
