/** One agency: whether someone answers now, on which number, where it is, and what is written about it. */
import { useLocation } from 'preact-iso';

import { edit, remove } from '../commands/write.js';
import { row, rows } from '../local/view.js';
import { ActionLink, Button, ButtonRow, PhoneLink } from '../parts/button.jsx';
import { Facts } from '../parts/card.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { AgencyMark } from '../parts/thread.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { answersNow } from '../rules/answers.js';
import { formatDay, today } from '../texts/dates.js';
import { hoursNow } from '../texts/hours.js';
import { t } from '../texts/texts.js';
import { AgencyFields } from './agencies/agencyFields.jsx';
import { AddHandover } from './handovers/addHandover.jsx';
import { HandoversOf } from './handovers/handoverList.jsx';
import { MemberCard } from './people/memberCard.jsx';
import { StepThread } from './plan/stepCard.jsx';
import { Shares } from './sharing/shares.jsx';
import { useNow } from './now.js';
import './agencies/agencies.css';
import './plan.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{agency: Row}} OfAgency */

/** The screen at /agencies/:id. @param {{params: Record<string, string>}} props */
export function Agency({ params }) {
  const agency = row('agency', params.id ?? '');
  if (!agency || agency.removed) return <Gone />;
  const kind = <AgencyMark agency={{ name: t(`agencies-kind-${agency.kind}`), kind: agency.kind }} />;
  return (
    <Screen key={agency.id} title={agency.name || t('agencies-no-name')} windowTitle={t('agencies-title')} back="/people" lead={kind}>
      <Reach agency={agency} />
      <AgencyFacts agency={agency} />
      <People agency={agency} />
      <Sees agency={agency} />
      <Steps agency={agency} />
      <HandoversOf id={agency.id} />
      <AddHandover from={agency.id} />
      <AgencyFields agency={agency} />
      <RemoveAgency agency={agency} />
    </Screen>
  );
}

/** The agency was removed, perhaps on another device. */
function Gone() {
  const toPeople = <ActionLink href="/people">{t('people-to-list')}</ActionLink>;
  return (
    <Screen title={t('agencies-title')} back="/people">
      <Empty noun="agency" action={toPeople}>{t('agencies-gone')}</Empty>
    </Screen>
  );
}

/** @param {OfAgency} props */
function Reach({ agency }) {
  const now = useNow();
  const answer = answersNow(agency, now);
  const onCall = agency.on_call_phone && agency.on_call_phone !== answer.phone;
  return (
    <div class="stack-tight">
      <p><strong>{hoursNow(answer, now)}</strong></p>
      <ButtonRow>
        <PhoneLink number={answer.phone} country={agency.country} />
        {onCall && <PhoneLink number={agency.on_call_phone} country={agency.country} name={t('agencies-on-call')} look="quiet" />}
      </ButtonRow>
    </div>
  );
}

/** @param {OfAgency} props */
function AgencyFacts({ agency }) {
  return (
    <Facts
      items={[
        { term: t('agencies-address'), children: agency.address && <span class="keep-lines">{agency.address}</span> },
        { term: t('agencies-website'), children: website(agency.website) },
        { term: t('agencies-email'), children: agency.email },
        { term: t('agencies-note'), children: agency.note && <span class="keep-lines">{agency.note}</span> },
        { term: t('agencies-verified'), children: <Verified agency={agency} /> },
      ]}
    />
  );
}

/** Only what is a web address becomes a link. @param {string} address */
function website(address) {
  if (!/^https?:\/\//i.test(address)) return address;
  return <a href={address} target="_blank" rel="noreferrer">{address}</a>;
}

/** Numbers go stale: it is said when they were last known to be right. @param {OfAgency} props */
function Verified({ agency }) {
  const day = agency.verified_on;
  return (
    <>
      <span>{day ? formatDay(day) : t('agencies-verified-not')}</span>
      {day !== today() && (
        <Button kind="quiet" onClick={() => edit('agency', agency.id, { verified_on: today() })}>{t('agencies-verify')}</Button>
      )}
    </>
  );
}

/** @param {OfAgency} props */
function People({ agency }) {
  const members = rows('member').filter((one) => one.agency_id === agency.id);
  if (members.length === 0) return null;
  return (
    <Section title={t('agencies-people')}>
      {members.map((one) => <MemberCard key={one.id} member={one} />)}
    </Section>
  );
}

/** @param {OfAgency} props */
function Sees({ agency }) {
  return (
    <Section title={t('sharing-sees', { name: agency.name })}>
      <p class="quiet">{t('sharing-agency-who', { agency: agency.name })}</p>
      <Shares receiver={{ receiver_agency_id: agency.id }} name={agency.name} official />
    </Section>
  );
}

/** @param {OfAgency} props */
function Steps({ agency }) {
  const steps = rows('step').filter((step) => step.owner === 'agency' && step.owner_agency_id === agency.id);
  if (steps.length === 0) return null;
  return (
    <Section title={t('agencies-steps')}>
      <StepThread steps={steps} />
    </Section>
  );
}

/** @param {OfAgency} props */
function RemoveAgency({ agency }) {
  const { route } = useLocation();
  const onClick = async () => {
    offerUndo('agencies-removed', await remove('agency', agency.id));
    route('/people');
  };
  return <Button kind="quiet" onClick={onClick}>{t('agencies-remove')}</Button>;
}
