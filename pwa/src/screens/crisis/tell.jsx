import { MessageCircleHeart } from 'lucide';
import { useState } from 'preact/hooks';

import { going } from '../../calls/going.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { usePiece } from '../../parts/piece.js';
import { askAddress, canBeAsked } from '../../rules/asking.js';
import { t } from '../../texts/texts.js';
import { callsRoom } from '../calls/room.js';
import { living } from './entries.js';

/** @typedef {Record<string, any>} Row */

/**
 * What the person agreed on in calm times: whom to tell about this, in which words. Without words it
 * leads to where that somebody is asked to get in touch.
 * @param {{row: Row}} props an entry of one's own
 */
export function Tell({ row }) {
  const member = living('member', row['ask_first_member_id']);
  if (!member || !canBeAsked(member)) return null;
  if (row['tell_words']?.trim()) return <TellButton row={row} name={member['name']} />;
  return <ActionLink kind="secondary" icon={MessageCircleHeart} href={askAddress(/** @type {any} */ (row))}>{t('calls-ask-one', { name: member['name'] })}</ActionLink>;
}

/** @param {{row: Row, name: string}} props */
function TellButton({ row, name }) {
  const [asking, setAsking] = useState(false);
  const room = usePiece(callsRoom, asking || going.value !== null);
  return (
    <>
      <Button icon={MessageCircleHeart} onClick={() => setAsking(true)}>{t('tell-do', { name })}</Button>
      {room && <room.TellSheet entry={row} name={name} open={asking} onClose={() => setAsking(false)} />}
      {room === null && asking && <a href="/support">{t('crisis-to-support')}</a>}
    </>
  );
}
