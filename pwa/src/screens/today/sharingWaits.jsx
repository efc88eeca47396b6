/** What waits for the person's word about sharing: questions, someone to let in, consents that end soon. */
import { rows } from '../../local/view.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { endingSoon, receiverOf } from '../../rules/sharing.js';
import { formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { asked, RequestCard } from '../sharing/requestCard.jsx';
import { isHere, nameOr, receiverHref, receiverRow, rightWords } from '../sharing/words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{requests: Row[], accepted: Row[], ending: Row[]}} Waiting */

/** @param {Date} now @returns {Waiting} */
export function sharingWaits(now) {
  const accepted = rows('member').filter(({ state }) => state === 'accepted');
  return { requests: asked(), accepted, ending: endingSoon(rows('grant'), now).filter((grant) => isHere(receiverOf(grant))) };
}

/** @param {Waiting} waiting */
export const waitsAtAll = ({ requests, accepted, ending }) => requests.length + accepted.length + ending.length > 0;

/** Under the heading of what waits for an answer. @param {{waiting: Waiting}} props */
export function SharingWaits({ waiting: { requests, accepted, ending } }) {
  return (
    <>
      {accepted.map((member) => (
        <Card key={member.id}>
          <CardTitle href={`/people/${member.id}/confirm`}>{t('today-accepted', { name: nameOr(member) })}</CardTitle>
          <p class="quiet">{t('today-accepted-do')}</p>
        </Card>
      ))}
      {requests.map((request) => <RequestCard key={request.id} request={request} />)}
      {ending.map((grant) => <Ending key={grant.id} grant={grant} />)}
    </>
  );
}

/** @param {{grant: Row}} props */
function Ending({ grant }) {
  const receiver = receiverOf(grant);
  const name = nameOr(receiverRow(receiver));
  return (
    <Card>
      <CardTitle href={receiverHref(receiver)}>{name}</CardTitle>
      <p>{t('sharing-until', { words: rightWords(grant.shared, grant.right), day: formatShortDay(grant.until) })}</p>
      <p class="quiet">{t('today-ends-do')}</p>
    </Card>
  );
}
