/** An invitation to somebody's plan: whose, what a yes means, and the yes itself. Nothing is said before that. */
import { useCallback, useEffect, useState } from 'preact/hooks';

import { session } from '../account/account.js';
import { heldToken } from '../account/heldToken.js';
import { acceptInvitation, lookAtInvitation, startInvited } from '../account/invited.js';
import { SayYes } from '../account/sayYes.jsx';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink, Button } from '../parts/button.jsx';
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

const { held, use } = heldToken();

/** The screen at /invitation. */
export function Invitation() {
  const token = use();
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

/** @param {OfInvitation} props */
function Answer({ token, invited }) {
  const own = session.value.person_id !== null;
  const before = keptParts.value;
  return (
    <SayYes
      words={t(own ? 'invitation-here-own' : 'invitation-here', { name: calledWords(invited) })}
      onAccept={() => acceptInvitation(token).then(() => cameIn(before))}
      onStart={(name) => startInvited({ token, name }).then(() => cameIn([]))}
    />
  );
}

/** On to the two words; a professional's plans are not in Me, and so the list is where they stand. @param {{person_id: string, two_words: string}[]} before */
function cameIn(before) {
  held.value = '';
  forgetParts();
  const known = new Set(before.map(({ person_id, two_words }) => person_id + two_words));
  const fresh = keptParts.value.find(({ person_id, two_words, waiting }) => waiting && !known.has(person_id + two_words));
  goTo(fresh ? `/with/${fresh.person_id}` : '/with', true);
}
