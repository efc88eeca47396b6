/** Read receipts: who has read About me, and when. From who has looked, so it needs the network. */
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { Section } from '../../parts/screen.jsx';
import { capital, formatMoment } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { usePages } from '../sharing/usePages.js';
import { memberWords, personPath } from '../sharing/words.js';

/** @typedef {import('../sharing/lookedWords.js').Look} Look */

/** How many are told; the rest is in who has looked. */
const SHOWN = 5;

export function ReadBy() {
  const fetched = usePages(`${personPath()}/looked`, 'looked');
  return (
    <Section title={t('about-me-read')}>
      <OnlineOnly fetched={fetched} why={t('about-me-read-offline')}>
        {({ list }) => <Readers looks={lastOfEach(list)} />}
      </OnlineOnly>
    </Section>
  );
}

/** @param {{looks: Look[]}} props */
function Readers({ looks }) {
  if (looks.length === 0) return <p>{t('about-me-read-none')}</p>;
  return (
    <>
      <ul class="plain-rows">
        {looks.slice(0, SHOWN).map(({ member_id, agency_id, last_at }) => (
          <li key={member_id}>{capital(t('about-me-read-by', { who: memberWords(member_id, agency_id), when: formatMoment(last_at) }))}</li>
        ))}
      </ul>
      <a href="/sharing/looked">{t('looked-title')}</a>
    </>
  );
}

/** The last reading of About me by each. @param {Look[]} looks newest first */
export function lastOfEach(looks) {
  const seen = new Set();
  return looks.filter(({ shared, account_id }) => {
    if (shared !== 'about_me' || seen.has(account_id)) return false;
    seen.add(account_id);
    return true;
  });
}
