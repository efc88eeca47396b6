/** A step nobody has: what it is, why in words that blame no one, and one thing to do about it. */
import { ActionLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Knot, Thread } from '../../parts/thread.jsx';
import { t } from '../../texts/texts.js';
import { nobodyWords } from './words.js';

/** @typedef {Record<string, any>} Row */

/** The one thing to do for each reason, and the question on the step's page that answers it. @type {Record<string, string>} */
const PLACE = { no_owner: 'who', not_accepted: 'accepted', overdue: 'heard', 'me-overdue': 'when' };

/**
 * @param {Row} step
 * @param {string} why
 */
const reason = (step, why) => (why === 'overdue' && step.owner === 'me' ? 'me-overdue' : why);

/** @param {{found: import('./order.js').Unowned[]}} props steps as nobodyHas() gives them */
export function NobodyThread({ found }) {
  return (
    <Thread>
      {found.map(({ step, why }) => (
        <Knot key={step.id} kind="nobody">
          <NobodyCard step={step} why={why} />
        </Knot>
      ))}
    </Thread>
  );
}

/** @param {{step: Row, why: string}} props */
export function NobodyCard({ step, why }) {
  const kind = reason(step, why);
  return (
    <Card tone="nobody" class={step.only_me ? 'only-me' : ''}>
      <CardTitle href={`/plan/step/${step.id}`}>{step.what}</CardTitle>
      <p>{nobodyWords(step, why)}</p>
      <ActionLink href={`/plan/step/${step.id}?ask=${PLACE[kind]}`} kind="secondary">
        {t(`plan-nobody-do-${kind}`)}
      </ActionLink>
    </Card>
  );
}
