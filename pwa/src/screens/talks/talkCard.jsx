/** A talk in a list: what it is about, what each says, and what came of it. */
import { rows } from '../../local/view.js';
import { ActionLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Section } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { aboutIn, answersTo, byWords, partiesOf, talkTitle } from './words.js';

/** @typedef {Record<string, any>} Row */

/** On Today: the question, what each says, and the way to write what they agreed on. @param {{found: Row[]}} props */
export function QuestionsNow({ found }) {
  return (
    <section class="stack-tight">
      <h2>{t('talks-today')}</h2>
      {found.map((talk) => <TalkCard key={talk.id} talk={talk} asks />)}
    </section>
  );
}

/** In the plan; draws nothing when there are none. */
export function Talks() {
  const all = rows('talk');
  const open = all.filter(({ state }) => state === 'open');
  const over = all.filter(({ state }) => state !== 'open');
  if (all.length === 0) return null;
  return (
    <Section title={t('talks-title')}>
      {open.map((talk) => <TalkCard key={talk.id} talk={talk} />)}
      {over.length > 0 && (
        <Disclosure summary={t('talks-past', { count: over.length })}>
          {over.map((talk) => <TalkCard key={talk.id} talk={talk} />)}
        </Disclosure>
      )}
    </Section>
  );
}

/** @param {{talk: Row, asks?: boolean}} props */
export function TalkCard({ talk, asks = false }) {
  const names = partiesOf(talk).map(({ name }) => name).join(' · ');
  return (
    <Card tone={talk.state === 'open' ? 'plain' : 'quiet'}>
      <CardTitle href={`/plan/talk/${talk.id}`}>{talkTitle(talk)}</CardTitle>
      {talk.words && <p class="own-words keep-lines">{talk.words}</p>}
      {asks ? aboutIn(talk).map(({ id, who, what, first }) => <Says key={id} who={who} words={[what, first].filter(Boolean).join('\n')} />) : names && <p class="quiet">{names}</p>}
      {asks && answersTo(talk).map((one) => <Says key={one.id} who={byWords(one)} words={one.words} />)}
      {talk.outcome && <p><strong>{t('talks-outcome')}</strong> <span class="keep-lines">{talk.outcome}</span></p>}
      {asks && !talk.outcome && <ActionLink href={`/plan/talk/${talk.id}?ask=outcome`} kind="secondary">{t('talks-write-outcome')}</ActionLink>}
    </Card>
  );
}

/** @param {{who: string, words: string}} props */
function Says({ who, words }) {
  return (
    <div>
      {who && <p class="quiet">{who}</p>}
      <p class="keep-lines">{words}</p>
    </div>
  );
}
