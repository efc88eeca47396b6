/** What an agency says of a professional: that they work there; and, when they have left, whom to turn to. */
import { rows } from '../../local/view.js';
import { ActionLink } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { leftLately } from '../../rules/staff.js';
import { formatDay, today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { sideOf } from '../handovers/words.js';
import { live } from '../plan/words.js';
import { Reach } from './reach.jsx';

/** @typedef {Record<string, any>} Row */
/** @typedef {{member: Row}} OfMember */

/** "Confirmed by …", of somebody who takes part or waits to. @param {OfMember} props */
export function WorksThere({ member }) {
  if (!member.works_at || !['accepted', 'active'].includes(member.state)) return null;
  return <p>{t('staff-works-at', { name: member.name, agency: member.works_at })}</p>;
}

/** Those of whom it is told on Today. */
export const leftWork = () => rows('member').filter((member) => leftLately(member, today()));

/** @param {{found: Row[]}} props */
export function LeftWorkNow({ found }) {
  return found.map((member) => <LeftWork key={member.id} member={member} linked />);
}

/** Draws nothing of somebody who has not left their work. @param {OfMember & {linked?: boolean}} props linked: to their page */
export function LeftWork({ member, linked = false }) {
  if (!member.left_work_on) return null;
  const { name, works_at: agency } = member;
  const title = t('left-work-title', { name });
  return (
    <Card as="section" tone="nobody">
      <h2>{linked ? <a href={`/people/${member.id}`}>{title}</a> : title}</h2>
      <p>{t('left-work-since', { name, agency, day: formatDay(member.left_work_on) })}</p>
      <TurnTo member={member} />
      <p class="quiet">{t('left-work-steps', { name })}</p>
    </Card>
  );
}

/** Who comes after, as far as anybody has said; else the agency. @param {OfMember} props */
function TurnTo({ member }) {
  const after = rows('handover').find(({ from_member_id, state }) => from_member_id === member.id && !['declined', 'taken_back'].includes(state));
  const agency = live('agency', member.agency_id);
  if (after) return <ActionLink href={`/plan/handover/${after.id}`}>{t('left-work-after', { name: sideOf(after, 'to').name })}</ActionLink>;
  if (!agency?.phone) return <p>{t('left-work-ask', { agency: member.works_at })}</p>;
  return (
    <>
      <p>{t('left-work-turn-to', { agency: agency.name })}</p>
      <Reach phone={agency.phone} name={agency.name} />
    </>
  );
}
