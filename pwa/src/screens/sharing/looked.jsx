/** Who has looked: each reading by somebody else, with what, when and on what ground. */
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { row } from '../../local/view.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Empty, Screen, Section } from '../../parts/screen.jsx';
import { capital, formatRelative } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { groundWords } from './ground.js';
import { byDay, timesWords } from './lookedWords.js';
import { More } from './more.jsx';
import { usePages } from './usePages.js';
import { categoryName, memberWords, nameOr, personPath } from './words.js';

/** @typedef {import('./lookedWords.js').Look} Look */

/** The screen at /sharing/looked. */
export function Looked() {
  const fetched = usePages(`${personPath()}/looked`, 'looked');
  return (
    <Screen title={t('looked-title')} lead={t('looked-lead')} back="/sharing" backText={t('sharing-title')}>
      <OnlineOnly fetched={fetched} why={t('looked-offline')}>
        {({ list, next }) => (
          <>
            {list.length === 0 && <Empty>{t('looked-empty')}</Empty>}
            {byDay(list).map(([day, looks]) => (
              <Section key={day} title={capital(formatRelative(day))}>
                {looks.map((look) => <OneLook key={`${look.account_id}${look.shared}${look.ground}${look.first_at}`} look={look} />)}
              </Section>
            ))}
            {next && <More onMore={fetched.more} />}
          </>
        )}
      </OnlineOnly>
    </Screen>
  );
}

/** @param {Look} look */
const namesOf = ({ shared, member_id, agency_id }) => (
  { shared, name: nameOr(row('member', member_id)), agency: nameOr(row('agency', agency_id ?? '')) });

/** @param {{look: Look}} props */
function OneLook({ look }) {
  return (
    <Card>
      <CardTitle href={`/people/${look.member_id}`}>{memberWords(look.member_id, look.agency_id)}</CardTitle>
      <p>{categoryName(look.shared)}, <span class="tabular">{timesWords(look)}</span></p>
      <p class="quiet">{groundWords(look.ground, namesOf(look))}</p>
    </Card>
  );
}
