/** E-mail and SMS beside the phone's notices: shown where the operator has turned them on. */
import { Mail, MessageCircle } from 'lucide';
import { useState } from 'preact/hooks';

import { OnlineOnly } from '../../../account/onlineOnly.jsx';
import { Trouble } from '../../../account/trouble.jsx';
import { useAction } from '../../../account/useAction.js';
import { Problem } from '../../../api.js';
import { changeAddress, confirmAddress, dropAddress } from '../../../notices/channels.js';
import { Button, ButtonRow } from '../../../parts/button.jsx';
import { Card, CardTitle } from '../../../parts/card.jsx';
import { TextField } from '../../../parts/fields.jsx';
import { Icon } from '../../../parts/icon.jsx';
import { say } from '../../../parts/say.jsx';
import { Section } from '../../../parts/screen.jsx';
import { t } from '../../../texts/texts.js';
import { takesPart } from './kinds.jsx';

/** @typedef {import('../notifications.jsx').Channels} Channels */
/** @typedef {import('../notifications.jsx').Channel} Channel */
/** @typedef {'mail' | 'sms'} Kind */
/** @typedef {{kind: Kind, channel: Channel, onChange: () => Promise<void>, onOther: () => void}} Props */

const KINDS = /** @type {const} */ (['mail', 'sms']);
const LOOKS = {
  mail: { icon: Mail, type: /** @type {const} */ ('email'), autocomplete: 'email' },
  sms: { icon: MessageCircle, type: /** @type {const} */ ('tel'), autocomplete: 'tel' },
};

/**
 * Only for whoever can be asked to get in touch: for nothing else is anything sent there.
 * @param {{fetched: {data: Channels | null, problem: any, reload: () => Promise<void>}}} props
 */
export function OtherWays({ fetched }) {
  const { data } = fetched;
  const used = KINDS.some((kind) => data?.[kind]);
  if (!used && (!takesPart() || (data && !KINDS.some((kind) => data.possible.includes(kind))))) return null;
  return (
    <Section title={t('notices-ways')}>
      <p>{t('notices-ways-why')}</p>
      <OnlineOnly fetched={fetched} why={t('notices-ways-offline')}>
        {({ possible, ...channels }) =>
          KINDS.filter((kind) => possible.includes(kind) || channels[kind]).map((kind) => (
            <Way key={kind} kind={kind} channel={channels[kind]} onChange={fetched.reload} />
          ))
        }
      </OnlineOnly>
    </Section>
  );
}

/** @param {Omit<Props, 'onOther'>} props */
function Way({ kind, channel, onChange }) {
  const [other, setOther] = useState(false);
  const State = other || !channel ? AddressForm : channel.waiting ? WaitsForCode : Confirmed;
  const changed = async () => {
    setOther(false);
    await onChange();
  };
  return (
    <Card as="section">
      <CardTitle>
        <Icon of={LOOKS[kind].icon} /> {t(`notices-way-${kind}`)}
      </CardTitle>
      <State kind={kind} channel={channel} onChange={changed} onOther={() => setOther(!other)} />
    </Card>
  );
}

/** @param {Props} props */
function AddressForm({ kind, channel, onChange, onOther }) {
  const [address, setAddress] = useState('');
  const { busy, problem, run } = useAction();
  const send = () => run(() => changeAddress(kind, address).then(onChange));
  const { type, autocomplete } = LOOKS[kind];
  const wrong = problem instanceof Problem ? problem.errors[0]?.text : undefined;
  return (
    <form class="stack-tight" onSubmit={(event) => (event.preventDefault(), void send())}>
      <TextField type={type} label={t(`notices-way-${kind}-address`)} value={address} onInput={setAddress} autocomplete={autocomplete} error={wrong} />
      <ButtonRow>
        <Button type="submit" busy={busy} disabled={busy || address.trim() === ''}>{t('notices-way-send-code')}</Button>
        {channel && <Button kind="quiet" onClick={onOther}>{t('common-back')}</Button>}
      </ButtonRow>
      {!wrong && <Trouble problem={problem} />}
    </form>
  );
}

/** Until the code has been typed, the address from before stays in use. @param {Props} props */
function WaitsForCode({ kind, channel, onChange, onOther }) {
  const [code, setCode] = useState('');
  const { busy, problem, run } = useAction();
  const confirm = () =>
    run(async () => {
      await confirmAddress(kind, code);
      say('notices-way-confirmed');
      await onChange();
    });
  return (
    <form class="stack-tight" onSubmit={(event) => (event.preventDefault(), void confirm())}>
      <p>{t('notices-way-code-sent', { address: channel?.waiting?.address ?? '' })}</p>
      {channel?.verified && <p class="quiet">{t('notices-way-until-then', { address: channel.address })}</p>}
      <TextField label={t('notices-way-code')} value={code} onInput={setCode} inputMode="numeric" autocomplete="one-time-code" max={12} />
      <ButtonRow>
        <Button kind="primary" type="submit" busy={busy} disabled={busy || code.trim() === ''}>{t('notices-way-confirm')}</Button>
        <Button kind="quiet" disabled={busy} onClick={onOther}>{t('notices-way-no-code')}</Button>
      </ButtonRow>
      <Trouble problem={problem} />
    </form>
  );
}

/** @param {Props} props */
function Confirmed({ kind, channel, onChange, onOther }) {
  const { busy, problem, run } = useAction();
  const drop = () =>
    run(async () => {
      await dropAddress(kind);
      say('notices-way-dropped');
      await onChange();
    });
  return (
    <>
      <p>{channel?.address}</p>
      {channel?.works === false && <p>{t('notices-way-stopped')}</p>}
      <ButtonRow>
        <Button disabled={busy} onClick={onOther}>{t('common-change')}</Button>
        <Button kind="quiet" busy={busy} disabled={busy} onClick={drop}>{t('common-remove')}</Button>
      </ButtonRow>
      <Trouble problem={problem} />
    </>
  );
}
