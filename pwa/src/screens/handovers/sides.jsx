/** The two of a hand-over on the thread: whoever has it now first, and the other. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { AgencyMark, Knot, Thread } from '../../parts/thread.jsx';
import { whoHasIt } from '../../rules/handovers.js';
import { capital } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { Reach } from '../people/reach.jsx';
import { sideOf } from './words.js';

/** @typedef {Record<string, any>} Row */

/** What the one who does not have it is to it, by state. @type {Record<string, string>} */
const OTHER = {
  proposed: 'handovers-takes-over',
  declined: 'handovers-was-asked',
  expired: 'handovers-takes-over',
  taken_back: 'handovers-was-asked',
};

/** @param {{handover: Row}} props */
export function Sides({ handover }) {
  const has = whoHasIt(handover);
  const other = has === 'from' ? 'to' : 'from';
  return (
    <Thread as="ul">
      <Knot kind="now"><One role={t('handovers-has-now')} side={sideOf(handover, has)} /></Knot>
      <Knot kind={handover.state === 'proposed' ? 'handover' : 'plain'}>
        <One role={t(OTHER[handover.state] ?? 'handovers-had-before')} side={sideOf(handover, other)} />
      </Knot>
    </Thread>
  );
}

/** @param {{role: string, side: import('./words.js').Side}} props */
function One({ role, side }) {
  return (
    <Card>
      <p class="quiet">{role}</p>
      <CardTitle level={2} href={side.href || undefined}>{capital(side.name)}</CardTitle>
      {side.agency && <p><AgencyMark agency={/** @type {any} */ (side.agency)} /></p>}
      <Reach phone={side.phone} name={side.name} />
    </Card>
  );
}
