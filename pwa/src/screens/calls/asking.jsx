/**
 * The place on the ladder where someone is asked to get in touch: the words, which are read out when
 * they change, and what can be done. The one button that stops keeps its place from undo to the end.
 */
import { RotateCw, Undo2 } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';

import { live, useLive } from '../../calls/here.js';
import { isGoing } from '../../calls/rhythm.js';
import { headline, inTurn, isSilent, personWords, stripWords } from '../../calls/words.js';
import { Button } from '../../parts/button.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { formatMoment } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { Told } from '../support/place.jsx';
import { Ask } from './ask.jsx';
import { nameOf } from './names.js';
import { Numbers } from './numbers.jsx';
import './calls.css';

/** @typedef {import('../../calls/live.js').Shown} Shown */
/**
 * @typedef {object} AskProps
 * @property {import('./numbers.jsx').Someone[]} asked as the phone reckons it
 * @property {import('../../rules/asking.js').About | null} about
 * @property {import('../../rules/support.js').Place[]} places the rest of the ladder
 * @property {string} country
 * @property {Date} now
 */

/** Milliseconds in which a second tap of a shaking thumb is not taken for another wish. */
const SAME_TAP = 800;

/** In big letters. @param {{now: Date}} props */
export function AskWords({ now }) {
  const shown = useLive();
  if (shown.standing === 'nothing') return <Told label={t('support-rung-people')} name={t('calls-ask-title')} />;
  const { title, more } = headline(shown, nameOf, now);
  // How far it has come stands in the list below; here it is for those who listen.
  const inList = shown.call?.state === 'asking' && !shown.wish && !needsNumbers(shown, now);
  return <Told label={t('calls-ask-title')} name={title}>{inList ? <span class="visually-hidden">{more}</span> : more}</Told>;
}

/** What can be done about it. @param {AskProps} props */
export function AskWays(props) {
  const shown = live.shown.value;
  return shown.standing === 'nothing' ? <Ask {...props} /> : <Going shown={shown} {...props} />;
}

/** One line on other screens. @param {{now: Date}} props */
export function StripWords({ now }) {
  return <>{stripWords(useLive(), nameOf, now)}</>;
}

/** @param {AskProps & {shown: Shown}} props */
function Going({ shown, ...props }) {
  const { call, stale, known_at } = shown;
  const first = needsNumbers(shown, props.now);
  const waits = call?.state !== 'ended' && call?.state !== 'undone';
  // The big words are what has changed, wherever the button stood.
  useEffect(() => scrollTo(0, 0), []);
  return (
    <div class="stack">
      {stale && call && known_at && <p class="quiet">{t('calls-stale', { when: formatMoment(new Date(known_at), { now: props.now }) })}</p>}
      {first && <ByOneself {...props} />}
      {call && <People call={call} now={props.now} />}
      <Moves shown={shown} />
      {waits && !first && <Disclosure summary={t('calls-not-wait')}><ByOneself {...props} /></Disclosure>}
    </div>
  );
}

/** @param {{call: import('../../calls/wire.js').Call, now: Date}} props */
function People({ call, now }) {
  const over = !isGoing(call);
  if (call.state === 'undoable' || call.state === 'undone') return null;
  return (
    <ol class="call-people" aria-label={t('calls-order')}>
      {inTurn(call.recipients).map((one) => (
        <li key={one.member_id}>
          <strong>{nameOf(one.member_id)}</strong>
          <span class={one.answer ? 'call-said' : 'quiet'}>{personWords(one, nameOf, now, over)}</span>
        </li>
      ))}
    </ol>
  );
}

/** To stop, to ask again, or to be done with it. @param {{shown: Shown}} props */
function Moves({ shown: { standing, call, wish, skew } }) {
  const going = standing === 'sending' || (call !== null && isGoing(call));
  if (going) return <Stop call={call} skew={skew} wish={wish} />;
  if (standing === 'looking') return null;
  const again = call === null || call.state === 'nobody_answered';
  const waits = call?.state === 'nobody_answered' || call?.state === 'answered';
  const busy = wish !== null;
  return (
    <div class="stack-tight">
      {again && !busy && <Button wide icon={RotateCw} onClick={() => live.again()}>{t('calls-again')}</Button>}
      {waits && <Button wide busy={busy} disabled={busy} onClick={() => live.end()}>{t('calls-okay')}</Button>}
      {standing !== 'unsure' && !busy && <Button kind="quiet" wide onClick={() => live.putAside()}>{t('common-close')}</Button>}
    </div>
  );
}

/**
 * @param {{call: Shown['call'], skew: number, wish: Shown['wish']}} props
 */
function Stop({ call, skew, wish }) {
  const undoable = call === null || call.state === 'undoable';
  const seconds = useSecondsTo(call?.state === 'undoable' ? new Date(call.starts_at).getTime() - skew : 0);
  const button = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [since] = useState(() => (undoable ? performance.now() : -SAME_TAP));
  // What was pressed is gone: whoever goes by keyboard or by ear stands on what stops it.
  useEffect(() => button.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const stop = () => {
    if (performance.now() - since < SAME_TAP) return;
    if (undoable) live.undo();
    else live.end();
  };
  return (
    <div ref={button}>
      <Button wide icon={undoable ? Undo2 : undefined} busy={wish !== null} disabled={wish !== null} onClick={stop}>
        {t(undoable ? 'calls-undo' : 'calls-okay')}
        {seconds > 0 && <span class="tabular" aria-hidden="true"> ({seconds})</span>}
      </Button>
    </div>
  );
}

/** Whole seconds left, counted once a second. @param {number} until by the phone's clock; 0: nothing to count */
function useSecondsTo(until) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (until === 0) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return until === 0 ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
}

/** Calling oneself. @param {AskProps} props */
function ByOneself({ asked, places, country, now }) {
  return <Numbers people={asked.filter(({ phone }) => phone)} places={places} country={country} now={now} />;
}

/** Where nobody else is on it, the numbers come first. @param {Shown} shown @param {Date} now */
function needsNumbers({ standing, call, stale, skew }, now) {
  if (standing === 'not_sent' || standing === 'unsure') return true;
  if (!call) return stale;
  return call.state === 'nobody_answered' || isSilent(call, new Date(now.getTime() + skew));
}
