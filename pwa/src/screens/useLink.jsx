import { LogIn } from 'lucide';
import { useState } from 'preact/hooks';

import { enterByLink, otherPlan, session } from '../account/account.js';
import { tokenIn } from '../account/decide.js';
import { OtherPlan } from '../account/otherPlan.jsx';
import { Trouble } from '../account/trouble.jsx';
import { useAction } from '../account/useAction.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { TextField } from '../parts/fields.jsx';
import { goTo } from '../parts/navigate.js';
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';

/**
 * The token in the address, taken out of it and of the history at once. Nothing is sent until
 * the person says so: a program that fetches links ahead uses none up.
 */
function takeToken() {
  const token = tokenIn(location.hash);
  if (location.hash) history.replaceState(history.state, '', location.pathname);
  return token;
}

/** Come in on a one-time link: opened, or pasted. */
export function UseLink() {
  const [token, setToken] = useState(takeToken);
  return token ? <Ask token={token} onOther={() => setToken('')} /> : <Paste onToken={setToken} link />;
}

/** @param {{ token: string, onOther: () => void }} props */
function Ask({ token, onOther }) {
  const { busy, problem, run } = useAction();
  const enter = () => run(() => enterByLink(token).then(homeWhenIn));
  if (otherPlan.value) return <AskFirst />;
  return (
    <Screen title={t('account-link-title')} lead={t('account-link-ask')} back="/">
      {session.value.state === 'open' && <p>{t('account-link-already')}</p>}
      <Button kind="primary" icon={LogIn} wide busy={busy} disabled={busy} onClick={enter}>
        {t('account-link-do')}
      </Button>
      <p class="quiet">{t('account-link-only-yours')}</p>
      <Trouble problem={problem} />
      {problem !== null && (
        <Button kind="quiet" onClick={onOther}>
          {t('account-link-other')}
        </Button>
      )}
    </Screen>
  );
}

function AskFirst() {
  return (
    <Screen title={t('account-link-title')}>
      <OtherPlan />
    </Screen>
  );
}

/** In, unless the phone still has to ask about another plan. */
function homeWhenIn() {
  if (session.value.state === 'open') goTo('/', true);
}

/**
 * Where a link is pasted: an invitation, or one that signs in. Each finds its own way, wherever it is pasted.
 * @param {{ onToken: (token: string) => void, link?: boolean }} props link: it is one that signs in
 */
export function Paste({ onToken, link = false }) {
  const [text, setText] = useState('');
  const [unread, setUnread] = useState(false);
  const use = () => {
    const token = tokenIn(text);
    setUnread(!token);
    if (!token) return;
    const other = link ? '/invitation' : '/link';
    if (text.includes(`${other}#`)) goTo(`${other}#${token}`, true);
    else onToken(token);
  };
  return (
    <Screen title={t(link ? 'account-way-link' : 'account-paste-title')} lead={t('account-paste-lead')} back="/">
      <form class="stack" onSubmit={(event) => (event.preventDefault(), use())}>
        <TextField
          label={t('account-paste-field')}
          error={unread ? t('account-paste-unread') : undefined}
          value={text}
          onInput={setText}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <Button kind="primary" wide type="submit">
          {t('common-next')}
        </Button>
      </form>
      <p class="quiet">{t('account-paste-none')}</p>
      {link && <ActionLink href="/recover">{t('account-way-code')}</ActionLink>}
    </Screen>
  );
}
