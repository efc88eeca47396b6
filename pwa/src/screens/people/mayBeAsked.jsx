/** Whether somebody may be asked to get in touch, and when they were last reached. */
import { one } from '../../local/view.js';
import { Section } from '../../parts/screen.jsx';
import { canBeAsked } from '../../rules/asking.js';
import { reachedWords } from '../../calls/words.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { RowSwitch } from '../rowFields.jsx';

/** On the page of someone who takes part. @param {{member: Record<string, any>}} props */
export function MayBeAsked({ member }) {
  const now = useNow();
  if (!canBeAsked(/** @type {any} */ (member))) return null;
  const person = one('person');
  const always = [person?.trust_member_id, person?.stand_in_member_id].includes(member['id']);
  return (
    <Section title={t('ask-order-title')}>
      {always
        ? <p>{t('ask-order-always', { name: member['name'] })}</p>
        : <RowSwitch row={member} field="may_be_asked" label={t('ask-order-may', { name: member['name'] })} help={t('ask-order-may-help')} />}
      <p class="quiet">{reachedWords(member['reached_at'], now)}</p>
    </Section>
  );
}
