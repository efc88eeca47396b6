/** What members have written to the plan since the person last put it aside. It stays on their pages. */
import { Check } from 'lucide';

import { notesSeen, notesSeenUntil } from '../../account/seen.js';
import { Button } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { capital, formatMoment } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { notes } from '../people/notes.jsx';
import { memberWords } from '../sharing/words.js';

/** @typedef {Record<string, any>} Row */

/** @returns {Row[]} newest first */
export const newNotes = () => notes(({ changed_at }) => String(changed_at ?? '') > notesSeenUntil.value);

/** @param {{found: Row[]}} props */
export function NewNotes({ found }) {
  const putAside = () => {
    const before = notesSeenUntil.value;
    notesSeen(found[0]?.changed_at ?? before);
    offerUndo('today-notes-aside', () => notesSeen(before));
  };
  return (
    <section class="stack-tight">
      <h2>{t('today-notes')}</h2>
      {found.map((note) => (
        <Card key={note.id}>
          <CardTitle href={`/people/${note.by_member_id}`}>{memberWords(note.by_member_id)}</CardTitle>
          <p class="own-words keep-lines">{note.words}</p>
          {note.changed_at && <p class="quiet">{capital(formatMoment(note.changed_at))}</p>}
        </Card>
      ))}
      <Button kind="quiet" icon={Check} onClick={putAside}>{t('today-notes-put-aside')}</Button>
    </section>
  );
}
