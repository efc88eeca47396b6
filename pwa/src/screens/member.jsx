/** One person: how to reach them, what they may see, what they have in the plan, and what is written about them. */
import { Mail as MailIcon } from 'lucide';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';

import { chooseTrustPerson } from '../commands/person.js';
import { remove } from '../commands/write.js';
import { row, rows } from '../local/view.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Screen, Section } from '../parts/screen.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { t } from '../texts/texts.js';
import { AddHandover } from './handovers/addHandover.jsx';
import { HandoversOf } from './handovers/handoverList.jsx';
import { OwnCard } from './people/ownCard.jsx';
import { isSystem } from './people/humans.js';
import { LeftWork } from './people/leftWork.jsx';
import { SystemPage } from './people/linkedSystem.jsx';
import { MemberFields } from './people/memberFields.jsx';
import { MayBeAsked } from './people/mayBeAsked.jsx';
import { relationWords } from './people/memberCard.jsx';
import { NoSuchMember } from './people/noSuchMember.jsx';
import { NotesFrom } from './people/notes.jsx';
import { Reach } from './people/reach.jsx';
import { TakingPart } from './people/takingPart.jsx';
import { standIn, trustPerson } from './people/trust.js';
import { TrustShares } from './people/trustShares.jsx';
import { StepThread } from './plan/stepCard.jsx';
import { live } from './plan/words.js';
import { ByLaw } from './sharing/byLaw.jsx';
import { Shares } from './sharing/shares.jsx';
import './plan.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{member: Row}} OfMember */

/** The screen at /people/:id. @param {{params: Record<string, string>}} props */
export function Member({ params }) {
  const member = row('member', params.id ?? '');
  if (!member || member.removed) return <NoSuchMember />;
  if (isSystem(member)) return <SystemPage key={member.id} member={member} />;
  return (
    <Screen key={member.id} title={member.name || t('people-no-name')} windowTitle={t('people-title')} back="/people" lead={relationWords(member)}>
      <Reach phone={member.phone} name={member.name}>
        {member.email && <Mail member={member} />}
      </Reach>
      <LeftWork member={member} />
      <TakingPart member={member} />
      <Sees member={member} />
      <OwnCard member={member} />
      <NotesFrom member={member} />
      <Trusted member={member} />
      <MayBeAsked member={member} />
      <Steps member={member} />
      <HandoversOf id={member.id} />
      {member.relation === 'professional' && <AddHandover from={member.id} />}
      <MemberFields member={member} />
      <RemoveMember member={member} />
    </Screen>
  );
}

/** @param {OfMember} props */
function Mail({ member }) {
  const address = encodeURIComponent(member.email).replace('%40', '@');
  return <ActionLink icon={MailIcon} href={`mailto:${address}`}>{t('people-mail')}</ActionLink>;
}

/** @param {OfMember} props */
function Sees({ member }) {
  const official = member.relation === 'professional';
  const agency = official ? live('agency', member.agency_id) : null;
  return (
    <Section title={t('sharing-sees', { name: member.name })}>
      <Shares receiver={{ receiver_member_id: member.id }} name={member.name} official={official} letIn={member.state === 'active'} />
      {member.relation === 'guardian' && <ByLaw />}
      {agency && member.state === 'active' && <a href={`/agencies/${agency.id}`}>{t('sharing-agency-too', { name: member.name, agency: agency.name })}</a>}
    </Section>
  );
}

/** @param {OfMember} props */
function Trusted({ member }) {
  const [chosen, setChosen] = useState(/** @type {import('./people/trustShares.jsx').Chosen | null} */ (null));
  const present = trustPerson()?.id ?? null;
  const undo = () => chooseTrustPerson(present);
  const choose = async () => {
    await chooseTrustPerson(member.id);
    offerUndo('people-chosen', undo);
    setChosen({ id: member.id, undo });
  };
  return (
    <>
      {present === member.id && <p>{t('people-is-trusted')}</p>}
      {present !== member.id && standIn()?.id === member.id && <p>{t('people-is-stand-in')}</p>}
      {present !== member.id && <Button kind="quiet" onClick={choose}>{t('people-trust-this')}</Button>}
      <TrustShares chosen={chosen} onClose={() => setChosen(null)} />
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

/** Removing takes back everything at once, and is told to nobody. @param {OfMember} props */
function RemoveMember({ member }) {
  const { route } = useLocation();
  const onClick = async () => {
    offerUndo('people-removed', await remove('member', member.id));
    route('/people');
  };
  return (
    <div class="stack-tight">
      <Button kind="quiet" onClick={onClick}>{t('people-remove')}</Button>
      {member.state !== 'named' && <p class="quiet">{t('people-remove-silent', { name: member.name })}</p>}
    </div>
  );
}
