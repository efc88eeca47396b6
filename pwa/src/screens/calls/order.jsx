/** In People: who is asked when one asks somebody to get in touch, and what has been asked before. */
import { MessageCircleHeart } from 'lucide';

import { one, rows } from '../../local/view.js';
import { LinkList } from '../me/linkList.jsx';
import { Section } from '../../parts/screen.jsx';
import { whoIsAsked } from '../../rules/asking.js';
import { reachedWords } from '../../calls/words.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { howReached, noWay, usePreview } from './usePreview.js';
import './calls.css';

/** @typedef {Record<string, any>} Row */

/** The order, with when each was last reached; or, where nobody can be asked, what would change that. */
export function AskOrder() {
  const now = useNow();
  const asked = whoIsAsked(one('person'), rows('member'));
  const { preview } = usePreview(null);
  return (
    <Section title={t('ask-order-title')}>
      {asked.length === 0 ? <p>{t('ask-order-nobody')}</p> : <p class="quiet">{t('ask-order-explain')}</p>}
      {asked.length > 0 && (
        <ol class="call-people">
          {asked.map((member) => (
            <li key={member.id}>
              <strong>{member.name}</strong>
              <span class="quiet">{waysTo(member, preview, now)}</span>
            </li>
          ))}
        </ol>
      )}
      {asked.length > 0 && noWay(preview) && <p>{t('ask-order-no-way')}</p>}
      <LinkList links={[{ href: '/calls', icon: MessageCircleHeart, text: t('calls-history'), about: t('calls-history-about') }]} />
    </Section>
  );
}

/** Without network only what the phone keeps. @param {Row} member @param {import('../../calls/wire.js').Preview | null} preview @param {Date} now */
function waysTo({ id, reached_at }, preview, now) {
  const found = preview?.members.find(({ member_id }) => member_id === id);
  return found ? howReached(found, now) : reachedWords(reached_at, now);
}
