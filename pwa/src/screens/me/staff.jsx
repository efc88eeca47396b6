/** Those who work at an agency, for its administrators: invite by a link, end at once. Of persons' plans, nothing. */
import { UserMinus, UserPlus } from 'lucide';
import { useState } from 'preact/hooks';

import { session, withCheck } from '../../account/account.js';
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { refreshMe } from '../../account/settings.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFetched } from '../../account/useFetched.js';
import { call } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Switch, TextField } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { Disclosure, Sheet } from '../../parts/sheet.jsx';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { NothingHere } from '../nothingHere.jsx';
import { CopyButton } from './copyButton.jsx';
import { Qr } from './qr.jsx';

/**
 * @typedef {{id: string, name: string, role: string, invited_until: string | null, accepted_at: string | null,
 *   ended_at: string | null, is_you: boolean}} OneOfStaff
 * @typedef {{agency_id: string, name: string, role: string}} Work
 * @typedef {{name: string, link: string, expires_at: string}} Made
 */

/** Where one is an administrator. @returns {Work[]} */
export const administers = () => (session.value.me?.works_at ?? []).filter((/** @type {Work} */ { role }) => role === 'admin');

/** The screen at /agency. */
export function Staff() {
  const agencies = administers();
  if (agencies.length === 0) return <NothingHere />;
  return (
    <Screen title={t('staff-title')} back="/me" lead={t('staff-lead')}>
      {agencies.map(({ agency_id, name }) => <OneAgency key={agency_id} path={`/api/agencies/${agency_id}/staff`} name={name} />)}
    </Screen>
  );
}

/** @param {{path: string, name: string}} props */
function OneAgency({ path, name }) {
  const fetched = useFetched(path);
  return (
    <Section title={name}>
      <OnlineOnly fetched={fetched} why={t('staff-offline')}>
        {({ staff }) => (
          <>
            {staff.length === 0 && <p class="quiet">{t('staff-nobody')}</p>}
            {staff.map((/** @type {OneOfStaff} */ one) => <OneOfThem key={one.id} one={one} path={path} onEnded={fetched.reload} />)}
            <Invite path={path} onMade={fetched.reload} />
          </>
        )}
      </OnlineOnly>
    </Section>
  );
}

/** @param {OneOfStaff} one */
function whenWords({ invited_until, accepted_at, ended_at }) {
  if (ended_at) return t('staff-left', { day: formatDay(ended_at) });
  if (accepted_at) return t('staff-since', { day: formatDay(accepted_at) });
  return t('staff-invited', { day: formatDay(invited_until ?? '') });
}

/** @param {{one: OneOfStaff, path: string, onEnded: () => Promise<void>}} props */
function OneOfThem({ one, path, onEnded }) {
  const [asking, setAsking] = useState(false);
  return (
    <Card tone={one.ended_at ? 'quiet' : 'plain'}>
      <CardTitle>{one.name}</CardTitle>
      <p>{[t(`staff-role-${one.role}`), one.is_you && t('staff-you')].filter(Boolean).join(' · ')}</p>
      <p class="quiet">{whenWords(one)}</p>
      {!one.ended_at && (
        <Button icon={UserMinus} onClick={() => setAsking(true)}>
          {one.accepted_at ? t('staff-end', { name: one.name }) : t('staff-end-invitation')}
        </Button>
      )}
      <End open={asking} one={one} path={path} onClose={() => setAsking(false)} onEnded={onEnded} />
    </Card>
  );
}

/** @param {{open: boolean, one: OneOfStaff, path: string, onClose: () => void, onEnded: () => Promise<void>}} props */
function End({ open, one, path, onClose, onEnded }) {
  const { busy, problem, run } = useAction();
  const end = () =>
    run(async () => {
      await withCheck(() => call('DELETE', `${path}/${one.id}`));
      onClose();
      say('staff-ended');
      await Promise.all([onEnded(), one.is_you && refreshMe()]);
    });
  const works = one.accepted_at !== null;
  return (
    <Sheet open={open} onClose={onClose} title={works ? t('staff-end-title', { name: one.name }) : t('staff-end-invitation')}>
      <p>{works ? t('staff-end-what', { name: one.name }) : t('staff-end-invited')}</p>
      <Button kind="primary" wide busy={busy} disabled={busy} onClick={end}>{t(works ? 'staff-end-do' : 'staff-end-invitation')}</Button>
      <Trouble problem={problem} />
    </Sheet>
  );
}

/** @param {{path: string, onMade: () => Promise<void>}} props */
function Invite({ path, onMade }) {
  const [made, setMade] = useState(/** @type {Made | null} */ (null));
  const [name, setName] = useState('');
  const [isAdmin, setAdmin] = useState(false);
  const { busy, problem, run } = useAction();
  const make = () =>
    run(async () => {
      const { data } = await withCheck(() => call('POST', path, { name: name.trim(), role: isAdmin ? 'admin' : 'staff' }));
      setMade({ name: name.trim(), link: new URL(data.link, location.origin).href, expires_at: data.expires_at });
      setName('');
      setAdmin(false);
      await onMade();
    });
  return (
    <>
      {made && <Send made={made} />}
      <form class="stack" onSubmit={(event) => (event.preventDefault(), void make())}>
        <h3>{t('staff-invite')}</h3>
        <TextField label={t('staff-name')} help={t('staff-name-help')} value={name} onInput={setName} max={100} autocomplete="off" />
        <Switch label={t('staff-admin')} value={isAdmin} onInput={setAdmin} />
        <Button kind={made ? 'secondary' : 'primary'} icon={UserPlus} type="submit" busy={busy} disabled={busy || !name.trim()}>{t('staff-invite-do')}</Button>
        <Trouble problem={problem} />
      </form>
    </>
  );
}

/** Told once, and kept nowhere. @param {{made: Made}} props */
function Send({ made: { name, link, expires_at } }) {
  return (
    <Card tone="quiet">
      <p>{t('staff-send', { name, day: formatDay(expires_at) })}</p>
      <p class="link-text">{link}</p>
      <CopyButton text={link}>{t('me-copy-link')}</CopyButton>
      <Disclosure summary={t('staff-qr')}>
        <Qr text={link} label={t('staff-qr')} />
      </Disclosure>
    </Card>
  );
}
