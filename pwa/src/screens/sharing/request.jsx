/** One question, with its purpose in the asker's words: yes, no, or a part of it. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';

import { answerRequest } from '../../commands/sharing.js';
import { one, row } from '../../local/view.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { say } from '../../parts/say.jsx';
import { Empty, Screen, Section } from '../../parts/screen.jsx';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { isSystem, receiverOfSystem } from '../people/humans.js';
import { SectionPicker } from '../crisis/sectionPicker.jsx';
import { categoryName, memberWords, nameOr, rightWords, systemMayWords } from './words.js';
import './sharing.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{request: Row}} OfRequest */

/** The screen at /sharing/requests/:id. @param {{params: Record<string, string>}} props */
export function Request({ params }) {
  const request = row('request', params.id ?? '');
  if (!request || request.removed) return <Gone />;
  return (
    <Screen title={t('request-title')} back="/sharing" lead={t('request-asks', { who: memberWords(request.by_member_id) })}>
      <Asked request={request} />
      {request.state === 'asked' ? <Answer request={request} /> : <Answered request={request} />}
    </Screen>
  );
}

function Gone() {
  const back = <ActionLink href="/sharing">{t('sharing-to-sharing')}</ActionLink>;
  return (
    <Screen title={t('request-title')} back="/sharing">
      <Empty noun="request" action={back}>{t('request-gone')}</Empty>
    </Screen>
  );
}

/** @param {OfRequest} props */
function Asked({ request }) {
  const { purpose, shares, right, until, by_member_id } = request;
  const asker = row('member', by_member_id);
  const words = asker && isSystem(asker) ? systemMayWords : rightWords;
  return (
    <>
      {purpose && (
        <Section title={t('request-purpose')}>
          <p class="own-words keep-lines">{purpose}</p>
        </Section>
      )}
      <Section title={t('request-what')}>
        <ul class="plain-rows">
          {shares.map((/** @type {string} */ shared) => <li key={shared}>{words(shared, right)}</li>)}
        </ul>
        <p>{until ? t('request-until', { day: formatDay(until) }) : t('request-until-taken-back')}</p>
      </Section>
    </>
  );
}

/** Yes and no look alike: neither is the one to press. @param {OfRequest} props */
function Answer({ request }) {
  const [part, setPart] = useState(false);
  const { route } = useLocation();
  const asker = row('member', request.by_member_id);
  const name = nameOr(asker);
  const answer = async (/** @type {string[]} */ shares) => {
    route('/sharing');
    await answerRequest(request, shares, asker && isSystem(asker) ? receiverOfSystem(asker) : undefined);
    say(shares.length > 0 ? 'request-said-yes' : 'request-said-no', { name });
  };
  const stopped = one('person')?.sharing_stopped;
  return (
    <div class="stack-tight">
      <p class="quiet">{t('request-what-happens', { name })}</p>
      {stopped && <Card tone="quiet"><p>{t('sharing-stopped-here')}</p></Card>}
      {!stopped && !part && <Button wide onClick={() => answer(request.shares)}>{t('request-yes', { count: request.shares.length })}</Button>}
      {!stopped && !part && request.shares.length > 1 && <Button wide onClick={() => setPart(true)}>{t('request-part')}</Button>}
      {!stopped && part && <Part request={request} onAnswer={answer} />}
      <Button wide onClick={() => answer([])}>{t('request-no')}</Button>
    </div>
  );
}

/** Nothing is ticked beforehand. @param {OfRequest & {onAnswer: (shares: string[]) => unknown}} props */
function Part({ request, onAnswer }) {
  const [chosen, setChosen] = useState(/** @type {string[]} */ ([]));
  return (
    <div class="stack">
      <SectionPicker legend={t('request-part-which')} sections={request.shares} chosen={chosen} onChange={setChosen} title={categoryName} />
      <Button kind="primary" wide disabled={chosen.length === 0} onClick={() => onAnswer(request.shares.filter((/** @type {string} */ shared) => chosen.includes(shared)))}>
        {t('request-part-yes')}
      </Button>
    </div>
  );
}

/** @param {OfRequest} props */
function Answered({ request }) {
  const { state, by_member_id, answered_at } = request;
  return (
    <>
      <p>{[t(`sharing-request-${state}`), answered_at && formatDay(answered_at)].filter(Boolean).join(' · ')}</p>
      <ActionLink kind="secondary" href={`/people/${by_member_id}`}>{t('request-to-member', { name: nameOr(row('member', by_member_id)) })}</ActionLink>
    </>
  );
}
