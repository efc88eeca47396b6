/** What the person has written about someone, folded under plain questions. */
import { rows } from '../../local/view.js';
import { t } from '../../texts/texts.js';
import { Ask, Asks } from '../ask.jsx';
import { options, rowOptions } from '../plan/words.js';
import { RowSelect, RowText } from '../rowFields.jsx';
import { RELATIONS } from './memberCard.jsx';

/** @param {{member: Record<string, any>}} props */
export function MemberFields({ member }) {
  const agencies = rows('agency');
  return (
    <Asks>
      <Ask question={t('people-about')} row={member} fields={['name', 'phone']} open={!member.phone && member.state === 'named'}>
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
