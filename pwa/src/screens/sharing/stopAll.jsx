/** One switch for the day when it must stop: nobody sees anything any more. Works without network. */
import { CircleStop } from 'lucide';
import { useState } from 'preact/hooks';

import { shareAgain, stopAllSharing } from '../../commands/sharing.js';
import { isPending } from '../../local/view.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { say } from '../../parts/say.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { waitsForNetwork } from './words.js';

/** The switch, and what it does, said before it is done. */
export function StopAll() {
  const [asking, setAsking] = useState(false);
  const stop = async () => {
    setAsking(false);
    await stopAllSharing();
    say('sharing-stopped-now');
  };
  return (
    <>
      <Button icon={CircleStop} wide onClick={() => setAsking(true)}>{t('sharing-stop')}</Button>
      <Sheet open={asking} onClose={() => setAsking(false)} title={t('sharing-stop')}>
        <ul class="plain-rows">
          {['everyone', 'silent', 'kept', 'again'].map((what) => <li key={what}>{t(`sharing-stop-${what}`)}</li>)}
        </ul>
        <Button kind="primary" icon={CircleStop} wide onClick={stop}>{t('sharing-stop-do')}</Button>
      </Sheet>
    </>
  );
}

/** Said to hold everywhere only when it does. @param {string} id */
function howFar(id) {
  if (!isPending('person', id)) return 'sharing-stopped-what';
  return waitsForNetwork('person', id) ? 'sharing-stopped-not-yet' : 'frame-state-sending';
}

async function again() {
  await shareAgain();
  say('sharing-again-now');
}

/** Where everything is stopped: that it is so, and the way back. @param {{person: Record<string, any>}} props */
export function Stopped({ person }) {
  return (
    <Card as="section">
      <h2>{t('sharing-stopped')}</h2>
      <p>{t(howFar(person.id))}</p>
      <p class="quiet">{t('sharing-again-how')}</p>
      <Button onClick={again}>{t('sharing-again')}</Button>
      <ActionLink href="/people">{t('people-to-list')}</ActionLink>
    </Card>
  );
}
