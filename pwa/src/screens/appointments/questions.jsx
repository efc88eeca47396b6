/** What I want to ask at an appointment: written when I think of it, ticked when it is asked. */
import { useId, useState } from 'preact/hooks';

import { setAsked } from '../../commands/appointments.js';
import { remove } from '../../commands/write.js';
import { rows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { Switch, TextField } from '../../parts/fields.jsx';
import { Section } from '../../parts/screen.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { Ask, Asks } from '../ask.jsx';
import { useNewRow } from '../newRow.js';
import { RowText } from '../rowFields.jsx';

/** @typedef {Record<string, any>} Row */

/** @param {{appointment: Row}} props */
export function Questions({ appointment }) {
  // The question being written stays in its field until it is done, and is not listed twice.
  const [count, setCount] = useState(0);
  const [writing, setWriting] = useState('');
  const asked = rows('question').filter((one) => one.appointment_id === appointment.id && one.id !== writing);
  const done = () => {
    setWriting('');
    setCount(count + 1);
  };
  return (
    <Section title={t('appointments-questions')}>
      {asked.length > 0 && <Asks>{asked.map((one) => <Question key={one.id} question={one} />)}</Asks>}
      <NewQuestion key={count} appointmentId={appointment.id} onMade={setWriting} onDone={done} />
    </Section>
  );
}

/** @param {{question: Row}} props */
function Question({ question }) {
  const status = question.asked ? t('appointments-question-asked') : '';
  const take = async () => offerUndo('appointments-question-removed', await remove('question', question.id));
  return (
    <Ask question={question.words} answer={question.answer || status} row={question} fields={['words', 'answer']}>
      <Switch
        label={t('appointments-question-asked')}
        value={question.asked}
        onSave={(/** @type {boolean} */ yes) => setAsked(question.id, yes)}
      />
      <RowText row={question} field="answer" lines={2} label={t('appointments-question-answer')} />
      <RowText row={question} field="words" label={t('appointments-question-words')} />
      <Button kind="quiet" onClick={take}>{t('appointments-question-remove')}</Button>
    </Ask>
  );
}

/** @param {{appointmentId: string, onMade: (id: string) => void, onDone: () => void}} props */
function NewQuestion({ appointmentId, onMade, onDone }) {
  const { made, save } = useNewRow('question', { appointment_id: appointmentId }, onMade);
  const form = useId();
  return (
    <form class="stack-tight" id={form} autocomplete="off" onSubmit={(event) => { event.preventDefault(); onDone(); }}>
      <TextField
        form={form}
        label={t('appointments-question-new')}
        help={t('appointments-question-hint')}
        value={made?.words ?? ''}
        onSave={(/** @type {string} */ words) => save({ words })}
      />
      {made && <Button type="submit">{t('appointments-question-done')}</Button>}
    </form>
  );
}
