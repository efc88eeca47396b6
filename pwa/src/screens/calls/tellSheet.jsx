/**
 * By agreement, an early sign: who is told, and exactly which words go. Nothing goes before the last tap.
 */
import { Send } from 'lucide';

import { live, useLive } from '../../calls/here.js';
import { isGoing } from '../../calls/rhythm.js';
import { isPending, one } from '../../local/view.js';
import { Button, PhoneLink } from '../../parts/button.jsx';
import { goTo } from '../../parts/navigate.js';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { living } from '../crisis/entries.js';
import { usePreview } from './usePreview.js';
import './calls.css';

/** @param {{entry: Record<string, any>, name: string, open: boolean, onClose: () => void}} props */
export function TellSheet({ entry, name, open, onClose }) {
  return (
    <Sheet open={open} onClose={onClose} title={t('tell-title', { name })}>
      <Telling entry={entry} name={name} onClose={onClose} />
    </Sheet>
  );
}

/** @param {{entry: Record<string, any>, name: string, onClose: () => void}} props */
function Telling({ entry, name, onClose }) {
  const { preview } = usePreview({ noun: 'crisis_entry', id: entry['id'] });
  const ways = preview?.members.find(({ member_id }) => member_id === entry['ask_first_member_id'])?.channels;
  const member = living('member', entry['ask_first_member_id']);
  const tell = () => {
    const about = { noun: 'crisis_entry', id: entry['id'] };
    void live.ask({ about, member_ids: [entry['ask_first_member_id']], tell: true });
    onClose();
    goTo('/support?ask');
  };
  const { call, standing } = useLive();
  const going = call ? isGoing(call) : !['nothing', 'not_sent'].includes(standing);
  // The words that go are those the server has: what stands here must be the same.
  const unsaved = isPending('crisis_entry', entry['id']);
  return (
    <>
      <p>{t('tell-exactly', { name })}</p>
      <blockquote class="ask-words keep-lines">{entry['tell_words'].trim()}</blockquote>
      <p class="quiet">{t(going ? 'tell-one-is-going' : unsaved ? 'tell-not-saved' : 'tell-only', { name })}</p>
      {ways?.length === 0 && <p>{t('calls-reach-none')}</p>}
      {ways?.length === 0 && <PhoneLink look="support" wide number={member?.['phone']} country={one('person')?.country} name={name} />}
      {going
        ? <Button wide onClick={() => { onClose(); goTo('/support?ask'); }}>{t('calls-strip-see')}</Button>
        : <Button kind={ways?.length === 0 ? 'secondary' : 'support'} wide icon={Send} disabled={unsaved} onClick={tell}>{t('tell-send')}</Button>}
      <Button kind="quiet" wide onClick={onClose}>{t('tell-not-now')}</Button>
    </>
  );
}
