/** Somebody asks one to get in touch. A notice leads here. */
import { useEffect } from 'preact/hooks';

import { session } from '../account/session.js';
import { asks, askForAsks, notSentElsewhere, said } from '../calls/asks.js';
import { wordsOf } from '../parts/problem.jsx';
import { Empty, Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { useAsks } from './calls/asksWaiting.jsx';
import { askTitle, OneAsk } from './calls/oneAsk.jsx';
import { useNow } from './now.js';
import { Unreachable } from './with/unreachable.jsx';

/**
 * The screen at /asks/:id. `?not_sent=calling`: an answer given on the notice did not get through.
 * @param {{params: Record<string, string>, query: Record<string, string>}} props
 */
export function AskScreen({ params, query }) {
  const id = params['id'] ?? '';
  const now = useNow();
  useAsks();
  useEffect(() => notSentElsewhere(id, query['not_sent']), [id, query]);
  const ask = asks.value.list.find((each) => each.id === id);
  const back = session.value.person_id ? '/' : '/with';
  return (
    <Screen key={id} title={ask ? askTitle(ask) : t('asks-window')} windowTitle={t('asks-window')} back={back}>
      {ask ? <OneAsk ask={ask} now={now} /> : <NotHere id={id} />}
    </Screen>
  );
}

/** Not read yet, out of reach, or not there: the same words for whoever may not see it and for nobody's. @param {{id: string}} props */
function NotHere({ id }) {
  const { state, problem } = asks.value;
  if (problem) {
    const unsent = said.value[id];
    return (
      <>
        {unsent && <p class="problem">{t('asks-not-sent', { words: t(`asks-${unsent.answer}`) })}</p>}
        <Unreachable why={['offline', 'no_answer'].includes(problem.code) ? t('asks-offline') : wordsOf(problem)} onAgain={() => void askForAsks()} />
      </>
    );
  }
  return state === 'here' ? <Empty>{t('asks-gone')}</Empty> : <p class="quiet">{t('account-fetching')}</p>;
}
