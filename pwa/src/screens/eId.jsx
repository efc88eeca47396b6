/** Back from an e-ID provider: signed in, connected, or a word about why not and what else there is. */
import { KeyRound } from 'lucide';
import { useEffect, useState } from 'preact/hooks';

import { otherPlan, session } from '../account/account.js';
import { backFrom } from '../account/decide.js';
import { bindEId, signInByEId } from '../account/eId.js';
import { OtherPlan } from '../account/otherPlan.jsx';
import { Trouble } from '../account/trouble.jsx';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink } from '../parts/button.jsx';
import { goTo } from '../parts/navigate.js';
import { say } from '../parts/say.jsx';
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { OtherWays } from './signIn.jsx';

/** @typedef {import('../account/decide.js').Back} Back */

/** What came along, taken out of the address and of the history at once. */
function takeBack() {
  const back = backFrom(location.search);
  if (location.search) history.replaceState(history.state, '', location.pathname);
  return back;
}

/** The screen at /e-id. */
export function EIdBack() {
  const [back] = useState(takeBack);
  const { isDone, problem } = usePassedOn(back);
  useDoorWhenLocked(isDone);
  if (otherPlan.value) return <AskFirst />;
  if (back.why !== 'answer') return <Stopped to={back.to} words={t(`e-id-${back.why}`)} />;
  if (problem) return <Stopped to={back.to} problem={problem} />;
  return isDone && session.value.state === 'open' ? <In /> : <OnTheWay to={back.to} />;
}

/** Passes the answer on, once: it is good for one try. @param {Back} back */
function usePassedOn(back) {
  const [passed, setPassed] = useState({ isDone: false, problem: /** @type {unknown} */ (null) });
  useEffect(() => {
    if (back.why !== 'answer') return;
    const sent = back.to === 'bind' ? bind(back.answer) : signInByEId(back.answer);
    sent.then(
      () => setPassed({ isDone: back.to === 'in', problem: null }),
      (problem) => setPassed({ isDone: false, problem }),
    );
  }, [back]);
  return passed;
}

/** An app with a lock asks for its passkey before it shows anything. @param {boolean} isDone */
function useDoorWhenLocked(isDone) {
  const isLocked = session.value.state === 'locked';
  useEffect(() => {
    if (isDone && isLocked) goTo('/', true);
  }, [isDone, isLocked]);
}

/** @param {object} answer */
async function bind(answer) {
  await bindEId(answer);
  say('e-id-bound');
  goTo('/me/devices', true);
}

/** @param {{ to: Back['to'] }} props */
function OnTheWay({ to }) {
  return (
    <Screen title={t(to === 'bind' ? 'e-id-binding' : 'e-id-signing-in')}>
      <output>{t('e-id-wait')}</output>
    </Screen>
  );
}

/** @param {{ to: Back['to'], words?: string, problem?: unknown }} props */
function Stopped({ to, words, problem = null }) {
  useFreshScreen();
  if (to === 'bind') {
    return (
      <Screen title={t('e-id-not-bound')}>
        {words ? <p>{words}</p> : <Trouble problem={problem} />}
        <ActionLink href="/me/devices" kind="primary" wide>{t('e-id-back-to-devices')}</ActionLink>
      </Screen>
    );
  }
  return (
    <Screen title={t('e-id-stopped')}>
      {words ? <p>{words}</p> : <Trouble problem={problem} />}
      <ActionLink href="/sign-in" kind="primary" icon={KeyRound} wide>{t('e-id-again')}</ActionLink>
      <OtherWays />
    </Screen>
  );
}

function AskFirst() {
  return (
    <Screen title={t('account-sign-in')}>
      <OtherPlan />
    </Screen>
  );
}

/** In: with a passkey on this phone one gets in without the provider too, and can lock the app. */
function In() {
  useFreshScreen();
  return (
    <Screen title={t('account-recovered-title')} lead={t('e-id-in-lead')}>
      <ActionLink href="/me/devices" kind="primary" wide>{t('account-passkey-add')}</ActionLink>
      <ActionLink href="/" kind="quiet" wide>{t('account-recovered-later')}</ActionLink>
    </Screen>
  );
}
