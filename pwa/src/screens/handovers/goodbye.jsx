/** Goodbye and hello: what the one who leaves wants to have said, and who comes after. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { t } from '../../texts/texts.js';
import { sideOf } from './words.js';

/** Draws nothing between agencies that say nothing. @param {{handover: Record<string, any>}} props */
export function Goodbye({ handover }) {
  const [from, to] = [sideOf(handover, 'from').name, sideOf(handover, 'to').name];
  const isWorker = handover.kind === 'worker';
  if (!handover.goodbye && !isWorker) return null;
  return (
    <Card as="section" tone="quiet">
      <CardTitle level={2}>{handover.goodbye ? t('handovers-goodbye', { name: from }) : t('handovers-kind-worker')}</CardTitle>
      {handover.goodbye && <p class="own-words keep-lines">{handover.goodbye}</p>}
      {isWorker && <p>{t('handovers-comes-after', { from, to })}</p>}
    </Card>
  );
}
