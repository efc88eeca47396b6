/** Whose plans I am in: those that wait, those that share something, and those that do not yet. */
import { useEffect } from 'preact/hooks';

import { session } from '../account/account.js';
import { Notices } from '../account/notices.jsx';
import { Card, CardTitle } from '../parts/card.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { Disclosure } from '../parts/sheet.jsx';
import { language, t } from '../texts/texts.js';
import { AsksWaiting } from './calls/asksWaiting.jsx';
import { useNow } from './now.js';
import { byName, sharedNow } from './with/access.js';
import { calledWords } from './with/called.js';
import { askForParts, keptParts, visitedParts } from './with/parts.js';
import { useFreshParts } from './with/useTheirs.js';
import { Visited } from './with/visited.jsx';
import { Waits } from './with/waits.jsx';
import { asWords, sharedWords } from './with/words.js';
import './with/with.css';

/** @typedef {import('./with/parts.js').Part} Part */

/** The screen at /with, and the first one for whoever has no plan of their own. */
export function With() {
  useFreshParts();
  useEffect(() => void askForParts(), []);
  const own = session.value.person_id !== null;
  const { state, list } = visitedParts.value;
  const waiting = byName([...keptParts.value, ...list].filter((part) => part.waiting), language.value);
  const parts = byName(keptParts.value.filter((part) => !part.waiting), language.value);
  const empty = keptParts.value.length + list.length === 0;
  return (
    <Screen title={t('with-title')} back={own ? '/people' : undefined}>
      {!own && <Notices />}
      <AsksWaiting />
      {waiting.map((part) => <Waiting key={part.person_id} part={part} />)}
      {parts.map((part) => <PartCard key={part.person_id} part={part} />)}
      {empty && state === 'here' && <Empty>{t('with-empty')}</Empty>}
      <Visited nothingElse={keptParts.value.length === 0} />
      {!own && <OwnPlan />}
    </Screen>
  );
}

/** @param {{part: Part}} props */
function PartCard({ part }) {
  const now = useNow();
  return (
    <Card>
      <CardTitle href={`/with/${part.person_id}`} level={2}>{calledWords(part)}</CardTitle>
      <p class="quiet">{asWords(part)}</p>
      <p>{sharedWords(sharedNow(part.access, now), part)}</p>
    </Card>
  );
}

/** @param {{part: Part}} props */
function Waiting({ part }) {
  return (
    <Section title={t('with-waits', { name: calledWords(part) })}>
      <Waits part={part} />
      <a href={`/with/${part.person_id}`}>{t('with-open')}</a>
    </Section>
  );
}

/** How one comes to have a plan of one's own too. */
function OwnPlan() {
  return (
    <Disclosure summary={t('with-own')}>
      <p>{t('with-own-how')}</p>
    </Disclosure>
  );
}
