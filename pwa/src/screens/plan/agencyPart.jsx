/** An agency's part in the plan, beside its steps: its own plans, from when, and the next time one meets. */
import { rows } from '../../local/view.js';
import { nextAppointment } from '../appointments/order.js';
import { When } from '../appointments/when.jsx';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { holdsWords, sourceName } from './sourceWords.js';
import { agencyOf } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @param {{step: Row}} props any step of theirs */
export function AgencyPart({ step }) {
  const now = useNow();
  const agency = agencyOf(step);
  if (!agency) return null;
  const sources = rows('plan_source').filter(({ agency_id, state }) => agency_id === agency.id && state === 'active');
  const next = nextAppointment(rows('appointment').filter(({ agency_id }) => agency_id === agency.id), now);
  return (
    <div class="quiet agency-part">
      {sources.map((source) => <p key={source.id}>{[sourceName(source), holdsWords(source)].filter(Boolean).join(', ')}</p>)}
      {next && <p>{t('sources-next')} <a href={`/appointments/${next.id}`}><When appointment={next} /></a></p>}
    </div>
  );
}
