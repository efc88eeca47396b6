/** A quiet offer, at a moment when it makes sense. Put aside, it does not come back. */
import { Bell } from 'lucide';

import { ActionLink, Button, ButtonRow } from '../parts/button.jsx';
import { Card } from '../parts/card.jsx';
import { say } from '../parts/say.jsx';
import { t } from '../texts/texts.js';
import { later, putAside } from './mark.js';
import { standing } from './phone.js';

/** @param {{why: 'own' | 'asked'}} props what notices would be for here */
export function NoticesCard({ why }) {
  const canBeOn = standing.value === 'off' || standing.value === 'install_first';
  if (later.value || !canBeOn) return null;
  return (
    <Card as="section" tone="quiet">
      <h2>{t('notices-offer')}</h2>
      <p>{t(`notices-offer-${why}`)}</p>
      <ButtonRow>
        <ActionLink href="/me/notifications" kind="secondary" icon={Bell}>{t('notices-offer-look')}</ActionLink>
        <Button kind="quiet" onClick={notNow}>{t('notices-offer-later')}</Button>
      </ButtonRow>
    </Card>
  );
}

function notNow() {
  putAside();
  say('notices-offer-put-aside');
}
