/** Asking two or more of those who help to talk to each other, about one thing, in the person's own words. */
import { MessagesSquare } from 'lucide';
import { useState } from 'preact/hooks';

import { askToTalk } from '../../commands/talks.js';
import { rows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { DateField, TextArea } from '../../parts/fields.jsx';
import { goTo } from '../../parts/navigate.js';
import { Sheet } from '../../parts/sheet.jsx';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { SectionPicker } from '../crisis/sectionPicker.jsx';
import { agencyOf, ownerMember } from '../plan/words.js';
import { memberWords } from '../sharing/words.js';

/** @typedef {Record<string, any>} Row */

/**
 * The button and the sheet it opens; nothing where there are not two to choose from.
 * @param {{step?: Row}} props step: what it is about
 */
export function AskTalk({ step }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (parties().length < 2) return null;
  return (
    <div class="screen-only">
      <Button kind="quiet" icon={MessagesSquare} onClick={() => setOpen(true)}>{t('talks-ask')}</Button>
      <Sheet open={open} onClose={close} title={t('talks-ask')}>
        {open && <NewTalk step={step} onClose={close} />}
      </Sheet>
    </div>
  );
}

/** Those who can be asked: agencies, and those who work with the person. */
const parties = () => [
  ...rows('agency').filter(({ name }) => name).map(({ id, name }) => ({ id, name, kind: 'agency' })),
  ...rows('member').filter(({ relation }) => relation === 'professional').map(({ id }) => ({ id, name: memberWords(id), kind: 'member' })),
];

/** @param {{step: Row | undefined, onClose: () => void}} props */
function NewTalk({ step, onClose }) {
  const all = parties();
  const [chosen, setChosen] = useState(() => firstOf(step));
  const [words, setWords] = useState('');
  const [day, setDay] = useState(/** @type {string | null} */ (null));
  const idsOf = (/** @type {string} */ kind) => all.filter((each) => each.kind === kind && chosen.includes(each.id)).map(({ id }) => id);
  const isWhole = chosen.length >= 2 && words.trim() !== '';
  const send = async () => {
    const id = await askToTalk({
      between_agency_ids: idsOf('agency'),
      between_member_ids: idsOf('member'),
      about_step_ids: step ? [step.id] : [],
      words: words.trim(),
      answer_by: day,
    });
    onClose();
    goTo(`/plan/talk/${id}`);
  };
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => (event.preventDefault(), void (isWhole && send()))}>
      <SectionPicker
        legend={t('talks-who')}
        sections={all.map(({ id }) => id)}
        chosen={chosen}
        onChange={setChosen}
        title={(id) => all.find((each) => each.id === id)?.name ?? ''}
      />
      <TextArea label={t('talks-question')} help={t('talks-question-hint')} rows={3} value={words} onInput={setWords} />
      <DateField label={t('talks-answer-by')} optional min={today()} value={day} onInput={setDay} />
      <Button kind="primary" wide type="submit" disabled={!isWhole}>{t('talks-ask-do')}</Button>
    </form>
  );
}

/** Whoever has the step is one of them. @param {Row | undefined} step @returns {string[]} */
function firstOf(step) {
  const found = step && (agencyOf(step) ?? ownerMember(step));
  return found ? [found.id] : [];
}
