/** An invitation from a workplace: which agency, what a yes means, and the yes itself. */
import { session } from '../account/account.js';
import { heldToken } from '../account/heldToken.js';
import { acceptWork, lookAtWork, startWork } from '../account/invited.js';
import { SayYes } from '../account/sayYes.jsx';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink } from '../parts/button.jsx';
import { goTo } from '../parts/navigate.js';
import { Screen, Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { HeldInvitation } from './heldInvitation.jsx';

/** @typedef {import('../account/invited.js').WorkInvitation} Invited */
/** @typedef {{token: string, invited: Invited}} OfInvitation */

const holds = heldToken();

/** The screen at /staff. */
export function StaffInvitation() {
  return <HeldInvitation of={holds} title={t('staff-invitation-window')} lookAt={lookAtWork} Invites={Invites} />;
}

/** On to where there is something to do. */
function comeIn() {
  holds.hold('');
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
