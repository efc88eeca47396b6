/** How far someone has come in taking part, and the one thing to do about it. */
import { DoorOpen, Eye, MailPlus } from 'lucide';

import { ActionLink } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { takingPart } from '../../rules/sharing.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { takingPartWords } from '../sharing/words.js';
import { WorksThere } from './leftWork.jsx';

/** @typedef {Record<string, any>} Row */
/** @typedef {{to: string, id: string, icon: any, kind?: 'primary' | 'quiet'}} Next where it is done, and what it is called */

/** @type {Next} */
const AGAIN = { to: 'invite', id: 'invite-again', icon: MailPlus };
/** @type {Next} */
const PREVIEW = { to: 'preview', id: 'preview-open', icon: Eye };

/** @type {Record<import('../../rules/sharing.js').Taking, Next>} */
const NEXT = {
  named: { to: 'invite', id: 'invite-do', icon: MailPlus },
  invited: { to: 'invite', id: 'invite-open', icon: MailPlus },
  invitation_over: AGAIN,
  accepted: { to: 'confirm', id: 'invite-to-confirm', icon: DoorOpen, kind: 'primary' },
  active: PREVIEW,
  active_later: PREVIEW,
  left: AGAIN,
};

/** On the page of someone. @param {{member: Row}} props */
export function TakingPart({ member }) {
  const now = useNow();
  const { to, id, icon, kind = 'secondary' } = NEXT[takingPart(member, now)];
  return (
    <Card as="section" tone="quiet">
      <h2 class="visually-hidden">{t('people-taking-part')}</h2>
      <p>{takingPartWords(member, now)}</p>
      <WorksThere member={member} />
      <ActionLink kind={kind} icon={icon} href={`/people/${member.id}/${to}`}>{t(id, { name: member.name })}</ActionLink>
      {member.state === 'active' && <ActionLink href={`/people/${member.id}/invite`}>{t('invite-again')}</ActionLink>}
    </Card>
  );
}
