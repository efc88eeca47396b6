/** A few words to the plan: also where nothing is shared. They wait on the phone until there is network. */
import { signal } from '@preact/signals';

import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { useFetched } from '../../account/useFetched.js';
import { writeNote } from '../../commands/takingPart.js';
import { Button } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { TextArea } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { Section } from '../../parts/screen.jsx';
import { capital, formatMoment } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { calledWords } from './called.js';
import { whenClosed } from './parts.js';

/** @typedef {import('./useTheirs.js').Theirs} Theirs */

/** What has been typed, by plan: going to look something up loses nothing. In memory only. @type {import('@preact/signals').Signal<Record<string, string>>} */
const drafts = signal({});
whenClosed(() => {
  drafts.value = {};
});

/** @param {{theirs: Theirs}} props */
export function WriteNote({ theirs }) {
  const { person_id } = theirs.part;
  const name = calledWords(theirs.part);
  const words = drafts.value[person_id] ?? '';
  const draft = (/** @type {string} */ text) => { drafts.value = { ...drafts.value, [person_id]: text }; };
  const send = async () => {
    await writeNote(person_id, words.trim());
    draft('');
    say('with-note-on-its-way');
  };
  return (
    <>
      <form class="stack" autocomplete="off" onSubmit={(event) => (event.preventDefault(), void send())}>
        <TextArea label={t('with-note-field')} help={t('with-note-help', { name })} rows={4} value={words} onInput={draft} />
        <Button kind="primary" wide type="submit" disabled={words.trim() === ''}>{t('with-note-send')}</Button>
      </form>
      <p class="quiet">{t('with-note-not-urgent', { name })}</p>
      <Written theirs={theirs} />
    </>
  );
}

/** One's own copies; what has not been sent yet first. @param {{theirs: Theirs}} props */
function Written({ theirs: { part, plan } }) {
  const waiting = plan.rows('note').filter(({ version }) => version === '0');
  return (
    <Section title={t('with-note-written')}>
      {waiting.map(({ id, words }) => <Note key={id} words={words} when={t('with-note-not-sent')} />)}
      <Sent key={waiting.length} person_id={part.person_id} nothing={waiting.length === 0} />
    </Section>
  );
}

/** @param {{person_id: string, nothing: boolean}} props */
function Sent({ person_id, nothing }) {
  const fetched = useFetched(`/api/people/${person_id}/sent`);
  return (
    <OnlineOnly fetched={fetched} why={t('with-sent-offline')}>
      {({ sent }) => {
        const notes = sent.filter((/** @type {any} */ { kind }) => kind === 'note');
        if (notes.length === 0) return nothing && <p class="quiet">{t('with-note-none')}</p>;
        return notes.map((/** @type {any} */ { id, at, content }) => <Note key={id} words={content.words} when={capital(formatMoment(at))} />);
      }}
    </OnlineOnly>
  );
}

/** @param {{words: string, when: string}} props */
function Note({ words, when }) {
  return (
    <Card tone="quiet">
      <p class="own-words keep-lines">{words}</p>
      <p class="quiet">{when}</p>
    </Card>
  );
}
