/** The people around the person: the one they trust on top, then everyone else, then the agencies. */
import { UserPlus } from 'lucide';
import { useState } from 'preact/hooks';

import { ready, rows } from '../local/view.js';
import { Button, ButtonRow } from '../parts/button.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { AddAgency } from './agencies/addAgency.jsx';
import { AgencyCard } from './agencies/agencyCard.jsx';
import { useNow } from './now.js';
import { AddMember } from './people/addMember.jsx';
import { MemberCard } from './people/memberCard.jsx';
import { standIn, trustPerson } from './people/trust.js';
import { TrustPerson } from './people/trustPerson.jsx';
import './people/people.css';

/** The screen at /people. */
export function People() {
  const [adding, setAdding] = useState('');
  const members = rows('member');
  const agencies = rows('agency');
  const empty = ready('member') && ready('agency') && members.length + agencies.length === 0;
  const add = <Button kind="primary" icon={UserPlus} onClick={() => setAdding('member')}>{t('people-add')}</Button>;
  const close = () => setAdding('');
  return (
    <Screen title={t('people-title')} action={empty ? undefined : add}>
      {empty ? <Empty action={add}>{t('people-empty')}</Empty> : <Filled members={members} agencies={agencies} />}
      <ButtonRow>
        <Button onClick={() => setAdding('agency')}>{t('agencies-add')}</Button>
      </ButtonRow>
      <AddMember open={adding === 'member'} onClose={close} />
      <AddAgency open={adding === 'agency'} onClose={close} />
    </Screen>
  );
}

/** @typedef {Record<string, any>} Row */

/** @param {{members: Row[], agencies: Row[]}} props */
function Filled({ members, agencies }) {
  const above = new Set([trustPerson()?.id, standIn()?.id]);
  const others = members.filter((one) => !above.has(one.id));
  return (
    <>
      <TrustPerson />
      {others.length > 0 && (
        <Section title={t('people-others')}>
          {others.map((one) => <MemberCard key={one.id} member={one} />)}
        </Section>
      )}
      {agencies.length > 0 && <Agencies agencies={agencies} />}
    </>
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
