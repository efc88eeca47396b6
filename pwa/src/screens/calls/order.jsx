/** In People: who is asked when one asks somebody to get in touch, and what has been asked before. */
import { MessageCircleHeart } from 'lucide';

import { one, rows } from '../../local/view.js';
import { LinkList } from '../me/linkList.jsx';
import { Section } from '../../parts/screen.jsx';
import { whoIsAsked } from '../../rules/asking.js';
import { reachedWords } from '../../calls/words.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import './calls.css';

/** @typedef {Record<string, any>} Row */

/** The order, with when each was last reached; or, where nobody can be asked, what would change that. */
export function AskOrder() {
  const now = useNow();
  const asked = whoIsAsked(one('person'), rows('member'));
  return (
    <Section title={t('ask-order-title')}>
      {asked.length === 0 ? <p>{t('ask-order-nobody')}</p> : <p class="quiet">{t('ask-order-explain')}</p>}
      {asked.length > 0 && (
        <ol class="call-people">
          {asked.map((member) => (
            <li key={member.id}>
              <strong>{member.name}</strong>
              <span class="quiet">{reachedWords(member.reached_at, now)}</span>
            </li>
          ))}
        </ol>
      )}
      <LinkList links={[{ href: '/calls', icon: MessageCircleHeart, text: t('calls-history'), about: t('calls-history-about') }]} />
    </Section>
  );
}
