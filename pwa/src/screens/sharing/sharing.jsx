/** What I share: with whom, what, in plain sentences; what is asked of me; and the switch that stops it all. */
import { Eye, FileCheck } from 'lucide';

import { edit } from '../../commands/write.js';
import { one, rows } from '../../local/view.js';
import { ActionLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Choice } from '../../parts/fields.jsx';
import { Empty, Screen, Section } from '../../parts/screen.jsx';
import { endedLately, receiverOf, receivers, sharesOf } from '../../rules/sharing.js';
import { formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { Ask, Asks } from '../ask.jsx';
import { LinkList } from '../me/linkList.jsx';
import { useNow } from '../now.js';
import { ByLaw } from './byLaw.jsx';
import { asked, RequestCard } from './requestCard.jsx';
import { StopAll, Stopped } from './stopAll.jsx';
import { categoryName, isHere, lineWords, nameOr, notGivenYet, notTakenBackYet, partsWords, receiverHref, receiverRow } from './words.js';
import './sharing.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('../../rules/sharing.js').Receiver} Receiver */

/** The screen at /sharing. */
export function Sharing() {
  const person = one('person');
  const requests = asked();
  return (
    <Screen title={t('sharing-title')} lead={t('sharing-lead')} back="/people" backText={t('people-title')}>
      {person?.sharing_stopped && <Stopped person={person} />}
      {requests.length > 0 && (
        <Section title={t('request-section')}>
          {requests.map((request) => <RequestCard key={request.id} request={request} />)}
        </Section>
      )}
      {rows('member').some(({ relation, state }) => relation === 'guardian' && state === 'active') && <ByLaw />}
      {!person?.sharing_stopped && <Receivers />}
      <LinkList links={onRecord()} />
      {person && <WaitingTime person={person} />}
      {person && !person.sharing_stopped && <StopAll />}
    </Screen>
  );
}

/** What stands in the record of it. */
const onRecord = () => [
  { href: '/sharing/looked', icon: Eye, text: t('looked-title'), about: t('looked-about') },
  { href: '/sharing/receipts', icon: FileCheck, text: t('sharing-receipts'), about: t('sharing-receipts-about') },
];

function Receivers() {
  const now = useNow();
  const grants = rows('grant');
  const all = receivers(grants, now).filter(isHere);
  const ended = endedLately(grants, now).filter((grant) => isHere(receiverOf(grant)));
  const unsaid = takenBackOnlyHere(grants, all);
  if (all.length + ended.length + unsaid.length === 0) {
    return <Empty noun="grant" action={<ActionLink kind="secondary" href="/people">{t('sharing-empty-do')}</ActionLink>}>{t('sharing-empty')}</Empty>;
  }
  return (
    <>
      {[...all, ...unsaid].map((receiver) => <ReceiverCard key={receiverHref(receiver)} receiver={receiver} now={now} />)}
      {ended.length > 0 && <Ended grants={ended} />}
    </>
  );
}

/**
 * Receivers with nothing left, where the network does not know that yet.
 * @param {Row[]} grants
 * @param {Receiver[]} others those already shown
 */
function takenBackOnlyHere(grants, others) {
  const shown = new Set(others.map(receiverHref));
  const found = new Map();
  for (const grant of grants.filter(({ state }) => state === 'withdrawn')) {
    const receiver = receiverOf(grant);
    const href = receiverHref(receiver);
    if (!shown.has(href) && notTakenBackYet(receiver, grant.shared)) found.set(href, receiver);
  }
  return [...found.values()];
}

/** @param {{receiver: Receiver, now: Date}} props */
function ReceiverCard({ receiver, now }) {
  const who = receiverRow(receiver);
  const shares = sharesOf(rows('grant'), receiver, now);
  const notYet = 'receiver_member_id' in receiver && who?.state !== 'active';
  return (
    <Card>
      <CardTitle href={receiverHref(receiver)} level={2}>{nameOr(who)}</CardTitle>
      {notYet && <p class="quiet">{t('sharing-not-let-in', { name: nameOr(who) })}</p>}
      <ul class="plain-rows">
        {shares.map((share) => <OneShare key={share.shared} share={share} receiver={receiver} />)}
      </ul>
    </Card>
  );
}

/** @param {{share: import('../../rules/sharing.js').Share, receiver: Receiver}} props */
function OneShare({ share, receiver }) {
  const { shared, right } = share;
  const notBack = notTakenBackYet(receiver, shared);
  if (!right) return notBack ? <li>{categoryName(shared)}: {t('sharing-not-back-yet')}</li> : null;
  return (
    <li>
      {lineWords(share)}
      {partsWords(share) && <p class="quiet">{partsWords(share)}</p>}
      {notGivenYet(share) && <p class="quiet">{t('sharing-not-given-yet')}</p>}
      {notBack && <p class="quiet">{t('sharing-not-back-yet')}</p>}
    </li>
  );
}

/** What has come to its end by itself. @param {{grants: Row[]}} props */
function Ended({ grants }) {
  return (
    <Section title={t('sharing-ended')}>
      {grants.map((grant) => (
        <Card key={grant.id} tone="quiet">
          <CardTitle href={receiverHref(receiverOf(grant))}>{nameOr(receiverRow(receiverOf(grant)))}</CardTitle>
          <p>{t('sharing-ended-on', { what: categoryName(grant.shared), day: formatShortDay(grant.until) })}</p>
        </Card>
      ))}
    </Section>
  );
}

const WAITS = [0, 24, 72];

/** How long a new member waits after they have been let in. @param {{person: Row}} props */
function WaitingTime({ person }) {
  const waits = WAITS.map((hours) => ({ value: String(hours), label: t(`sharing-waits-${hours}`) }));
  const value = String(person.waits_hours ?? 0);
  const now = waits.find((each) => each.value === value)?.label;
  return (
    <Asks>
      <Ask question={t('sharing-waits')} answer={now}>
        <Choice
          label={t('sharing-waits')}
          labelHidden
          help={t('sharing-waits-help')}
          options={waits}
          value={value}
          onSave={(hours) => edit('person', null, { waits_hours: Number(hours) })}
        />
      </Ask>
    </Asks>
  );
}
