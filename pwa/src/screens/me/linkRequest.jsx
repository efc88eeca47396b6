/** An agency asks to be linked: who they are and what for, in their own words; yes or no, once. */
import { signal } from '@preact/signals';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';

import { session } from '../../account/account.js';
import { heldToken } from '../../account/heldToken.js';
import { Unlock } from '../../account/sayYes.jsx';
import { SignInForm } from '../../account/signInForm.jsx';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFreshScreen } from '../../account/useFreshScreen.js';
import { call } from '../../api.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { TextField } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { codeIn } from '../../rules/linkCode.js';
import { poke } from '../../sync/runner.js';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { TwoWords } from '../people/twoWords.jsx';
import { personPath, systemMayWords } from '../sharing/words.js';
import '../sharing/sharing.css';

/**
 * @typedef {{agency: string, kind: string, country: string, verified_on: string | null, system: string,
 *   purpose: string, shares: string[], right: string}} Asked
 */

/** @typedef {{agency: string, words: string[]}} Linked */

const { hold, use } = heldToken(codeIn);
/** After a yes, while the screen stands: a phone that locks meanwhile must not lose the words. */
const linked = signal(/** @type {Linked | null} */ (null));
const requests = () => `${personPath()}/link-requests`;

/** The screen at /link-request. */
export function LinkRequest() {
  const code = use();
  useEffect(() => () => { linked.value = null; }, []);
  if (session.value.state !== 'open') return <OpenFirst />;
  if (linked.value) return <SayWords {...linked.value} />;
  return code ? <Look key={code} code={code} /> : <TypeIt />;
}

/** The code is kept meanwhile, in memory. */
function OpenFirst() {
  const { state } = session.value;
  return (
    <Screen title={t('link-request-title')}>
      {state === 'locked' && <Unlock words={t('link-request-open-first')} />}
      {state !== 'locked' && <p>{t('link-request-open-first')}</p>}
      {state !== 'locked' && <SignInForm />}
      {state === 'none' && <p>{t('link-request-no-plan')}</p>}
      {state === 'none' && <ActionLink kind="secondary" href="/start">{t('link-request-start')}</ActionLink>}
    </Screen>
  );
}

function TypeIt() {
  const [text, setText] = useState('');
  const [unread, setUnread] = useState(false);
  const look = () => {
    const code = codeIn(text);
    setUnread(!code);
    if (code) hold(code);
  };
  return (
    <Screen title={t('link-request-title')} back="/me/agencies">
      <form class="stack" onSubmit={(event) => (event.preventDefault(), look())}>
        <TextField
          label={t('link-request-code')}
          help={t('link-request-code-help')}
          error={unread ? t('link-request-unread') : undefined}
          value={text}
          onInput={setText}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button kind="primary" wide type="submit">{t('link-request-look')}</Button>
      </form>
      <p class="quiet">{t('link-request-only')}</p>
    </Screen>
  );
}

/** @typedef {{ asked: Asked | null, problem: any }} Seen */

/** @param {{code: string}} props */
function Look({ code }) {
  const [{ asked, problem }, setSeen] = useState(/** @type {Seen} */ ({ asked: null, problem: null }));
  const look = useCallback(() => {
    setSeen({ asked: null, problem: null });
    call('POST', `${requests()}/look`, { code }).then(({ data }) => setSeen({ asked: data, problem: null }), (error) => setSeen({ asked: null, problem: error }));
  }, [code]);
  useEffect(look, [look]);
  if (asked) return <Asks code={code} asked={asked} />;
  const isVoid = problem?.code === 'wrong_code';
  return (
    <Screen title={t('link-request-title')} back="/me/agencies">
      {problem === null && <p class="quiet">{t('account-fetching')}</p>}
      {isVoid ? <p>{t('link-request-none')}</p> : <Trouble problem={problem} />}
      {problem !== null && !isVoid && <Button onClick={look}>{t('account-try-again')}</Button>}
      {problem !== null && <Button kind="quiet" onClick={() => hold('')}>{t('link-request-other')}</Button>}
    </Screen>
  );
}

/** @param {{code: string, asked: Asked}} props */
function Asks({ code, asked: { agency, kind, verified_on, system, purpose, shares, right } }) {
  useFreshScreen();
  return (
    <Screen title={t('link-request-asks', { agency })} windowTitle={t('link-request-window')} back="/me/agencies" lead={t(`agencies-kind-${kind}`)}>
      <p>{verified_on ? t('link-request-checked', { day: formatDay(verified_on) }) : t('link-request-unchecked')}</p>
      {system !== agency && <p class="quiet">{t('link-request-system', { name: system })}</p>}
      <Section title={t('link-request-purpose')}>
        <p class="own-words keep-lines">{purpose}</p>
      </Section>
      {shares.length > 0 && (
        <Section title={t('link-request-shares')}>
          <ul class="plain-rows">
            {shares.map((shared) => <li key={shared}>{systemMayWords(shared, right)}</li>)}
          </ul>
          <p class="quiet">{t('link-request-shares-later')}</p>
        </Section>
      )}
      <Card tone="quiet"><p>{t('link-request-nothing')}</p></Card>
      <Answer code={code} agency={agency} />
    </Screen>
  );
}

/** Whoever stood beside may have been quicker with the code: the words tell. @param {Linked} props */
function SayWords({ agency, words }) {
  useFreshScreen();
  return (
    <Screen title={t('link-request-linked', { agency })} windowTitle={t('link-request-linked-window')} back="/me/agencies">
      <TwoWords words={words} explain={t('link-request-say-words')} />
      <p>{t('link-request-words-differ')}</p>
      <Card tone="quiet"><p>{t('link-request-said-yes')}</p></Card>
      <ActionLink kind="primary" wide href="/me/agencies">{t('common-done')}</ActionLink>
    </Screen>
  );
}

/** Yes and no look alike: neither is the one to press. @param {{code: string, agency: string}} props */
function Answer({ code, agency }) {
  const { route } = useLocation();
  const { busy, problem, run } = useAction();
  const answer = (/** @type {boolean} */ yes) => () =>
    run(async () => {
      const { data } = await call('POST', `${requests()}/answer`, { code, yes });
      poke();
      if (yes) linked.value = { agency, words: data.two_words };
      hold('');
      if (yes) return;
      say('link-request-said-no');
      route('/me/agencies', true);
    });
  return (
    <div class="stack-tight">
      <Button wide busy={busy} disabled={busy} onClick={answer(true)}>{t('link-request-yes')}</Button>
      <Button wide busy={busy} disabled={busy} onClick={answer(false)}>{t('link-request-no')}</Button>
      <ActionLink href="/me/agencies">{t('invitation-not-now')}</ActionLink>
      <Trouble problem={problem} />
    </div>
  );
}
