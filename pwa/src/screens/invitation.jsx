/** An invitation to somebody's plan: whose, what a yes means, and the yes itself. Nothing is said before that. */
import { session } from '../account/account.js';
import { heldToken } from '../account/heldToken.js';
import { acceptInvitation, lookAtInvitation, startInvited } from '../account/invited.js';
import { SayYes } from '../account/sayYes.jsx';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink } from '../parts/button.jsx';
import { goTo } from '../parts/navigate.js';
import { Screen, Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { HeldInvitation } from './heldInvitation.jsx';
import { calledWords } from './with/called.js';
import { forgetParts, keptParts } from './with/parts.js';

/** @typedef {import('../account/invited.js').Invitation} Invited */
/** @typedef {{token: string, invited: Invited}} OfInvitation */

const holds = heldToken();

/** The screen at /invitation. */
export function Invitation() {
  return <HeldInvitation of={holds} title={t('invitation-title-plain')} lookAt={lookAtInvitation} Invites={Invites} Already={Already} />;
}

/** Whoever has said yes before finds the plan where theirs are. */
function Already() {
  return session.value.state === 'open' && <p>{t('invitation-void-already')} <a href="/with">{t('with-title')}</a></p>;
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
  holds.hold('');
  forgetParts();
  const known = new Set(before.map(({ person_id, two_words }) => person_id + two_words));
  const fresh = keptParts.value.find(({ person_id, two_words, waiting }) => waiting && !known.has(person_id + two_words));
  goTo(fresh ? `/with/${fresh.person_id}` : '/with', true);
}
