/** Notices: what they are for, on this phone or not, what and when, and what a lock screen shows. */
import { useEffect } from 'preact/hooks';

import { useFetched } from '../../account/useFetched.js';
import { lookAgain } from '../../notices/phone.js';
import { Screen, Section } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { Kinds } from './notifications/kinds.jsx';
import { LockScreen } from './notifications/lockScreen.jsx';
import { OtherWays } from './notifications/otherWays.jsx';
import { QuietHours } from './notifications/quietHours.jsx';
import { ThisPhone } from './notifications/thisPhone.jsx';
import './notifications/notifications.css';

/**
 * @typedef {object} Address masked
 * @property {string} address
 * @property {boolean} verified a code that was sent there has been typed
 * @property {boolean} works what was sent there last was taken
 * @property {{address: string} | null} waiting one that is to take its place
 */
/** @typedef {Address | null} Channel */
/** @typedef {{push: {devices: number, this: boolean}, mail: Channel, sms: Channel, possible: string[]}} Channels */

/** The screen at /me/notifications. */
export function Notifications() {
  const fetched = /** @type {{data: Channels | null, problem: any, reload: () => Promise<void>}} */ (useFetched('/api/channels'));
  useReturn(fetched.reload);
  return (
    <Screen title={t('notices-title')} back="/me">
      <ThisPhone push={fetched.data?.push ?? null} onChange={fetched.reload} />
      <LockScreen />
      <Kinds />
      <QuietHours />
      <OtherWays fetched={fetched} />
      <Section title={t('notices-none')}>
        <Disclosure summary={t('notices-none-what')}>
          <p>{t('notices-none-silent')}</p>
          <p>{t('notices-none-battery')}</p>
          <p>{t('notices-none-new')}</p>
        </Disclosure>
        <p class="quiet">{t('notices-best-effort')}</p>
      </Section>
    </Screen>
  );
}

/** Somebody comes back from the phone's own settings. @param {() => unknown} reload */
function useReturn(reload) {
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState !== 'visible') return;
      lookAgain();
      void reload();
    };
    lookAgain();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [reload]);
}
