/** A quiet line on other screens: someone has been asked to get in touch. */
import { MessageCircleHeart } from 'lucide';

import { going } from '../../calls/going.js';
import { Button } from '../../parts/button.jsx';
import { Icon } from '../../parts/icon.jsx';
import { usePiece } from '../../parts/piece.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { callsRoom } from './room.js';
import './strip.css';

/** Draws nothing when nobody has been asked. @param {{onOpen?: () => void}} props without it, it leads to Support now */
export function CallStrip({ onOpen }) {
  const room = usePiece(callsRoom, going.value !== null);
  const now = useNow();
  if (!going.value) return null;
  const words = room ? <room.StripWords now={now} /> : t('calls-strip');
  return (
    <p class="call-strip">
      <Icon of={MessageCircleHeart} />
      <span>{words}</span>
      {onOpen ? <Button kind="quiet" onClick={onOpen}>{t('calls-strip-see')}</Button> : <a href="/support?ask">{t('calls-strip-see')}</a>}
    </p>
  );
}
