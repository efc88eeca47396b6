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
      <p>{arrival.unsent === null ? t('account-other-unknown') : t('account-other-unsent', { count: arrival.unsent })}</p>
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
