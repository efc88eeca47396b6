/**
 * The fields of one entry. Each saves by itself through `save(changes)`.
 */

import { rows } from '../../local/view.js';
import { Select, Switch, TextArea, TextField } from '../../parts/fields.jsx';
import { t } from '../../texts/texts.js';
import { humans } from '../people/humans.js';
import { isAboutSomebody } from './sections.js';
import { TellFields } from './tellFields.jsx';

/** @typedef {Record<string, any>} Row */
/** @typedef {(changes: import('../../local/nouns.js').Fields) => unknown} Save */

/** @param {{section: string, first?: boolean, entry: Row | null, save: Save}} props */
export function WordsField({ section, first = false, entry, save }) {
  const label = isAboutSomebody(section) ? 'crisis-words-somebody' : first ? 'crisis-words-first' : 'crisis-words';
  return <TextArea label={t(label)} rows={2} value={entry?.['words'] ?? ''} onSave={(words) => save({ words })} />;
}

/** @param {{section: string, entry: Row | null, save: Save}} props */
export function EntryFields({ section, entry, save }) {
  return (
    <>
      {isAboutSomebody(section) ? <WhoFields section={section} entry={entry} save={save} /> : <TellFields section={section} entry={entry} save={save} />}
      <Switch label={t('crisis-only-me')} help={t('crisis-only-me-help')} value={entry?.['only_me'] === true} onSave={(only_me) => save({ only_me })} />
    </>
  );
}

/**
 * Somebody from People, whose number follows by itself, or a number of its own.
 * @param {{section: string, entry: Row | null, save: Save}} props
 */
function WhoFields({ section, entry, save }) {
  const people = humans().map(({ id, name }) => ({ value: `member:${id}`, label: String(name) }));
  const agencies = section === 'professionals' ? rows('agency').map(({ id, name }) => ({ value: `agency:${id}`, label: String(name) })) : [];
  const options = [...people, ...agencies];
  return (
    <>
      {options.length > 0 && (
        <Select label={t('crisis-who')} help={t('crisis-who-help')} empty={t('crisis-who-other')} options={options} value={whoIs(entry)} onSave={(who) => save(whoFrom(who))} />
      )}
      <TextField type="tel" label={t('crisis-phone')} optional autocomplete="off" value={entry?.['phone'] ?? ''} onSave={(phone) => save({ phone })} />
    </>
  );
}

/** @param {Row | null} entry */
function whoIs(entry) {
  if (entry?.['member_id']) return `member:${entry['member_id']}`;
  return entry?.['agency_id'] ? `agency:${entry['agency_id']}` : '';
}

/** @param {string} who */
function whoFrom(who) {
  const [noun, id = null] = who.split(':');
  return { member_id: noun === 'member' ? id : null, agency_id: noun === 'agency' ? id : null };
}
