/** An agency's system that is linked: whose it is, what it may see, and the way to end it. */
import { useLocation } from 'preact-iso';

import { remove } from '../../commands/write.js';
import { rows } from '../../local/view.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { AgencyMark } from '../../parts/thread.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { sharesOf } from '../../rules/sharing.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { live } from '../plan/words.js';
import { SharedList } from '../sharing/sharedList.jsx';
import { receiverOfSystem, systems } from './humans.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{member: Row}} OfMember */

/** Draws nothing when none is linked. */
export function LinkedSystems() {
  const found = systems();
  if (found.length === 0) return null;
  return (
    <Section title={t('linking-linked')}>
      {found.map((member) => <SystemCard key={member.id} member={member} />)}
    </Section>
  );
}

/** @param {OfMember} props */
function SystemCard({ member }) {
  const agency = live('agency', member.agency_id);
  return (
    <Card>
      <CardTitle href={`/people/${member.id}`}>{member.name || t('people-relation-system')}</CardTitle>
      {agency && <p><AgencyMark agency={markOf(member, agency)} /></p>}
      <Sees member={member} />
    </Card>
  );
}

/** Whose it is; where it is called as the agency is, what kind of agency. @param {Row} member @param {Row} agency */
const markOf = ({ name }, agency) => ({ kind: agency.kind, name: agency.name === name ? t(`agencies-kind-${agency.kind}`) : agency.name });

/** Only what is shared with the agency. @param {OfMember} props */
function Sees({ member }) {
  const now = useNow();
  return <SharedList shares={sharesOf(rows('grant'), receiverOfSystem(member), now)} empty={t('linking-sees-nothing')} />;
}

/** The system's own page, in place of a person's. @param {OfMember} props */
export function SystemPage({ member }) {
  const { route } = useLocation();
  const agency = live('agency', member.agency_id);
  const end = async () => {
    offerUndo('linking-ended', await remove('member', member.id));
    route('/people');
  };
  return (
    <Screen title={member.name || t('people-relation-system')} windowTitle={t('people-title')} back="/people" lead={t('people-relation-system')}>
      {agency && <p><AgencyMark agency={markOf(member, agency)} /></p>}
      <p>{t('linking-sees-explain')}</p>
      <Sees member={member} />
      {agency && <ActionLink href={`/agencies/${agency.id}`} kind="secondary">{t('linking-change-sees')}</ActionLink>}
      <Button kind="quiet" onClick={end}>{t('linking-end')}</Button>
    </Screen>
  );
}
