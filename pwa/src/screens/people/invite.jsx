/** Inviting someone: a link to send, and two words to say to each other. Nothing is shared by it. */
import { MailPlus, Share2 } from 'lucide';
import { useState } from 'preact/hooks';

import { withCheck } from '../../account/account.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { call } from '../../api.js';
import { isPending, row } from '../../local/view.js';
import { Button, ButtonRow } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { say } from '../../parts/say.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { poke } from '../../sync/runner.js';
import { takingPart } from '../../rules/sharing.js';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { CopyButton } from '../me/copyButton.jsx';
import { Qr } from '../me/qr.jsx';
import { useNow } from '../now.js';
import { NoSuchMember } from './noSuchMember.jsx';
import { personPath, twoWords } from '../sharing/words.js';
import { TwoWords } from './twoWords.jsx';

/** @typedef {Record<string, any>} Row */
/** @typedef {{link: string, two_words: string[], expires_at: string}} Invitation */

/** The screen at /people/:id/invite. @param {{params: Record<string, string>}} props */
export function Invite({ params }) {
  const member = row('member', params.id ?? '');
  // The link is told once and kept nowhere: it is here until the screen is left.
  const [made, setMade] = useState(/** @type {Invitation | null} */ (null));
  if (!member || member.removed) return <NoSuchMember />;
  const title = t('invite-title', { name: member.name });
  return (
    <Screen title={title} windowTitle={t('people-title')} back={`/people/${member.id}`}>
      {made ? <Made member={member} invitation={made} /> : <Before member={member} />}
      <Make member={member} again={made !== null} onMade={setMade} />
      {(made || member.state === 'invited') && <Cancel member={member} onCancelled={() => setMade(null)} />}
    </Screen>
  );
}

/** What an invitation is, or how far one that was sent earlier has come. @param {{member: Row}} props */
function Before({ member }) {
  const taking = takingPart(member, useNow());
  if (member.state === 'active') return <p>{t('invite-active', { name: member.name })}</p>;
  if (taking !== 'invited') return <Steps name={member.name} />;
  return (
    <>
      <p>{t('invite-waits', { name: member.name, day: formatDay(member.invited_until) })}</p>
      <TwoWords words={twoWords(member)} explain={t('invite-say-words', { name: member.name })} />
      <p class="quiet">{t('invite-link-once')}</p>
    </>
  );
}

/** @param {{name: string}} props */
function Steps({ name }) {
  return (
    <ol class="plain-rows">
      {['link', 'words', 'let-in'].map((step) => <li key={step}>{t(`invite-step-${step}`, { name })}</li>)}
    </ol>
  );
}

/** @param {{member: Row, again: boolean, onMade: (made: Invitation) => void}} props */
function Make({ member, again, onMade }) {
  const { busy, problem, run } = useAction();
  const unsent = isPending('member', member.id);
  const waits = takingPart(member, useNow()) === 'invited';
  const old = again || waits;
  const make = () =>
    run(async () => {
      const { data } = await withCheck(() => call('POST', `${personPath()}/members/${member.id}/invitation`, {}));
      onMade({ ...data, link: new URL(data.link, location.origin).href });
      poke();
    });
  return (
    <div class="stack-tight">
      {unsent && <p class="quiet">{t('invite-not-sent-yet', { name: member.name })}</p>}
      <Button kind={old ? 'quiet' : 'primary'} icon={MailPlus} wide={!old} busy={busy} disabled={busy || unsent} onClick={make}>
        {t(old ? 'invite-make-again' : 'invite-make')}
      </Button>
      {old && <p class="quiet">{t('invite-make-again-help')}</p>}
      <Trouble problem={problem} />
    </div>
  );
}

/** @param {{member: Row, invitation: Invitation}} props */
function Made({ member, invitation }) {
  const { link, expires_at } = invitation;
  return (
    <>
      <Section title={t('invite-send')}>
        <p>{t('invite-send-how', { name: member.name, day: formatDay(expires_at) })}</p>
        <Send link={link} />
        <Disclosure summary={t('invite-square')}>
          <Qr text={link} label={t('invite-square-label')} />
          <p class="link-text">{link}</p>
        </Disclosure>
      </Section>
      <Section title={t('invite-words')}>
        <TwoWords words={invitation.two_words} explain={t('invite-say-words', { name: member.name })} />
      </Section>
      <Card tone="quiet"><p>{t('invite-nothing-shared', { name: member.name })}</p></Card>
    </>
  );
}

/** The phone's own way of sending, where it has one. The words are never sent along. @param {{link: string}} props */
function Send({ link }) {
  const { problem, run } = useAction();
  const share = () => run(() => navigator.share({ text: t('invite-message'), url: link }).catch(unlessClosed));
  return (
    <>
      <ButtonRow>
        {'share' in navigator && <Button kind="primary" icon={Share2} onClick={share}>{t('invite-share')}</Button>}
        <CopyButton text={link}>{t('me-copy-link')}</CopyButton>
      </ButtonRow>
      <Trouble problem={problem} />
    </>
  );
}

/** Closing the phone's sheet without choosing anyone is no trouble. @param {unknown} error */
function unlessClosed(error) {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

/** @param {{member: Row, onCancelled: () => void}} props */
function Cancel({ member, onCancelled }) {
  const { busy, problem, run } = useAction();
  const cancel = () =>
    run(async () => {
      await withCheck(() => call('DELETE', `${personPath()}/members/${member.id}/invitation`));
      onCancelled();
      say('invite-cancelled');
      poke();
    });
  return (
    <>
      <Button kind="quiet" busy={busy} disabled={busy} onClick={cancel}>{t('invite-cancel')}</Button>
      <Trouble problem={problem} />
    </>
  );
}
