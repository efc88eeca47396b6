/** Taking part no longer: two taps, with what it means between them. It cannot be undone. */
import { DoorClosed } from 'lucide';
import { useState } from 'preact/hooks';

import { refreshMe } from '../../account/settings.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { call } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { goTo } from '../../parts/navigate.js';
import { say } from '../../parts/say.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { poke } from '../../sync/runner.js';
import { t } from '../../texts/texts.js';
import { calledWords } from './called.js';
import { forgetParts } from './parts.js';

const MEANS = ['sees', 'silent', 'stays', 'for-good'];

/** @param {{part: import('./parts.js').Part}} props */
export function Leave({ part }) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useAction();
  const name = calledWords(part);
  const leave = () =>
    run(async () => {
      await call('DELETE', `/api/people/${part.person_id}/membership`);
      goTo('/with', true);
      say('with-left');
      forgetParts();
      await refreshMe();
      poke();
    });
  return (
    <>
      <Button kind="quiet" icon={DoorClosed} onClick={() => setAsking(true)}>{t('with-leave')}</Button>
      <Sheet open={asking} onClose={() => setAsking(false)} title={t('with-leave-title', { name })}>
        <ul class="plain-rows">
          {MEANS.map((what) => <li key={what}>{t(`with-leave-${what}`, { name })}</li>)}
        </ul>
        <Button kind="primary" icon={DoorClosed} wide busy={busy} disabled={busy} onClick={leave}>{t('with-leave-do')}</Button>
        <Trouble problem={problem} />
      </Sheet>
    </>
  );
}
