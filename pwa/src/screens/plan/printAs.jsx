import { FileText } from 'lucide';

import { session } from '../../account/account.js';
import { one } from '../../local/view.js';
import { ActionLink } from '../../parts/button.jsx';
import { ScreenOnly } from '../../parts/print.jsx';
import { t } from '../../texts/texts.js';

/** The form that agencies know, where the person lives. @type {Record<string, string>} */
const FORMS = { se: 'sip', no: 'individual_plan', dk: 'indsatsplan' };

/** The plan as one page in the agencies' own form. It opens beside the app, where it can be printed. */
export function PrintAs() {
  const form = FORMS[one('person')?.country] ?? 'sip';
  const href = `/api/people/${session.value.person_id}/plan/print?as=${form}`;
  return (
    <ScreenOnly>
      <div class="stack">
        <ActionLink kind="secondary" icon={FileText} href={href} target="_blank" rel="noreferrer">{t('prints-open', { form })}</ActionLink>
        <p class="quiet">{t('prints-open-about')}</p>
      </div>
    </ScreenOnly>
  );
}
