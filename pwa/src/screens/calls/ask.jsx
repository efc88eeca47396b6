/**
 * Before anybody is asked: who it would be, in which order, how each can be reached; and one button.
 */
import { BellRing } from 'lucide';
import { useEffect, useState } from 'preact/hooks';

import { session } from '../../account/session.js';
import { live } from '../../calls/here.js';
import { isGoing } from '../../calls/rhythm.js';
import { newest, preview } from '../../calls/wire.js';
import { reachedWords, reachWords } from '../../calls/words.js';
import { Button } from '../../parts/button.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { nameOf } from './names.js';
import { Numbers } from './numbers.jsx';

/** @typedef {import('../../calls/wire.js').Preview} Preview */
/** @typedef {import('../../rules/asking.js').About} About */
/** @typedef {import('./asking.jsx').AskProps} AskProps */
/** @typedef {{preview: Preview | null, problem: any}} Seen */

/** @param {AskProps} props */
export function Ask({ asked, about, places, country, now }) {
  const seen = usePreview(about);
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
      {chosen.length > 1 && <p>{t('calls-order-explain')}</p>}
      <Turns ids={chosen} seen={seen} now={now} />
      <Button kind={hindered ? 'secondary' : 'support'} wide icon={BellRing} disabled={chosen.length === 0} onClick={ask}>
        {chosen.length === 1 ? t('calls-ask-one', { name: nameOf(chosen[0] ?? '') }) : t('calls-ask-many')}
      </Button>
      <p class="quiet">{t('calls-ask-means', { seconds: seen.preview?.undo_seconds ?? 5 })}</p>
      {ids.length > 1 && <Choose ids={ids} left={left} onChange={setLeft} />}
    </div>
  );
}

/**
 * How they can be reached is only known at the server; and it is asked whether a call is going on,
 * that may have been made on another phone.
 * @param {About | null} about
 * @returns {Seen}
 */
function usePreview(about) {
  const [seen, setSeen] = useState(/** @type {Seen} */ ({ preview: null, problem: null }));
  const person_id = session.value.person_id;
  const { noun = '', id = '' } = about ?? {};
  useEffect(() => {
    if (!person_id) return undefined;
    let here = true;
    const look = () => {
      preview(person_id, id ? { noun, id } : null).then(
        (found) => here && setSeen({ preview: found, problem: null }),
        (problem) => here && setSeen((before) => ({ ...before, problem })));
      newest(person_id).then((call) => call && here && isGoing(call) && live.find(call.id), () => {});
    };
    look();
    addEventListener('online', look);
    return () => {
      here = false;
      removeEventListener('online', look);
    };
  }, [person_id, noun, id]);
  return seen;
}

/** What has to be said before anybody presses. @param {Seen} seen @returns {string | null} */
function whatHinders({ preview: found, problem }) {
  if (problem?.code === 'offline') return 'calls-needs-network';
  if (found && found.members.every(({ channels }) => channels.length === 0)) return 'calls-nobody-reachable';
  return null;
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

/** @param {Preview['members'][number]} member @param {Date} now */
const howReached = ({ channels, reached_at }, now) =>
  (channels.length > 0 || reached_at ? `${reachWords(channels)} ${reachedWords(reached_at, now)}` : reachWords(channels));

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
