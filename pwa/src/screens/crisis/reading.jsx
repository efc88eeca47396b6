/**
 * The crisis plan to read: sections as cards, own words, numbers that can be called.
 */

import { EyeOff, Pencil } from 'lucide';

import { ActionLink, PhoneLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Icon } from '../../parts/icon.jsx';
import { t } from '../../texts/texts.js';
import { nameOf, phoneOf } from './entries.js';
import { addressOf, SECTIONS, titleOf } from './sections.js';
import { Tell } from './tell.jsx';

/** @typedef {import('./entries.js').Entry} Entry */

/**
 * @param {{entries: Entry[], country: string, canChange?: boolean}} props
 */
export function SectionCards({ entries, country, canChange = false }) {
  return SECTIONS.map((section) => {
    const own = entries.filter((entry) => entry.section === section);
    if (own.length === 0) return null;
    return (
      <Card key={section} as="section">
        <div class="crisis-card-head">
          <CardTitle level={2}>{titleOf(section)}</CardTitle>
          {canChange && <ChangeLink section={section} />}
        </div>
        <EntryList entries={own} country={country} canTell={canChange} />
      </Card>
    );
  });
}

/** @param {{section: string}} props */
function ChangeLink({ section }) {
  return (
    <ActionLink href={addressOf(section)} icon={Pencil}>
      {t('common-change')}<span class="visually-hidden"> {titleOf(section)}</span>
    </ActionLink>
  );
}

/** @param {{entries: Entry[], country: string, canTell: boolean}} props */
function EntryList({ entries, country, canTell }) {
  return (
    <ul class="crisis-entries">
      {entries.map((entry) => (
        <li class="stack-tight" key={entry.id}>
          <EntryWords entry={entry} country={country} />
          {canTell && entry.row && <Tell row={entry.row} />}
        </li>
      ))}
    </ul>
  );
}

/** @param {{entry: Entry, country: string}} props */
export function EntryWords({ entry, country }) {
  const name = nameOf(entry);
  return (
    <div class="stack-tight">
      {name && <p><strong>{name}</strong></p>}
      {entry.words.trim() && <p class="keep-lines">{entry.words.trim()}</p>}
      {entry.only_me && <OnlyMeMark />}
      <PhoneLink number={phoneOf(entry)} country={country} name={name || shortName(entry.words)} />
    </div>
  );
}

/** A name short enough for a button, or none. @param {string} words */
const shortName = (words) => (words.trim().length <= 24 ? words.trim() : '');

/** Beside what nobody else is shown. */
export function OnlyMeMark() {
  return <p class="crisis-only-me"><Icon of={EyeOff} /><span>{t('crisis-only-me-mark')}</span></p>;
}
