/** The hand-overs of a plan: those under way on the thread, earlier ones folded. */
import { rows } from '../../local/view.js';
import { Section } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { Knot, Thread } from '../../parts/thread.jsx';
import { isForToday } from '../../rules/handovers.js';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { HandoverCard } from './handoverCard.jsx';

/** Draws nothing when there are none. */
export function Handovers() {
  const all = rows('handover');
  const now = all.filter((each) => isForToday(each, today()));
  const past = all.filter((each) => !now.includes(each));
  if (all.length === 0) return null;
  return (
    <Section title={t('handovers-title')}>
      {now.length > 0 && <Cards found={now} kind="handover" />}
      {past.length > 0 && (
        <Disclosure summary={t('handovers-past', { count: past.length })}>
          <Cards found={past} kind="done" />
        </Disclosure>
      )}
    </Section>
  );
}

/** On the page of an agency or a worker: those under way from there or to there. @param {{id: string}} props */
export function HandoversOf({ id }) {
  const found = rows('handover').filter((each) => isForToday(each, today()) && sides(each).includes(id));
  return found.map((each) => <HandoverCard key={each.id} handover={each} />);
}

/** @param {Record<string, any>} handover */
const sides = ({ from_agency_id, from_member_id, to_agency_id, to_member_id }) => [from_agency_id, from_member_id, to_agency_id, to_member_id];

/** @param {{found: Record<string, any>[], kind: 'handover' | 'done'}} props */
function Cards({ found, kind }) {
  return (
    <Thread>
      {found.map((each) => <Knot key={each.id} kind={kind}><HandoverCard handover={each} /></Knot>)}
    </Thread>
  );
}
