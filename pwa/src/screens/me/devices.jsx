import { useFetched } from '../../account/useFetched.js';
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { withCheck } from '../../account/account.js';
import { refreshMe } from '../../account/settings.js';
import { call } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { say } from '../../parts/say.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { formatMoment, formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { AddDevice } from './addDevice.jsx';
import { EIds } from './eIds.jsx';
import { Passkeys } from './passkeys.jsx';

/** @typedef {{ id: string, name: string, came_by: string, created_at: string, last_used_at: string, this: boolean }} Device */

/** The devices that are signed in and the passkeys that open the account. */
export function Devices() {
  const fetched = useFetched('/api/me/devices');
  return (
    <Screen title={t('me-devices')} lead={t('me-devices-lead')} back="/me">
      <OnlineOnly fetched={fetched} why={t('me-devices-offline')}>
        {({ devices }) => (
          <>
            <Section title={t('me-devices-signed-in')}>
              {devices.map((/** @type {Device} */ device) => (
                <OneDevice key={device.id} device={device} onEnded={fetched.reload} />
              ))}
            </Section>
            <AddDevice />
            <Passkeys />
            <EIds />
          </>
        )}
      </OnlineOnly>
    </Screen>
  );
}

/** @param {{ device: Device, onEnded: () => Promise<void> }} props */
function OneDevice({ device, onEnded }) {
  const { busy, problem, run } = useAction();
  const end = () =>
    run(async () => {
      await withCheck(() => call('DELETE', `/api/me/devices/${device.id}`));
      say('me-device-ended');
      await Promise.all([onEnded(), refreshMe()]);
    });
  return (
    <Card>
      <CardTitle>{device.name || t('account-device-unnamed')}</CardTitle>
      <p>{device.this ? t('me-device-this') : t('me-device-used', { when: formatMoment(device.last_used_at) })}</p>
      <p class="quiet">{t(`me-device-by-${device.came_by}`, { day: formatShortDay(device.created_at) })}</p>
      {!device.this && (
        <Button busy={busy} disabled={busy} onClick={end}>
          {t('me-device-end')}
        </Button>
      )}
      <Trouble problem={problem} />
    </Card>
  );
}
