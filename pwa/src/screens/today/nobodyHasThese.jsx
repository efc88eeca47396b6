/** What nobody has, with one thing to do for each. The rest is in the plan. */
import { t } from '../../texts/texts.js';
import { NobodyCard } from '../plan/nobodyCard.jsx';
import { SHOWN } from './waitsForMe.jsx';

/** @param {{found: import('../plan/order.js').Unowned[]}} props */
export function NobodyHasThese({ found }) {
  return (
    <section class="stack-tight">
      <h2>{t('plan-nobody-title')}</h2>
      {found.slice(0, SHOWN).map(({ step, why }) => <NobodyCard key={step.id} step={step} why={why} />)}
      {found.length > SHOWN && <a href="/plan">{t('today-more-in-plan', { count: found.length - SHOWN })}</a>}
    </section>
  );
}
