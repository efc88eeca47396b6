/** What each says in a talk, who has not said anything yet and how they are reached, and one's own word. */
import { answer, LONGEST_ANSWER } from '../../commands/talks.js';
import { settle } from '../../commands/write.js';
import { one } from '../../local/view.js';
import { PhoneLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { TextArea } from '../../parts/fields.jsx';
import { KeptBoth } from '../../parts/keptBoth.jsx';
import { Section } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';
import { answersTo, byWords, silentIn } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @param {{talk: Row}} props */
export function Answers({ talk }) {
  const all = answersTo(talk);
  const isOpen = talk.state === 'open';
  const own = all.find(({ by_member_id }) => !by_member_id);
  const shown = isOpen ? all.filter((each) => each !== own) : all;
  return (
    <Section title={t('talks-answers')}>
      {shown.map((each) => (
        <Card key={each.id}>
          <CardTitle href={each.by_member_id ? `/people/${each.by_member_id}` : undefined}>{byWords(each)}</CardTitle>
          <p class="keep-lines">{each.words}</p>
        </Card>
      ))}
      {isOpen && <Silent talk={talk} />}
      {isOpen && <Own talk={talk} own={own} />}
    </Section>
  );
}

/** Those who have not answered. Not everybody sees the plan here: so also how to reach them. @param {{talk: Row}} props */
function Silent({ talk }) {
  const silent = silentIn(talk);
  if (silent.length === 0) return null;
  return (
    <>
      {silent.map(({ id, kind, name, phone }) => (
        <Card key={id} tone="quiet">
          <CardTitle href={kind === 'agency' ? `/agencies/${id}` : `/people/${id}`}>{name}</CardTitle>
          <p class="quiet">{t('talks-no-answer')}</p>
          <PhoneLink number={phone} country={one('person')?.country} />
        </Card>
      ))}
      <p class="quiet">{t('talks-who-sees')}</p>
    </>
  );
}

/** @param {{talk: Row, own: Row | undefined}} props */
function Own({ talk, own }) {
  const label = t('talks-own-answer');
  return (
    <>
      <TextArea
        key={own?.id}
        label={label}
        help={t('talks-own-answer-hint')}
        rows={3}
        max={LONGEST_ANSWER}
        value={own?.words ?? ''}
        onSave={(/** @type {string} */ words) => answer(talk.id, own, words)}
      />
      {own && <KeptBoth row={own} field="words" label={label} onSettle={(text) => settle('talk_answer', own.id, 'words', text)} />}
    </>
  );
}
