/** One person: how to reach them, what they have in the plan, and what is written about them. */
import { Mail as MailIcon } from 'lucide';
import { useLocation } from 'preact-iso';

import { chooseTrustPerson } from '../commands/person.js';
import { remove } from '../commands/write.js';
import { ready, row, rows } from '../local/view.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { t } from '../texts/texts.js';
import { Ask, Asks } from './ask.jsx';
import { RELATIONS, relationWords } from './people/memberCard.jsx';
import { Reach } from './people/reach.jsx';
import { standIn, trustPerson } from './people/trust.js';
import { StepThread } from './plan/stepCard.jsx';
import { options, rowOptions } from './plan/words.js';
import { RowSelect, RowText } from './rowFields.jsx';
import './plan.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{member: Row}} OfMember */

/** The screen at /people/:id. @param {{params: Record<string, string>}} props */
export function Member({ params }) {
  const member = row('member', params.id ?? '');
  if (!member || member.removed) return <Gone />;
  return (
    <Screen key={member.id} title={member.name || t('people-no-name')} windowTitle={t('people-title')} back="/people" lead={relationWords(member)}>
      <Reach phone={member.phone} name={member.name}>
        {member.email && <Mail member={member} />}
      </Reach>
      <Trusted member={member} />
      <Steps member={member} />
      <MemberFields member={member} />
      <RemoveMember member={member} />
    </Screen>
  );
}

/** The person was removed, perhaps on another device. */
function Gone() {
  const toPeople = <ActionLink href="/people">{t('people-to-list')}</ActionLink>;
  return (
    <Screen title={t('people-title')} back="/people">
      {ready('member') && <Empty action={toPeople}>{t('people-gone')}</Empty>}
    </Screen>
  );
}

/** @param {OfMember} props */
function Mail({ member }) {
  const address = encodeURIComponent(member.email).replace('%40', '@');
  return <ActionLink icon={MailIcon} href={`mailto:${address}`}>{t('people-mail')}</ActionLink>;
}

/** @param {OfMember} props */
function Trusted({ member }) {
  const present = trustPerson()?.id ?? null;
  if (present === member.id) return <p>{t('people-is-trusted')}</p>;
  const choose = async () => {
    await chooseTrustPerson(member.id);
    offerUndo('people-chosen', () => chooseTrustPerson(present));
  };
  return (
    <>
      {standIn()?.id === member.id && <p>{t('people-is-stand-in')}</p>}
      <Button kind="quiet" onClick={choose}>{t('people-trust-this')}</Button>
    </>
  );
}

/** @param {OfMember} props */
function Steps({ member }) {
  const steps = rows('step').filter((step) => step.owner === 'member' && step.owner_member_id === member.id);
  if (steps.length === 0) return null;
  return (
    <Section title={t('people-steps')}>
      <StepThread steps={steps} />
    </Section>
  );
}

/** @param {OfMember} props */
function MemberFields({ member }) {
  const agencies = rows('agency');
  return (
    <Asks>
      <Ask question={t('people-about')} row={member} fields={['name', 'phone']} open={!member.phone}>
        <RowText row={member} field="name" label={t('people-name')} />
        <RowText row={member} field="phone" type="tel" label={t('people-phone')} />
        <RowSelect row={member} field="relation" label={t('people-relation')} none={t('common-choose')} options={options('people-relation', RELATIONS)} />
      </Ask>
      <Ask question={t('people-more-about')} answer={member.note} row={member} fields={['role', 'email', 'note']}>
        <RowText row={member} field="role" label={t('people-role')} help={t('people-role-hint')} />
        {agencies.length > 0 && (
          <RowSelect row={member} field="agency_id" label={t('people-agency')} none={t('people-no-agency')} options={rowOptions(agencies)} />
        )}
        <RowText row={member} field="email" type="email" label={t('people-email')} />
        <RowText row={member} field="note" lines={3} label={t('people-note')} help={t('people-note-hint')} />
      </Ask>
    </Asks>
  );
}

/** @param {OfMember} props */
function RemoveMember({ member }) {
  const { route } = useLocation();
  const onClick = async () => {
    offerUndo('people-removed', await remove('member', member.id));
    route('/people');
  };
  return <Button kind="quiet" onClick={onClick}>{t('people-remove')}</Button>;
}
