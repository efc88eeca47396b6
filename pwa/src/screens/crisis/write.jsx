/**
 * Writing one section: one gentle question, room for own words that are saved by themselves, and
 * two ways on: the next question, or stop here.
 */

import { Plus } from 'lucide';
import { useState } from 'preact/hooks';

import { rows } from '../../local/view.js';
import { flushEverything } from '../../parts/autosave.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Screen } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { Draft } from './draft.jsx';
import { isWritten, withWhom } from './entries.js';
import { EntryCard } from './entryCard.jsx';
import { addressOf, kindsOf, questionOf, sectionAfter, titleOf } from './sections.js';

/** @param {{section: string}} props */
export function WriteSection({ section }) {
  return (
    <Screen title={titleOf(section)} back="/crisis-plan" backText={t('crisis-title')} lead={questionOf(section)} action={<Onward section={section} />}>
      <Kinds section={section} />
      <Entries section={section} />
      <p><a href="/crisis-plan">{t('crisis-stop-here')}</a></p>
    </Screen>
  );
}

/** @param {{section: string}} props */
function Onward({ section }) {
  const next = sectionAfter(section);
  if (!next) return <ActionLink kind="primary" wide href="/crisis-plan">{t('crisis-done')}</ActionLink>;
  return <ActionLink kind="primary" wide href={addressOf(next)}>{t('crisis-onward', { section: titleOf(next) })}</ActionLink>;
}

/** Kinds of things, not answers: the words are to be the person's own. @param {{section: string}} props */
function Kinds({ section }) {
  return (
    <Disclosure summary={t('crisis-kinds')}>
      <ul>{kindsOf(section).map((kind) => <li key={kind}>{kind}</li>)}</ul>
    </Disclosure>
  );
}

/**
 * What is written, and a box for what comes. The row that is being written stays in its box
 * until the person begins another one, so that words never jump while they are typed.
 * @param {{section: string}} props
 */
function Entries({ section }) {
  const [draft, setDraft] = useState({ number: 0, id: /** @type {string | null} */ (null) });
  const list = rows('crisis_entry').filter((entry) => entry['section'] === section && entry.id !== draft.id);
  const shown = list.filter((entry) => isWritten(withWhom(entry)));
  const boxOpen = draft.number > 0 || draft.id !== null || shown.length === 0;
  const another = async () => {
    await flushEverything();
    setDraft(({ number }) => ({ number: number + 1, id: null }));
  };
  return (
    <>
      <Written shown={shown} />
      {boxOpen && (
        <Draft
          key={draft.number}
          section={section}
          first={shown.length === 0}
          id={draft.id}
          focus={draft.number > 0}
          onBegun={(id) => setDraft(({ number }) => ({ number, id }))}
        />
      )}
      {(draft.id || shown.length > 0) && <Button icon={Plus} onClick={another}>{t('crisis-another')}</Button>}
    </>
  );
}

/** @param {{shown: import('./entries.js').Row[]}} props */
function Written({ shown }) {
  if (shown.length === 0) return null;
  return (
    <ul class="crisis-written" aria-label={t('crisis-written')}>
      {shown.map((entry, place) => <EntryCard key={entry['id']} entry={withWhom(entry)} list={shown} place={place} />)}
    </ul>
  );
}
