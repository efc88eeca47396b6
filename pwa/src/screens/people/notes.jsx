/** What members have written to the plan. The person can read it and remove it; nobody else can. */
import { remove } from '../../commands/write.js';
import { rows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { Section } from '../../parts/screen.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { capital, formatMoment } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';

/** @typedef {Record<string, any>} Row */

/** @param {Row} one @param {Row} other */
const newestFirst = (one, other) => String(other.changed_at ?? '').localeCompare(String(one.changed_at ?? ''));

/** @param {(note: Row) => boolean} which */
export const notes = (which) => rows('note').filter(which).toSorted(newestFirst);

/** Everything one of them has written. @param {{member: Row}} props */
export function NotesFrom({ member }) {
  const own = notes(({ by_member_id }) => by_member_id === member.id);
  if (own.length === 0) return null;
  return (
    <Section title={t('people-notes', { name: member.name })}>
      {own.map((note) => <Note key={note.id} note={note} />)}
    </Section>
  );
}

/** @param {{note: Row}} props */
function Note({ note }) {
  const away = async () => offerUndo('people-note-removed', await remove('note', note.id));
  return (
    <Card>
      <p class="own-words keep-lines">{note.words}</p>
      {note.changed_at && <p class="quiet">{capital(formatMoment(note.changed_at))}</p>}
      <Button kind="quiet" onClick={away}>{t('common-remove')}</Button>
    </Card>
  );
}
