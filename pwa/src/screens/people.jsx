/** The people around the person: the one they trust on top, those close, those who work with them, the agencies. */
import { HandHeart, Link2, MessageSquareHeart, UserPlus } from 'lucide';
import { useState } from 'preact/hooks';

import { rows } from '../local/view.js';
import { NoticesCard } from '../notices/noticesCard.jsx';
import { Button, ButtonRow } from '../parts/button.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { AddAgency } from './agencies/addAgency.jsx';
import { AgencyCard } from './agencies/agencyCard.jsx';
import { LinkList } from './me/linkList.jsx';
import { AskOrder } from './calls/order.jsx';
import { useNow } from './now.js';
import { AddMember } from './people/addMember.jsx';
import { humans } from './people/humans.js';
import { LinkedSystems } from './people/linkedSystem.jsx';
import { MemberCard } from './people/memberCard.jsx';
import { standIn, trustPerson } from './people/trust.js';
import { TrustPerson } from './people/trustPerson.jsx';
import { PlansIAmIn } from './with/plansIAmIn.jsx';
import './people/people.css';

/** The screen at /people. */
export function People() {
  const [adding, setAdding] = useState('');
  const members = humans();
  const agencies = rows('agency');
  const empty = members.length + agencies.length === 0;
  const add = <Button kind="primary" icon={UserPlus} onClick={() => setAdding('member')}>{t('people-add')}</Button>;
  const close = () => setAdding('');
  return (
    <Screen title={t('people-title')} action={empty ? undefined : add}>
      {empty ? <Empty noun="member" action={add}>{t('people-empty')}</Empty> : <Filled members={members} agencies={agencies} />}
      <ButtonRow>
        <Button onClick={() => setAdding('agency')}>{t('agencies-add')}</Button>
      </ButtonRow>
      <PlansIAmIn />
      <AddMember open={adding === 'member'} onClose={close} />
      <AddAgency open={adding === 'agency'} onClose={close} />
    </Screen>
  );
}

/** @typedef {Record<string, any>} Row */

/** @param {Row} member */
const professional = ({ relation }) => relation === 'professional';

/** @param {{members: Row[], agencies: Row[]}} props */
function Filled({ members, agencies }) {
  const above = new Set([trustPerson()?.id, standIn()?.id]);
  const others = members.filter((one) => !above.has(one.id));
  return (
    <>
      <TrustPerson />
      {trustPerson() && <NoticesCard why="own" />}
      <LinkList links={whatTheySee()} />
      <AskOrder />
      <Members title={t('people-close')} members={others.filter((one) => !professional(one))} />
      <Members title={t('people-professionals')} members={others.filter(professional)} />
      {agencies.length > 0 && <Agencies agencies={agencies} />}
      <LinkedSystems />
    </>
  );
}

const whatTheySee = () => [
  { href: '/sharing', icon: HandHeart, text: t('sharing-title'), about: t('sharing-about') },
  { href: '/about-me', icon: MessageSquareHeart, text: t('about-me-title'), about: t('about-me-about') },
  { href: '/me/agencies', icon: Link2, text: t('linking-title'), about: t('linking-about') },
];

/** @param {{title: string, members: Row[]}} props */
function Members({ title, members }) {
  if (members.length === 0) return null;
  return (
    <Section title={title}>
      {members.map((one) => <MemberCard key={one.id} member={one} />)}
    </Section>
  );
}

/** @param {{agencies: Row[]}} props */
function Agencies({ agencies }) {
  const now = useNow();
  return (
    <Section title={t('agencies-title')}>
      {agencies.map((one) => <AgencyCard key={one.id} agency={one} now={now} />)}
    </Section>
  );
}
