/** Asking two or more of those who help to talk to each other, about one thing, in the asker's own words. */
import { MessagesSquare } from 'lucide';
import { useState } from 'preact/hooks';

import { askToTalk } from '../../commands/talks.js';
import { Button } from '../../parts/button.jsx';
import { DateField, TextArea } from '../../parts/fields.jsx';
import { goTo } from '../../parts/navigate.js';
import { Sheet } from '../../parts/sheet.jsx';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { SectionPicker } from '../crisis/sectionPicker.jsx';
import { parties } from '../people/parties.js';
import { agencyOf, ownerMember } from '../plan/words.js';

/** @typedef {Record<string, any>} Row */

/** @typedef {{id: string, name: string, kind: 'agency' | 'member'}} Party */
/** @typedef {Parameters<typeof askToTalk>[0]} Question */

/**
 * In one's own plan.
 * @param {{step?: Row}} props step: what it is about
 */
export function AskTalk({ step }) {
  const ask = async (/** @type {Question} */ question) => goTo(`/plan/talk/${await askToTalk({ ...question, about_step_ids: step ? [step.id] : [] })}`);
  return <AskToTalk all={parties()} first={firstOf(step)} hint={t('talks-question-hint')} onAsk={ask} />;
}

/**
 * The button and the sheet it opens; nothing where there are not two to choose from.
 * @param {{all: Party[], first: string[], hint?: string, onAsk: (question: Question) => unknown}} props first: who is chosen already
 */
export function AskToTalk({ all, first, hint, onAsk }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (all.length < 2) return null;
  return (
    <div class="screen-only">
      <Button kind="quiet" icon={MessagesSquare} onClick={() => setOpen(true)}>{t('talks-ask')}</Button>
      <Sheet open={open} onClose={close} title={t('talks-ask')}>
        {open && <NewTalk all={all} first={first} hint={hint} onAsk={(question) => (close(), onAsk(question))} />}
      </Sheet>
    </div>
  );
}

/** @param {Parameters<typeof AskToTalk>[0]} props */
function NewTalk({ all, first, hint, onAsk }) {
  const [chosen, setChosen] = useState(first);
  const [words, setWords] = useState('');
  const [day, setDay] = useState(/** @type {string | null} */ (null));
  const idsOf = (/** @type {string} */ kind) => all.filter((each) => each.kind === kind && chosen.includes(each.id)).map(({ id }) => id);
  const isWhole = chosen.length >= 2 && words.trim() !== '';
  const send = () =>
    onAsk({ between_agency_ids: idsOf('agency'), between_member_ids: idsOf('member'), words: words.trim(), answer_by: day });
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => (event.preventDefault(), void (isWhole && send()))}>
      <SectionPicker
        legend={t('talks-who')}
        sections={all.map(({ id }) => id)}
        chosen={chosen}
        onChange={setChosen}
        title={(id) => all.find((each) => each.id === id)?.name ?? ''}
      />
      <TextArea label={t('talks-question')} help={hint} rows={3} value={words} onInput={setWords} />
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
