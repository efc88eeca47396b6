import { useCallback, useEffect, useState } from 'preact/hooks';

import { session } from '../../account/session.js';
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { call } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { Empty, Screen, Section } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { capital, formatRelative, formatTime } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { byDay, details, headline, whose } from './historyWords.js';

/** @typedef {import('./historyWords.js').Change} Change */

/** Who changed what, when. Kept at the server, so it needs the network. */
export function History() {
  const fetched = useHistory();
  return (
    <Screen title={t('history-title')} lead={t('history-lead')} back="/me">
      <OnlineOnly fetched={fetched} why={t('history-offline')}>
        {({ changes, next }) => (
          <>
            {changes.length === 0 && <Empty>{t('history-empty')}</Empty>}
            {byDay(changes).map(([day, ofDay]) => (
              <Section key={day} title={capital(formatRelative(day))}>
                {ofDay.map((change) => (
                  <OneChange key={change.number} change={change} />
                ))}
              </Section>
            ))}
            {next !== null && <More onMore={fetched.more} />}
          </>
        )}
      </OnlineOnly>
    </Screen>
  );
}

/** @param {{ onMore: () => Promise<void> }} props */
function More({ onMore }) {
  const { busy, problem, run } = useAction();
  return (
    <>
      <Button wide busy={busy} onClick={() => run(onMore)}>
        {t('history-more')}
      </Button>
      <Trouble problem={problem} />
    </>
  );
}

/** @param {{ change: Change }} props */
function OneChange({ change }) {
  const fields = details(change);
  return (
    <Card>
      <p>{headline(change, session.value.account_id)}</p>
      {whose(change) && <p class="own-words keep-lines">{whose(change)}</p>}
      <p class="quiet tabular">{formatTime(change.at)}</p>
      {fields.length > 0 && (
        <Disclosure summary={t('history-show')}>
          {fields.map((field) => (
            <OneField key={field.name} field={field} />
          ))}
        </Disclosure>
      )}
    </Card>
  );
}

/** @param {{ field: import('./historyWords.js').Detail }} props */
function OneField({ field }) {
  return (
    <div>
      <p>{field.label}</p>
      <p class="quiet keep-lines">{t('history-before', { text: field.before || t('history-nothing') })}</p>
      <p class="keep-lines">{t('history-after', { text: field.after || t('history-nothing') })}</p>
    </div>
  );
}

/** The pages read so far, newest change first; each next page begins below the last number. */
function useHistory() {
  const path = `/api/people/${session.value.person_id}/history`;
  const [data, setData] = useState(/** @type {{ changes: Change[], next: number | null } | null} */ (null));
  const [problem, setProblem] = useState(/** @type {unknown} */ (null));
  const reload = useCallback(async () => {
    setProblem(null);
    await call('GET', path).then(({ data: page }) => setData(page), setProblem);
  }, [path]);
  useEffect(() => void reload(), [reload]);
  const more = async () => {
    const { data: page } = await call('GET', `${path}?before=${data?.next}`);
    setData({ changes: [...(data?.changes ?? []), ...page.changes], next: page.next });
  };
  return { data, problem, reload, more };
}
