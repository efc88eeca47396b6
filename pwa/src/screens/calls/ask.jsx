/**
 * Before anybody is asked: who it would be, in which order, how each can be reached; and one button.
 */
import { BellRing } from 'lucide';
import { useState } from 'preact/hooks';

import { live } from '../../calls/here.js';
import { isGoing } from '../../calls/rhythm.js';
import { newest } from '../../calls/wire.js';
import { Button } from '../../parts/button.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { nameOf } from './names.js';
import { Numbers } from './numbers.jsx';
import { howReached, noWay, usePreview } from './usePreview.js';

/** @typedef {import('./asking.jsx').AskProps} AskProps */
/** @typedef {import('./usePreview.js').Seen} Seen */

/** @param {AskProps} props */
export function Ask({ asked, about, places, country, now }) {
  const seen = usePreview(about, findNewest);
  const [left, setLeft] = useState(/** @type {string[]} */ ([]));
  const ids = seen.preview ? seen.preview.members.map(({ member_id }) => member_id) : asked.map(({ id }) => id);
  const chosen = ids.filter((id) => !left.includes(id));
  const people = asked.filter(({ phone }) => phone);
  const hindered = whatHinders(seen);
  const ask = () => live.ask({ about, member_ids: left.length > 0 ? chosen : null, tell: false });
  return (
    <div class="stack">
      {hindered && <p>{t(hindered)}</p>}
      {hindered && <Numbers people={people} places={places} country={country} now={now} />}
      <Turns ids={chosen} seen={seen} now={now} />
      <Button kind={hindered ? 'secondary' : 'support'} wide icon={BellRing} disabled={chosen.length === 0} onClick={ask}>
        {chosen.length === 1 ? t('calls-ask-one', { name: nameOf(chosen[0] ?? '') }) : t('calls-ask-many')}
      </Button>
      <div class="stack-tight">
        {chosen.length > 1 && <p>{t('calls-order-explain')}</p>}
        <p>{t('calls-ask-means', { seconds: seen.preview?.undo_seconds ?? 5 })}</p>
      </div>
      {ids.length > 1 && <Choose ids={ids} left={left} onChange={setLeft} />}
    </div>
  );
}

/** A call may be going on that was made on another phone. @param {string} person_id */
async function findNewest(person_id) {
  const call = await newest(person_id);
  if (call && isGoing(call)) live.find(call.id);
}

/** What has to be said before anybody presses. @param {Seen} seen @returns {string | null} */
function whatHinders({ preview: found, problem }) {
  if (problem?.code === 'offline') return 'calls-needs-network';
  return noWay(found) ? 'calls-nobody-reachable' : null;
}

/** @param {{ids: string[], seen: Seen, now: Date}} props */
function Turns({ ids, seen, now }) {
  return (
    <ol class="call-people" aria-label={t('calls-order')}>
      {ids.map((id) => {
        const found = seen.preview?.members.find(({ member_id }) => member_id === id);
        return (
          <li key={id}>
            <strong>{nameOf(id)}</strong>
            <span class="quiet">{found ? howReached(found, now) : unknownWords(seen)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** @param {Seen} seen */
const unknownWords = ({ problem }) => (problem ? t('calls-reach-unknown') : '\u00a0');

/**
 * Perhaps not everybody tonight.
 * @param {{ids: string[], left: string[], onChange: (left: string[]) => void}} props
 */
function Choose({ ids, left, onChange }) {
  const turned = (/** @type {string} */ id) => (left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <Disclosure summary={t('calls-choose')}>
      <fieldset class="ds-fieldset choice">
        <legend class="ds-label">{t('calls-choose-who')}</legend>
        {ids.map((id) => (
          <label class="choice-option" key={id}>
            <input class="ds-input" type="checkbox" checked={!left.includes(id)} onChange={() => onChange(turned(id))} />
            <span>{nameOf(id)}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
