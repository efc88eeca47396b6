/** An invitation from a workplace: which agency, what a yes means, and the yes itself. */
import { useCallback, useEffect, useState } from 'preact/hooks';

import { session } from '../account/account.js';
import { heldToken } from '../account/heldToken.js';
import { acceptWork, lookAtWork, startWork } from '../account/invited.js';
import { SayYes } from '../account/sayYes.jsx';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { goTo } from '../parts/navigate.js';
import { wordsOf } from '../parts/problem.jsx';
import { Screen, Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { Paste } from './useLink.jsx';
import { Unreachable } from './with/unreachable.jsx';

/** @typedef {import('../account/invited.js').WorkInvitation} Invited */
/** @typedef {{token: string, invited: Invited}} OfInvitation */

const { held, use } = heldToken();

/** The screen at /staff. */
export function StaffInvitation() {
  const token = use();
  return token ? <Look key={token} token={token} /> : <Paste onToken={(pasted) => { held.value = pasted; }} />;
}

/** @typedef {{ invited: Invited | null, problem: any }} Seen */

/** @param {{token: string}} props */
function Look({ token }) {
  const [{ invited, problem }, setSeen] = useState(/** @type {Seen} */ ({ invited: null, problem: null }));
  const look = useCallback(() => {
    setSeen({ invited: null, problem: null });
    lookAtWork(token).then((found) => setSeen({ invited: found, problem: null }), (error) => setSeen({ invited: null, problem: error }));
  }, [token]);
  useEffect(look, [look]);
  if (invited) return <Invites token={token} invited={invited} />;
  if (problem?.code === 'wrong_code') return <Void />;
  const again = problem && <Unreachable why={problem.code === 'offline' ? t('invitation-offline') : wordsOf(problem)} onAgain={look} />;
  return <Screen title={t('staff-invitation-window')}>{again ?? <p class="quiet">{t('account-fetching')}</p>}</Screen>;
}

/** Used, over, taken back or never there: nobody is told which. */
function Void() {
  useFreshScreen();
  return (
    <Screen title={t('invitation-void-title')} lead={t('invitation-void')}>
      <Button onClick={() => { held.value = ''; }}>{t('account-link-other')}</Button>
      <ActionLink href="/">{t('common-back')}</ActionLink>
    </Screen>
  );
}

/** On to where there is something to do. */
function comeIn() {
  held.value = '';
  const isAdmin = session.value.me?.works_at?.some((/** @type {Record<string, any>} */ one) => one.role === 'admin');
  goTo(isAdmin ? '/agency' : '/', true);
}

/** @param {OfInvitation} props */
function Invites({ token, invited: { agency, name, role } }) {
  useFreshScreen();
  const means = ['confirmed', 'nothing', 'ends'];
  return (
    <Screen title={t('staff-invitation-title', { agency })} windowTitle={t('staff-invitation-window')} lead={t('staff-invitation-as', { name })}>
      <Section title={t('invitation-means')}>
        <ul class="plain-list">
          {means.map((what) => <li key={what}>{t(`staff-invitation-means-${what}`, { agency })}</li>)}
        </ul>
        {role === 'admin' && <p>{t('staff-invitation-admin')}</p>}
      </Section>
      <SayYes
        words={t('staff-invitation-here')}
        onAccept={() => acceptWork(token).then(comeIn)}
        onStart={(called) => startWork({ token, name: called }).then(comeIn)}
      />
      <ActionLink href="/">{t('invitation-not-now')}</ActionLink>
      <p class="quiet">{t('invitation-later')}</p>
    </Screen>
  );
}
