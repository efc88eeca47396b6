import { Section } from '../../parts/screen.jsx';
import { inForce } from '../../rules/nobodyHas.js';
import { t } from '../../texts/texts.js';
import { isMine } from './access.js';
import { TheirSteps } from './theirStep.jsx';

/** @typedef {Record<string, any>} Row */

/** What one has taken on there and is not done with; draws nothing when there is nothing. @param {{theirs: import('./useTheirs.js').Theirs}} props */
export function YourSteps({ theirs }) {
  const mine = theirs.plan.rows('step').filter((/** @type {Row} */ step) => inForce(step) && isMine(step, theirs.part.member_id));
  if (mine.length === 0) return null;
  return (
    <Section title={t('with-your-steps')}>
      <TheirSteps steps={mine} theirs={theirs} />
    </Section>
  );
}
