/** Someone in a list: name, who they are to the person, how far they take part, and a way to reach them. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { live } from '../plan/words.js';
import { stateWord } from '../sharing/words.js';
import { Reach } from './reach.jsx';

/** @typedef {Record<string, any>} Row */

export const RELATIONS = ['relative', 'friend', 'professional', 'guardian', 'other'];

/**
 * Who someone is: their role where it is written, else the kind of relation.
 * @param {Row} member
 */
export function relationWords(member) {
  const agency = live('agency', member.agency_id)?.name;
  return [member.role || t(`people-relation-${member.relation}`), agency].filter(Boolean).join(', ');
}

/** @param {{member: Row, level?: 3 | 4, mark?: import('preact').ComponentChildren}} props */
export function MemberCard({ member, level = 3, mark }) {
  return (
    <Card>
      <div class="person-head">
        {mark}
        <CardTitle href={`/people/${member.id}`} level={level}>{member.name || t('people-no-name')}</CardTitle>
      </div>
      <p class="quiet">{relationWords(member)}</p>
      <p>{stateWord(member, useNow())}</p>
      <Reach phone={member.phone} name={member.name} />
    </Card>
  );
}
