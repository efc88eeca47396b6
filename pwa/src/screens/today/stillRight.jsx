/** The crisis plan asks now and then whether it is still right. It never claims to be wrong. */
import { confirmStillRight } from '../../commands/crisisPlan.js';
import { edit } from '../../commands/write.js';
import { one, rows } from '../../local/view.js';
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { addDays } from '../../rules/days.js';
import { dayOf } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';

/** Half a year: long enough not to nag, short enough for phone numbers to be looked at again. */
const DAYS = 182;

/**
 * Whether there is a crisis plan that nobody has looked over for a long time.
 * @param {Date} now
 */
export function isOld(now) {
  const plan = one('crisis_plan');
  if (!plan || rows('crisis_entry').length === 0) return false;
  return !plan.still_right_on || plan.still_right_on < addDays(dayOf(now), -DAYS);
}

/** Notes that it is still right, and can take that back. */
async function sayYes() {
  const before = one('crisis_plan')?.still_right_on ?? null;
  await confirmStillRight();
  offerUndo('today-still-right-noted', () => edit('crisis_plan', null, { still_right_on: before }));
}

/** The question, answered here or by reading the plan first. */
export function StillRight() {
  return (
    <section class="stack-tight">
      <h2>{t('today-still-right')}</h2>
      <p class="quiet">{t('today-still-right-explain')}</p>
      <ButtonRow>
        <ActionLink href="/crisis-plan" kind="secondary">{t('today-still-right-look')}</ActionLink>
        <Button kind="quiet" onClick={sayYes}>{t('today-still-right-yes')}</Button>
      </ButtonRow>
    </section>
  );
}
