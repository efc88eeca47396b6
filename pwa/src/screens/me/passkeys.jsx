import { KeyRound } from 'lucide';

import { withCheck } from '../../account/account.js';
import { deviceName } from '../../account/deviceName.js';
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { create, hasPasskeys } from '../../account/passkeys.js';
import { countPasskey, forgetHere, refreshMe } from '../../account/settings.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFetched } from '../../account/useFetched.js';
import { call } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { say } from '../../parts/say.jsx';
import { Section } from '../../parts/screen.jsx';
import { formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';

/** @typedef {{ id: string, name: string, created_at: string, last_used_at: string | null }} Passkey */

/** The passkeys of the account: what each is called, one more, one less. */
export function Passkeys() {
  const fetched = useFetched('/api/me/passkeys');
  const changed = async () => {
    await Promise.all([fetched.reload(), refreshMe()]);
  };
  return (
    <Section title={t('account-passkeys')}>
      <p>{t('account-passkey-what')}</p>
      <OnlineOnly fetched={fetched} why={t('me-devices-offline')}>
        {({ passkeys }) => (
          <>
            {passkeys.map((/** @type {Passkey} */ passkey) => (
              <OnePasskey key={passkey.id} passkey={passkey} only={passkeys.length === 1} onChanged={changed} />
            ))}
            <AddPasskey onChanged={changed} />
          </>
        )}
      </OnlineOnly>
    </Section>
  );
}

/** @param {{ passkey: Passkey, only: boolean, onChanged: () => Promise<void> }} props */
function OnePasskey({ passkey, only, onChanged }) {
  const { busy, problem, run } = useAction();
  const remove = () =>
    run(async () => {
      await withCheck(() => call('DELETE', `/api/me/passkeys/${passkey.id}`));
      await forgetHere();
      say('me-passkey-removed');
      await onChanged();
    });
  return (
    <Card>
      <CardTitle>{passkey.name || t('me-passkey-unnamed')}</CardTitle>
      <p class="quiet">{t('me-passkey-made', { day: formatShortDay(passkey.created_at) })}</p>
      {only ? (
        <p class="quiet">{t('me-passkey-only')}</p>
      ) : (
        <Button busy={busy} disabled={busy} onClick={remove}>
          {t('me-passkey-remove')}
        </Button>
      )}
      <Trouble problem={problem} />
    </Card>
  );
}

/** @param {{ onChanged: () => Promise<void> }} props */
function AddPasskey({ onChanged }) {
  const { busy, problem, run } = useAction();
  const add = () =>
    run(async () => {
      await addPasskey();
      say('me-passkey-added');
      await onChanged();
    });
  if (!hasPasskeys()) return <p>{t('account-passkey-not_here')}</p>;
  return (
    <>
      <Button icon={KeyRound} busy={busy} disabled={busy} onClick={add}>
        {t('account-passkey-add')}
      </Button>
      <Trouble problem={problem} />
    </>
  );
}

/** Make one more passkey, on this device or on a key of one's own. */
async function addPasskey() {
  const { data } = await withCheck(() => call('POST', '/api/me/passkeys/options', {}));
  const { credential } = await create(data.publicKey);
  const body = { challenge_id: data.challenge_id, credential, name: deviceName() };
  await withCheck(() => call('POST', '/api/me/passkeys', body));
  await countPasskey();
}
