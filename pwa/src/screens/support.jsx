/**
 * Support now: the first thing that may ever be opened, at night, without network, signed in or
 * not. 112 first; then one thing at a time, and after every "no answer" a next one.
 */

import { ArrowLeft } from 'lucide';
import { useEffect, useState } from 'preact/hooks';

import { going, unsent } from '../calls/going.js';
import { Button } from '../parts/button.jsx';
import { Screen } from '../parts/screen.jsx';
import { aboutIn } from '../rules/asking.js';
import { ASK, guessCountry, ladder, nextKey, placeAt, previousKey } from '../rules/support.js';
import data from '../support/lines.json';
import { deviceZone } from '../texts/dates.js';
import { language, t } from '../texts/texts.js';
import { CallStrip } from './calls/strip.jsx';
import { useNow } from './now.js';
import { CountrySwitch } from './support/country.jsx';
import { EmergencyNumbers } from './support/emergency.jsx';
import { AllLines, ClosedNow, GoStraightTo } from './support/below.jsx';
import { offerFrom } from './support/offer.js';
import { PlaceCard } from './support/place.jsx';
import { useSource } from './support/source.js';
import './support.css';

const NOBODY = { trusted: [], entries: [], agencies: [] };
const { lines } = data;

/**
 * The screen at /support. It works in every state of the session. `?ask` stands on asking someone to
 * get in touch, `?ask=step:<id>` about something.
 * @param {{query?: Record<string, string>}} props
 */
export function Support({ query = {} }) {
  const now = useNow();
  const about = aboutIn(query['ask']);
  const { state, source, reading } = useSource(now, about);
  const [chosen, setChosen] = useState('');
  const guess = useGuess();
  const country = chosen || source?.country || guess;
  const offer = offerFrom({ ...(source ?? NOBODY), country });
  const calling = state === 'open' ? going.value !== null : state === 'expired' && unsent.value;
  return (
    <Screen title={t('support-title')}>
      <EmergencyNumbers lines={lines} country={country} />
      {!reading && <Ladder key={query['ask']} offer={{ ...offer, lines, calling }} now={now} about={about} start={'ask' in query ? ASK : null} />}
      <AllLines lines={lines} country={country} now={now} young={offer.young} />
      <CountrySwitch country={country} onChoose={setChosen} />
      {state !== 'open' && <p class="quiet">{t(`support-${state}`)}</p>}
      <p><a href="/crisis-plan">{t('support-to-crisis-plan')}</a></p>
    </Screen>
  );
}

/**
 * The country to begin with. The language is known at once; the phone's zone, a better witness,
 * takes a slow phone a moment to tell.
 */
function useGuess() {
  const [zone, setZone] = useState('');
  useEffect(() => setZone(deviceZone()), []);
  return guessCountry(language.value, zone);
}

/**
 * Stands on one place at a time. The buttons stay where they are while the words above them
 * change, so a thumb, a keyboard and a screen reader keep their place.
 * @param {{offer: import('../rules/support.js').Offer, now: Date, about: import('../rules/asking.js').About | null,
 *   start: string | null}} props
 */
function Ladder({ offer, now, about, start }) {
  const [at, setAt] = useState(start);
  const [helped, setHelped] = useState(false);
  const places = ladder(offer, now);
  const place = /** @type {import('../rules/support.js').Place} */ (places[placeAt(places, at)]);
  const previous = previousKey(places, at);
  /** @param {string} key */
  const go = (key) => { setHelped(false); setAt(key); scrollTo(0, 0); };
  return (
    <>
      {place.kind !== 'ask' && <CallStrip onOpen={() => go(ASK)} />}
      <PlaceCard place={place} places={places} about={about} now={now} helped={helped} country={offer.country} />
      <div class={place.kind === 'ask' ? 'support-moves support-moves-below' : 'support-moves'}>
        {place.kind === 'step' && !helped && (
          <Button kind="secondary" wide onClick={() => setHelped(true)}>{t('support-helped')}</Button>
        )}
        <Button kind="secondary" wide onClick={() => go(nextKey(places, at))}>{t(`support-next-${helped ? 'helped' : place.kind.replace('_', '-')}`)}</Button>
      </div>
      {previous && <Button kind="quiet" icon={ArrowLeft} onClick={() => go(previous)}>{t('support-previous')}</Button>}
      {place.rung === 'near' && <ClosedNow services={offer.services} now={now} />}
      <GoStraightTo places={places} current={place.rung} onGo={go} />
    </>
  );
}
