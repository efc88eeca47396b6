/**
 * By agreement, an early sign: who is told, and exactly which words go. Nothing goes before the last tap.
 */
import { Send } from 'lucide';

import { live } from '../../calls/here.js';
import { isGoing } from '../../calls/rhythm.js';
import { isPending } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { goTo } from '../../parts/navigate.js';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import './calls.css';

/** @param {{entry: Record<string, any>, name: string, open: boolean, onClose: () => void}} props */
export function TellSheet({ entry, name, open, onClose }) {
  const tell = () => {
    const about = { noun: 'crisis_entry', id: entry['id'] };
    void live.ask({ about, member_ids: [entry['ask_first_member_id']], tell: true });
    onClose();
    goTo('/support?ask');
  };
  const { call } = live.shown.value;
  const going = call !== null && isGoing(call);
  // The words that go are those the server has: what stands here must be the same.
  const unsaved = isPending('crisis_entry', entry['id']);
  return (
    <Sheet open={open} onClose={onClose} title={t('tell-title', { name })}>
      <p>{t('tell-exactly', { name })}</p>
      <blockquote class="ask-words keep-lines">{entry['tell_words'].trim()}</blockquote>
      <p class="quiet">{t(going ? 'tell-one-is-going' : unsaved ? 'tell-not-saved' : 'tell-only', { name })}</p>
      {going
        ? <Button wide onClick={() => { onClose(); goTo('/support?ask'); }}>{t('calls-strip-see')}</Button>
        : <Button kind="support" wide icon={Send} disabled={unsaved} onClick={tell}>{t('tell-send')}</Button>}
      <Button kind="quiet" wide onClick={onClose}>{t('tell-not-now')}</Button>
    </Sheet>
  );
}
