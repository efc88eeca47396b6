/** A quiet line on other screens: someone has been asked to get in touch. */
import { MessageCircleHeart } from 'lucide';

import { session } from '../../account/session.js';
import { going } from '../../calls/going.js';
import { Icon } from '../../parts/icon.jsx';
import { usePiece } from '../../parts/piece.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { callsRoom } from './room.js';
import './strip.css';

/** Draws nothing when nobody has been asked, and while the phone is closed. @param {{onOpen?: () => void}} props without it, it leads to Support now */
export function CallStrip({ onOpen }) {
  const here = going.value !== null && session.value.state === 'open';
  const room = usePiece(callsRoom, here);
  const now = useNow();
  if (!here) return null;
  const words = (
    <>
      <Icon of={MessageCircleHeart} />
      <span>
        <strong>{room ? <room.StripWords now={now} /> : t('calls-strip')}</strong> <span class="call-strip-see">{t('calls-strip-see')}</span>
      </span>
    </>
  );
  if (onOpen) return <button type="button" class="call-strip" onClick={onOpen}>{words}</button>;
  return <a class="call-strip" href="/support?ask">{words}</a>;
}
