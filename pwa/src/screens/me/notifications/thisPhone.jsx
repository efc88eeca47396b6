/** Notices on this phone: the reason first, and the browser's question only after a yes. */
import { Bell, BellOff } from 'lucide';

import { Trouble } from '../../../account/trouble.jsx';
import { useAction } from '../../../account/useAction.js';
import { standing, system, turnOff, turnOn } from '../../../notices/phone.js';
import { Button } from '../../../parts/button.jsx';
import { Card } from '../../../parts/card.jsx';
import { say } from '../../../parts/say.jsx';
import { Section } from '../../../parts/screen.jsx';
import { t } from '../../../texts/texts.js';
import { AppleSteps, InstallToo } from './install.jsx';
import { TestNotice } from './testNotice.jsx';

/** @typedef {{push: {devices: number, this: boolean} | null, onChange: () => unknown}} Props */

const STANDINGS = { on: On, off: Off, denied: Denied, install_first: AppleSteps, not_here: NotHere };

/** @param {Props} props */
export function ThisPhone(props) {
  const Standing = STANDINGS[standing.value];
  return (
    <Section title={t('notices-here')}>
      <Standing {...props} />
    </Section>
  );
}

/** @param {Props} props */
function Off({ push, onChange }) {
  const { busy, problem, run } = useAction();
  const start = () =>
    run(async () => {
      if (await turnOn()) say('notices-turned-on');
      await onChange();
    });
  return (
    <>
      <p>{t('notices-why')}</p>
      <p class="quiet">{t('notices-then-asked')}</p>
      <Button kind="primary" icon={Bell} wide busy={busy} disabled={busy} onClick={start}>
        {t('notices-turn-on')}
      </Button>
      <Trouble problem={problem} />
      <Elsewhere push={push} />
      <InstallToo />
    </>
  );
}

/** @param {Props} props */
function On({ push, onChange }) {
  const { busy, problem, run } = useAction();
  const stop = () =>
    run(async () => {
      await turnOff();
      say('notices-turned-off');
      await onChange();
    });
  return (
    <>
      <Card as="div" tone="quiet">
        <p>{t('notices-on')}</p>
        <Elsewhere push={push} />
      </Card>
      <TestNotice />
      <Button kind="quiet" icon={BellOff} busy={busy} disabled={busy} onClick={stop}>
        {t('notices-turn-off')}
      </Button>
      <Trouble problem={problem} />
      <InstallToo />
    </>
  );
}

/** On how many other devices of theirs notices arrive. @param {Pick<Props, 'push'>} props */
function Elsewhere({ push }) {
  const count = push ? push.devices - Number(push.this) : 0;
  return count > 0 && <p class="quiet">{t('notices-elsewhere', { count })}</p>;
}

/** Once refused, the browser asks no more: only the person can change it, in the phone's own settings. */
function Denied() {
  return (
    <>
      <p>{t('notices-denied')}</p>
      <p>{t(`notices-denied-${system()}`)}</p>
    </>
  );
}

function NotHere() {
  return <p>{t('notices-not-here')}</p>;
}
