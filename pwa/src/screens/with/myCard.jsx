/** How one wants to be reached, in one's own words. It is one's own, plan by plan. */
import { useState } from 'preact/hooks';

import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFetched } from '../../account/useFetched.js';
import { call } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { TextArea, TextField } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { t } from '../../texts/texts.js';
import { calledWords } from './called.js';

/** @typedef {{phone: string, email: string, words: string}} Card */

/** @param {{theirs: import('./useTheirs.js').Theirs}} props */
export function MyCard({ theirs: { part } }) {
  const path = `/api/people/${part.person_id}/card`;
  const fetched = useFetched(path);
  return (
    <OnlineOnly fetched={fetched} why={t('with-card-offline')}>
      {(card) => <Form card={card} path={path} name={calledWords(part)} />}
    </OnlineOnly>
  );
}

/** @param {{card: Card, path: string, name: string}} props */
function Form({ card, path, name }) {
  const [draft, setDraft] = useState(card);
  const { busy, problem, run } = useAction();
  const take = (/** @type {Partial<Card>} */ typed) => setDraft({ ...draft, ...typed });
  const save = () =>
    run(async () => {
      await call('PATCH', path, draft);
      say('with-card-saved');
    });
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => (event.preventDefault(), void save())}>
      <p>{t('with-card-lead', { name })}</p>
      <TextField type="tel" label={t('people-phone')} max={200} value={draft.phone} onInput={(phone) => take({ phone })} />
      <TextField type="email" label={t('people-email')} max={200} value={draft.email} onInput={(email) => take({ email })} />
      <TextArea label={t('people-note')} help={t('people-note-hint')} rows={3} value={draft.words} onInput={(words) => take({ words })} />
      <Button kind="primary" wide type="submit" busy={busy} disabled={busy}>{t('with-card-save')}</Button>
      <Trouble problem={problem} />
    </form>
  );
}
