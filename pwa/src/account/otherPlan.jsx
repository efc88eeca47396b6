import { Button } from '../parts/button.jsx';
import { Card } from '../parts/card.jsx';
import { t } from '../texts/texts.js';
import { keepThisPlan, otherPlan, replaceOtherPlan } from './account.js';
import { Trouble } from './trouble.jsx';
import { useAction } from './useAction.js';

/** Asks before another account's sign-in takes unsent words away; draws nothing otherwise. */
export function OtherPlan() {
  const { busy, problem, run } = useAction();
  const arrival = otherPlan.value;
  if (!arrival) return null;
  return (
    <Card as="section">
      <h2>{t('account-other-title')}</h2>
      <p>{whatGoes(arrival.unsent)}</p>
      <div class="stack-tight">
        <Button kind="primary" wide busy={busy} onClick={() => run(keepThisPlan)}>
          {t('account-other-keep')}
        </Button>
        <Button wide busy={busy} onClick={() => run(replaceOtherPlan)}>
          {t('account-other-replace')}
        </Button>
      </div>
      <Trouble problem={problem} />
    </Card>
  );
}

/** What opening the other plan here would cost. @param {number | null} unsent */
function whatGoes(unsent) {
  if (unsent === null) return t('account-other-unknown');
  return unsent === 0 ? t('account-other-sent') : t('account-other-unsent', { count: unsent });
}
