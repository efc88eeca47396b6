/** Those who have let one in at work: a quiet list, however long, with a search by name. Nothing of it is kept. */
import { useState } from 'preact/hooks';

import { TextField } from '../../parts/fields.jsx';
import { Section } from '../../parts/screen.jsx';
import { language, t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { byName, named, sharedNow } from './access.js';
import { calledWords } from './called.js';
import { Unreachable } from './unreachable.jsx';
import { forgetParts, askForParts, visitedParts } from './parts.js';
import { sharedWords } from './words.js';

/** @typedef {import('./parts.js').Part} Part */

/** From how many on a search is of use. */
const MANY = 8;

/** @param {{nothingElse: boolean}} props nothingElse: there is nothing on this screen but this list */
export function Visited({ nothingElse }) {
  const { state, list } = visitedParts.value;
  if (list.length > 0) return <List parts={byName(list.filter(({ waiting }) => !waiting), language.value)} />;
  if (!nothingElse) return null;
  if (state === 'failed') return <Unreachable why={t('with-list-offline')} onAgain={again} />;
  return state === 'here' ? null : <p class="quiet">{t('account-fetching')}</p>;
}

function again() {
  forgetParts();
  void askForParts();
}

/** @param {{parts: Part[]}} props */
function List({ parts }) {
  const [looked, setLooked] = useState('');
  const now = useNow();
  const found = named(parts, looked);
  if (parts.length === 0) return null;
  return (
    <Section title={t('with-visited')}>
      <p class="quiet">{t('with-not-kept')}</p>
      {parts.length > MANY && <TextField type="search" label={t('with-search')} value={looked} onInput={setLooked} autocomplete="off" />}
      <output class="quiet">{found.length === 0 ? t('with-search-none') : t('with-count', { count: found.length })}</output>
      <ul class="quiet-list">
        {found.map((part) => (
          <li key={part.person_id}>
            <a href={`/with/${part.person_id}`}>{calledWords(part)}</a>
            <span class="quiet">{sharedWords(sharedNow(part.access, now), part)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
