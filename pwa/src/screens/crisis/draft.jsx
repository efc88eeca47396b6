import { useEffect, useRef, useState } from 'preact/hooks';

import { row } from '../../local/view.js';
import { oneEntry } from './entries.js';
import { EntryFields, WordsField } from './entryFields.jsx';

/**
 * The box for a new entry. The first words that are saved make the entry; after that it is edited.
 * @param {{section: string, first: boolean, id: string | null, focus: boolean, onBegun: (id: string) => void}} props
 */
export function Draft({ section, first, id, focus, onBegun }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [save] = useState(() => oneEntry(section, onBegun));
  useEffect(() => { if (focus) box.current?.querySelector('textarea')?.focus(); }, [focus]);
  const entry = id ? row('crisis_entry', id) : null;
  return (
    <div class="crisis-draft stack-tight" ref={box}>
      <WordsField section={section} first={first} entry={entry} save={save} />
      <EntryFields section={section} entry={entry} save={save} />
    </div>
  );
}
