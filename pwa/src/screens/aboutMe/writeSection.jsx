/** Writing one section: a gentle question, room for own words that save by themselves, and a place to stop. */
import { Check, Pencil, Plus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';

import { edit, remove } from '../../commands/write.js';
import { rows } from '../../local/view.js';
import { flushEverything } from '../../parts/autosave.js';
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { Switch, TextArea } from '../../parts/fields.jsx';
import { Empty, Screen } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { OnlyMeMark } from '../crisis/reading.jsx';
import { useNewRow } from '../newRow.js';
import { RowText } from '../rowFields.jsx';
import { ABOUT_ME, aboutMeHref, aboutMeKinds, aboutMeQuestion, aboutMeSection, aboutMeTitle } from './sections.js';
import '../crisis.css';

/** @typedef {Record<string, any>} Row */

/** The screen at /about-me/:section. @param {{params: Record<string, string>}} props */
export function AboutMeSection({ params }) {
  const section = aboutMeSection(params.section ?? '');
  if (!section) return <NoSuchSection />;
  return (
    <Screen key={section} title={aboutMeTitle(section)} back="/about-me" backText={t('about-me-title')} lead={aboutMeQuestion(section)} action={<Onward section={section} />}>
      <Disclosure summary={t('crisis-kinds')}>
        <ul>{aboutMeKinds(section).map((kind) => <li key={kind}>{kind}</li>)}</ul>
      </Disclosure>
      <Entries section={section} />
      <p><a href="/about-me">{t('crisis-stop-here')}</a></p>
    </Screen>
  );
}

function NoSuchSection() {
  return (
    <Screen title={t('about-me-title')} back="/about-me">
      <Empty action={<ActionLink href="/about-me">{t('about-me-title')}</ActionLink>}>{t('frame-nothing-here')}</Empty>
    </Screen>
  );
}

/** @param {{section: string}} props */
function Onward({ section }) {
  const next = ABOUT_ME[ABOUT_ME.indexOf(section) + 1];
  if (!next) return <ActionLink kind="primary" wide href="/about-me">{t('crisis-done')}</ActionLink>;
  return <ActionLink kind="primary" wide href={aboutMeHref(next)}>{t('crisis-onward', { section: aboutMeTitle(next) })}</ActionLink>;
}

/**
 * What is written, each in its own box, and a box for what comes. What is being written stays in
 * its box until another is begun, so that words never jump while they are typed.
 * @param {{section: string}} props
 */
function Entries({ section }) {
  const [draft, setDraft] = useState({ number: 0, id: '' });
  const own = rows('about_me').filter((row) => row.section === section && row.id !== draft.id);
  const boxOpen = draft.number > 0 || draft.id !== '' || own.length === 0;
  const another = async () => {
    await flushEverything();
    setDraft(({ number }) => ({ number: number + 1, id: '' }));
  };
  return (
    <>
      {own.map((row, place) => <Entry key={row.id} row={row} label={t(place === 0 ? 'crisis-words-first' : 'crisis-words')} />)}
      {boxOpen && (
        <NewEntry
          key={draft.number}
          section={section}
          label={t(own.length === 0 ? 'crisis-words-first' : 'crisis-words')}
          onMade={(id) => setDraft(({ number }) => ({ number, id }))}
        />
      )}
      {(draft.id !== '' || (own.length > 0 && !boxOpen)) && <Button icon={Plus} onClick={another}>{t('crisis-another')}</Button>}
    </>
  );
}

/** Read first, changed when asked for. @param {{row: Row, label: string}} props */
function Entry({ row, label }) {
  const [open, setOpen] = useState(Boolean(row.kept_both?.words));
  if (!open && row.words.trim() !== '') return <Reading row={row} onChange={() => setOpen(true)} />;
  const away = async () => offerUndo('crisis-removed', await remove('about_me', row.id));
  return (
    <Card>
      <RowText row={row} field="words" lines={3} label={label} />
      <OnlyMe row={row} />
      <ButtonRow>
        <Button icon={Check} onClick={() => setOpen(false)}>{t('common-done')}</Button>
        <Button kind="quiet" icon={Trash2} onClick={away}>{t('common-remove')}</Button>
      </ButtonRow>
    </Card>
  );
}

/** @param {{row: Row, onChange: () => void}} props */
function Reading({ row, onChange }) {
  return (
    <Card>
      <p class="keep-lines">{row.words.trim()}</p>
      {row.only_me && <OnlyMeMark />}
      <Button kind="quiet" icon={Pencil} onClick={onChange}>
        {t('common-change')}<span class="visually-hidden"> {row.words.trim()}</span>
      </Button>
    </Card>
  );
}

/** @param {{section: string, label: string, onMade: (id: string) => void}} props */
function NewEntry({ section, label, onMade }) {
  const { made, save } = useNewRow('about_me', { section }, onMade);
  return (
    <Card>
      <TextArea label={label} rows={3} value={made?.words ?? ''} onSave={(words) => save({ words })} />
      {made && <OnlyMe row={made} />}
    </Card>
  );
}

/** @param {{row: Row}} props */
function OnlyMe({ row }) {
  return <Switch label={t('crisis-only-me')} help={t('crisis-only-me-help')} value={row.only_me === true} onSave={(only_me) => edit('about_me', row.id, { only_me })} />;
}
