import { Check } from 'lucide';

import { confirmStillRight } from '../../commands/crisisPlan.js';
import { Button } from '../../parts/button.jsx';
import { formatDay, today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';

/**
 * When the person last said that the plan still is right, and one press to say it again. An old
 * date is a date, not a fault: nothing counts the days.
 * @param {{since: string | null}} props
 */
export function StillRight({ since }) {
  if (since === today()) return <output class="quiet">{t('crisis-still-right-today')}</output>;
  return (
    <div class="stack-tight">
      <p class="quiet">{since ? t('crisis-still-right-since', { day: formatDay(since) }) : t('crisis-still-right-never')}</p>
      <Button icon={Check} onClick={() => confirmStillRight()}>{t('crisis-still-right-yes')}</Button>
    </div>
  );
}
