/** An agency in a list: who they are, whether someone answers now, and the number that does. */
import { PhoneLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { AgencyMark } from '../../parts/thread.jsx';
import { answersNow } from '../../rules/answers.js';
import { hoursNow } from '../../texts/hours.js';
import { t } from '../../texts/texts.js';

/** @typedef {Record<string, any>} Row */

/** @param {{agency: Row, now: Date}} props */
export function AgencyCard({ agency, now }) {
  const answer = answersNow(agency, now);
  return (
    <Card>
      <CardTitle href={`/agencies/${agency.id}`}>{agency.name || t('agencies-no-name')}</CardTitle>
      <p><AgencyMark agency={{ name: t(`agencies-kind-${agency.kind}`), kind: agency.kind }} /></p>
      {(agency.hours || agency.on_call_hours) && <p>{hoursNow(answer, now)}</p>}
      <PhoneLink number={answer.phone} country={agency.country} />
    </Card>
  );
}
