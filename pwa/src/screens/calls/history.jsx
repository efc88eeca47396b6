/** When one has asked somebody to get in touch, and what came of it. For the person alone; nothing is counted. */
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { inTurn, personWords } from '../../calls/words.js';
import { isGoing } from '../../calls/rhythm.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Empty, Screen } from '../../parts/screen.jsx';
import { capital, formatMoment } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { More } from '../sharing/more.jsx';
import { usePages } from '../sharing/usePages.js';
import { personPath } from '../sharing/words.js';
import { nameOf } from './names.js';
import './calls.css';

/** @typedef {import('../../calls/wire.js').Call} Call */

/** The screen at /calls. */
export function Calls() {
  const now = useNow();
  const fetched = usePages(`${personPath()}/calls`, 'calls');
  return (
    <Screen title={t('calls-history')} back="/people" lead={t('calls-history-lead')}>
      <OnlineOnly fetched={fetched} why={t('calls-history-offline')}>
        {({ list, next }) => (
          <>
            {list.length === 0 && <Empty action={<a href="/support">{t('frame-support-now')}</a>}>{t('calls-history-empty')}</Empty>}
            {list.map((call) => <Past key={call.id} call={call} now={now} />)}
            {next && <More onMore={fetched.more} />}
          </>
        )}
      </OnlineOnly>
    </Screen>
  );
}

/** @param {{call: Call, now: Date}} props */
function Past({ call, now }) {
  const going = isGoing(call);
  return (
    <Card>
      <CardTitle level={2}>{capital(formatMoment(call.asked_at, { now }))}</CardTitle>
      <p>{t(`calls-past-${call.state.replace('_', '-')}`)}</p>
      {call.words && <blockquote class="ask-words keep-lines">{call.words}</blockquote>}
      {call.state !== 'undone' && (
        <ol class="call-people">
          {inTurn(call.recipients).map((one) => (
            <li key={one.member_id}>
              <strong>{nameOf(one.member_id)}</strong>
              <span class="quiet">{personWords(one, nameOf, now, !going)}</span>
            </li>
          ))}
        </ol>
      )}
      {going && <a href="/support?ask">{t('calls-strip-see')}</a>}
    </Card>
  );
}
