/** At the plan's foot: the plans of agencies that have come together in this one. */
import { rows } from '../../local/view.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Section } from '../../parts/screen.jsx';
import { AgencyMark } from '../../parts/thread.jsx';
import { t } from '../../texts/texts.js';
import { AddSource } from './addSource.jsx';
import { holdsWords, sourceName } from './sourceWords.js';
import { live } from './words.js';

/** @typedef {Record<string, any>} Row */

/** Where there are none, only the way to write one in. */
export function Sources() {
  const all = rows('plan_source');
  if (all.length === 0) return <AddSource />;
  return (
    <Section title={t('sources-title')}>
      <p class="quiet">{t('sources-explain')}</p>
      {all.map((source) => <SourceCard key={source.id} source={source} />)}
      <AddSource />
    </Section>
  );
}

/** @param {{source: Row}} props */
function SourceCard({ source }) {
  const agency = live('agency', source.agency_id);
  const kind = t(`plan-kind-${source.plan_kind}`);
  const holds = holdsWords(source);
  return (
    <Card tone={source.state === 'ended' ? 'quiet' : 'plain'}>
      <CardTitle href={`/plan/source/${source.id}`}>{sourceName(source)}</CardTitle>
      {agency && <p><AgencyMark agency={/** @type {any} */ (agency)} /></p>}
      {source.words && <p class="keep-lines">{source.words}</p>}
      <p class="step-facts quiet">
        {[source.title && source.plan_kind !== 'other' ? kind : '', holds, count(source)].filter(Boolean).map((words) => <span key={words}>{words}</span>)}
      </p>
    </Card>
  );
}

/** How much of it stands here. @param {Row} source */
function count({ id }) {
  const steps = rows('step').filter((step) => step.plan_source_id === id).length;
  return steps > 0 ? t('sources-steps', { count: steps }) : '';
}
