/** What any invitation by a link begins with: paste it, look at it, and what it says; or that it is none any more. */
import { useCallback, useEffect, useState } from 'preact/hooks';

import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { wordsOf } from '../parts/problem.jsx';
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { Paste } from './useLink.jsx';
import { Unreachable } from './with/unreachable.jsx';

/**
 * @template T
 * @typedef {object} OfInvitation
 * @property {ReturnType<typeof import('../account/heldToken.js').heldToken>} of where the token is held
 * @property {string} title what the screen is called until it is known whose it is
 * @property {(token: string) => Promise<T>} lookAt
 * @property {(props: {token: string, invited: T}) => any} Invites
 * @property {() => any} [Already] what may be meant, where it is used up
 */

/** @template T @param {OfInvitation<T>} props */
export function HeldInvitation(props) {
  const { hold, use } = props.of;
  const token = use();
  return token ? <Look key={token} token={token} {...props} /> : <Paste onToken={hold} />;
}

/** @template T @param {OfInvitation<T> & {token: string}} props */
function Look({ token, of, title, lookAt, Invites, Already }) {
  const [{ invited, problem }, setSeen] = useState(/** @type {{invited: T | null, problem: any}} */ ({ invited: null, problem: null }));
  const look = useCallback(() => {
    setSeen({ invited: null, problem: null });
    lookAt(token).then((found) => setSeen({ invited: found, problem: null }), (error) => setSeen({ invited: null, problem: error }));
  }, [token, lookAt]);
  useEffect(look, [look]);
  if (invited) return <Invites token={token} invited={invited} />;
  if (problem?.code === 'wrong_code') return <Void onOther={() => of.hold('')}>{Already && <Already />}</Void>;
  const again = problem && <Unreachable why={problem.code === 'offline' ? t('invitation-offline') : wordsOf(problem)} onAgain={look} />;
  return <Screen title={title}>{again ?? <p class="quiet">{t('account-fetching')}</p>}</Screen>;
}

/** Used, over, taken back or never there: nobody is told which. @param {{onOther: () => void, children: any}} props */
function Void({ onOther, children }) {
  useFreshScreen();
  return (
    <Screen title={t('invitation-void-title')} lead={t('invitation-void')}>
      {children}
      <Button onClick={onOther}>{t('account-link-other')}</Button>
      <ActionLink href="/">{t('common-back')}</ActionLink>
    </Screen>
  );
}
