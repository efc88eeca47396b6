/** Who has looked: each reading by somebody else, with what, when and on what ground. */
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { row } from '../../local/view.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Empty, Screen, Section } from '../../parts/screen.jsx';
import { capital, formatRelative } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { groundWords } from './ground.js';
import { byDay, byReader, timesWords } from './lookedWords.js';
import { More } from './more.jsx';
import { usePages } from './usePages.js';
import { categoryName, memberWords, nameOr, personPath } from './words.js';

/** @typedef {import('./lookedWords.js').Look} Look */

/** The screen at /sharing/looked. */
export function Looked() {
  const fetched = usePages(`${personPath()}/looked`, 'looked');
  return (
    <Screen title={t('looked-title')} lead={t('looked-lead')} back="/sharing">
      <OnlineOnly fetched={fetched} why={t('looked-offline')}>
        {({ list, next }) => (
          <>
            {list.length === 0 && <Empty>{t('looked-empty')}</Empty>}
            {byDay(list).map(([day, looks]) => (
              <Section key={day} title={capital(formatRelative(day))}>
                {byReader(looks).map((own) => <Reader key={`${own[0]?.account_id} ${own[0]?.agency_id}`} looks={own} />)}
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

/** All that one of them has read on a day. @param {{looks: Look[]}} props */
function Reader({ looks }) {
  const [last] = looks;
  if (!last) return null;
  return (
    <Card>
      <CardTitle href={`/people/${last.member_id}`}>{memberWords(last.member_id, last.agency_id)}</CardTitle>
      {looks.map((look) => (
        <div key={`${look.shared} ${look.ground} ${look.first_at}`}>
          <p>{categoryName(look.shared)}, <span class="tabular">{timesWords(look)}</span></p>
          <p class="quiet">{groundWords(look.ground, namesOf(look))}</p>
        </div>
      ))}
    </Card>
  );
}
