/** What other sources say of the same event: who they are, and plainly when they do not agree. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { Section } from '../../parts/screen.jsx';
import { disagree } from '../../rules/sameEvent.js';
import { t } from '../../texts/texts.js';
import { live } from '../plan/words.js';
import { When } from './when.jsx';

/** @typedef {Record<string, any>} Row */

/**
 * Beneath an appointment: where else it comes from. Draws nothing where nobody else says anything.
 * @param {{appointment: Row, others?: Row[], called?: (one: Row) => string}} props called: the name of a source
 */
export function ToldBy({ appointment, others = appointment.others ?? [], called = sourceCalled }) {
  if (others.length === 0) return null;
  const event = [appointment, ...others];
  return (
    <>
      <p class="quiet">{t('appointments-same-event', { names: names(event, called) })}</p>
      {disagree(event) && <p><strong>{differs(event, called)}</strong></p>}
    </>
  );
}

/** On the page of an appointment: each of the others, to look at as they say it. @param {{others: Row[]}} props */
export function SameEvent({ others }) {
  if (others.length === 0) return null;
  return (
    <Section title={t('appointments-same-event-title')}>
      {others.map((one) => (
        <Card key={one.id} tone="quiet">
          <p class="quiet">{sourceCalled(one)}</p>
          <CardTitle href={`/appointments/${one.id}`}>{one.title}</CardTitle>
          <p><When appointment={one} /></p>
          <p class="state-word">{t(`appointments-status-${one.status}`)}</p>
        </Card>
      ))}
    </Section>
  );
}

/** The agency whose system sent it, or how else it came here. @param {Row} one */
function sourceCalled({ source, source_member_id, agency_id }) {
  const sender = live('member', source_member_id)?.agency_id ?? agency_id;
  return (source === 'agency_system' && live('agency', sender)?.name) || t(`appointments-told-by-${source}`);
}

/** @param {Row} one */
const isOff = (one) => one['status'] === 'cancelled';

/** @param {Row[]} event @param {(one: Row) => string} called */
function differs(event, called) {
  return t('appointments-same-event-differs', {
    cancelled: names(event.filter(isOff), called),
    stands: names(event.filter((one) => !isOff(one)), called),
  });
}

/** @param {Row[]} event @param {(one: Row) => string} called */
const names = (event, called) => [...new Set(event.map(called))].join(' · ');
