/** A question from someone who works with the person: may I see this? In a list, and counted. */
import { row, rows } from '../../local/view.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { AgencyMark } from '../../parts/thread.jsx';
import { t } from '../../texts/texts.js';
import { live } from '../plan/words.js';
import { nameOr } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @returns {Row[]} the questions that are not answered, from those who are still here */
export const asked = () => rows('request').filter(({ state, by_member_id }) => state === 'asked' && live('member', by_member_id));

/** @param {{request: Row}} props */
export function RequestCard({ request }) {
  const member = row('member', request.by_member_id);
  return (
    <Card>
      <CardTitle href={`/sharing/requests/${request.id}`}>{t('request-asks', { who: nameOr(member) })}</CardTitle>
      <AgencyMark agency={/** @type {any} */ (live('agency', member?.agency_id))} />
      {request.purpose && <p class="own-words keep-lines">{request.purpose}</p>}
    </Card>
  );
}
