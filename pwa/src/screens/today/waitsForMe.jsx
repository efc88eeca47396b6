/** What waits for my answer: about sharing, then steps. A few at a time: a long list answers nothing. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { t } from '../../texts/texts.js';
import { ownerWords } from '../plan/words.js';
import { SharingWaits } from './sharingWaits.jsx';

/** @typedef {Record<string, any>} Row */

export const SHOWN = 3;

/** @param {{steps: Row[], sharing: import('./sharingWaits.jsx').Waiting}} props */
export function WaitsForMe({ steps, sharing }) {
  return (
    <section class="stack-tight">
      <h2>{t('today-waits')}</h2>
      <SharingWaits waiting={sharing} />
      {steps.slice(0, SHOWN).map((step) => (
        <Card key={step.id}>
          <CardTitle href={`/plan/step/${step.id}?ask=answer`}>{step.what}</CardTitle>
          <p class="quiet">{ownerWords(step)}</p>
        </Card>
      ))}
      {steps.length > SHOWN && <a href="/plan">{t('today-more-in-plan', { count: steps.length - SHOWN })}</a>}
    </section>
  );
}
