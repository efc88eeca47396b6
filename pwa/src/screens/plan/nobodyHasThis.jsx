/** On the step's own page: why nobody has it, and the answer to the question the plan asked. */
import { accepted, heardFrom } from '../../commands/plan.js';
import { edit } from '../../commands/write.js';
import { one } from '../../local/view.js';
import { Button, ButtonRow, PhoneLink } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { nobodyWords, ownerPhone } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @param {{step: Row, why: string}} props */
export function NobodyHasThis({ step, why }) {
  const mine = step.owner === 'me';
  return (
    <Card as="div" tone="nobody">
      <p>{nobodyWords(step, why)}</p>
      {why !== 'no_owner' && !mine && (
        <ButtonRow>
          {why === 'overdue' ? <Heard step={step} /> : <SaidYes step={step} />}
          <PhoneLink number={ownerPhone(step)} country={one('person')?.country} />
        </ButtonRow>
      )}
    </Card>
  );
}

/** @param {{step: Row}} props */
function SaidYes({ step }) {
  const onClick = async () => {
    await accepted(step.id);
    offerUndo('plan-nobody-said-yes', () => edit('step', step.id, { owner_accepted_on: null }));
  };
  return <Button kind="secondary" onClick={onClick}>{t('plan-nobody-yes')}</Button>;
}

/** @param {{step: Row}} props */
function Heard({ step }) {
  const before = step.last_word_on;
  const onClick = async () => {
    await heardFrom(step.id);
    offerUndo('plan-nobody-noted', () => edit('step', step.id, { last_word_on: before }));
  };
  return <Button kind="secondary" onClick={onClick}>{t('plan-nobody-heard')}</Button>;
}
