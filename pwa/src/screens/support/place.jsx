/**
 * One place on the ladder, filling the screen: what it is, and the way to do it.
 */

import { MessageCircle, Phone } from 'lucide';

import { ActionLink, PhoneLink } from '../../parts/button.jsx';
import { usePiece } from '../../parts/piece.js';
import { hoursNow } from '../../texts/hours.js';
import { formatPhone, smsHref, telHref } from '../../texts/phone.js';
import { t } from '../../texts/texts.js';
import { callsRoom } from '../calls/room.js';

/** @typedef {import('../../rules/support.js').Place} Place */
/** @typedef {Extract<Place, {kind: 'helper'}>['helper']} Helper */
/** @typedef {import('../../rules/asking.js').About} About */
/** @typedef {import('preact').ComponentChildren} Children */

/**
 * The words are read out when they change; the buttons are not, they are found.
 * @param {{place: Place, places: Place[], about: About | null, now: Date, helped: boolean, country: string}} props
 */
export function PlaceCard({ place, places, about, now, helped, country }) {
  const asks = place.kind === 'ask';
  const room = usePiece(callsRoom, asks);
  return (
    <section class="support-place">
      <div class="stack-tight" aria-live="polite" aria-atomic="true">
        {asks && room && <room.AskWords now={now} />}
        {!(asks && room) && (helped ? <Helped /> : <Words place={place} now={now} country={country} />)}
      </div>
      {asks && room && <room.AskWays asked={place.asked} about={about} places={places} country={country} now={now} />}
      {asks && room === null && <ByPhone asked={place.asked} country={country} />}
      {!helped && <Ways place={place} country={country} />}
    </section>
  );
}

/** The phone could not read the piece that asks: calling works all the same. @param {{asked: import('../../rules/support.js').Asked[], country: string}} props */
const ByPhone = ({ asked, country }) => (
  <>
    <p>{t('calls-not-sent-more')}</p>
    {asked.map(({ id, name, phone }) => <PhoneLink key={id} wide number={phone} country={country} name={name} />)}
  </>
);

/** @param {{place: Place, now: Date, country: string}} props */
function Words({ place, now, country }) {
  switch (place.kind) {
    case 'step':
      return <Told label={t('support-rung-steps')} name={place.step.words} own />;
    case 'ask':
      return <Told label={t('support-rung-people')} name={t('calls-ask-title')} />;
    case 'helper':
      return <Told label={t(place.helper.trusted ? 'support-trusted' : 'support-helper')} name={place.helper.name}>{place.helper.words}</Told>;
    case 'service':
      return <Told label={t('support-rung-near')} name={place.service.name}>{hoursNow(place.answer, now)}</Told>;
    case 'line':
      return <Told label={t(`lines-kind-${place.line.kind.replace('_', '-')}`)} name={place.line.name}>{lineFacts(place, now)}</Told>;
    case 'maybe':
      return <Told label={t('support-rung-near')} name={t('support-maybe')}>{t('support-maybe-more')}</Told>;
    case 'nobody_near':
      return <Told label={t('support-rung-near')} name={t('support-nobody-near')}>{t('support-nobody-near-next')}</Told>;
    default:
      return <Told label={t('support-end-label')} name={t('support-end')}>{t('support-end-more', { number: emergencyNumber(country) })}</Told>;
  }
}

/**
 * @param {{label: string, name: string, own?: boolean, children?: Children}} props
 */
export function Told({ label, name, own = false, children }) {
  return (
    <>
      <p class="support-label">{label}</p>
      <h2 class={own ? 'support-name keep-lines support-own' : 'support-name keep-lines'}>{name}</h2>
      {children && <p class="support-more keep-lines">{children}</p>}
    </>
  );
}

const Helped = () => <Told label={t('support-helped-label')} name={t('support-helped-name')}>{t('support-helped-more')}</Told>;

/**
 * @param {Extract<Place, {kind: 'line'}>} place
 * @param {Date} now
 */
function lineFacts({ line, answer }, now) {
  const whom = line.for.length > 0 ? `${t(`lines-for-${line.for.join('-').replaceAll('_', '-')}`)} ` : '';
  return `${whom}${hoursNow(answer, now)}`;
}

/** Health emergencies have a number of their own in Norway. @param {string} country */
export const emergencyNumber = (country) => (country === 'no' ? '113' : '112');

/** @param {{place: Place, country: string}} props */
function Ways({ place, country }) {
  switch (place.kind) {
    case 'helper':
      return <HelperWays helper={place.helper} country={country} />;
    case 'service':
      return <Call number={place.answer.phone} country={place.answer.country} name={place.service.name} />;
    case 'maybe':
      return <MaybeWays services={place.services} />;
    case 'line':
      return <Call number={place.line.number} country={place.line.country} name={place.line.name} />;
    case 'end':
      return <Call number={emergencyNumber(country)} country={country} />;
    default:
      return null;
  }
}

/** A number is read as one: it may not be cut at the end of a line. @param {string} number */
const unbroken = (number) => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/**
 * The name stands in big letters above, so the button has room for the number; whoever goes from
 * link to link hears both.
 * @param {{number: string, country: string, name?: string}} props
 */
const Call = ({ number, country, name = '' }) => (
  <ActionLink kind="support" wide icon={Phone} href={telHref(number) ?? ''}>
    {t('support-call-number', { number: unbroken(formatPhone(number, country)) })}
    <span class="visually-hidden"> {name}</span>
  </ActionLink>
);

/** @param {Pick<Extract<Place, {kind: 'maybe'}>, 'services'>} props */
function MaybeWays({ services }) {
  return (
    <div class="stack-tight">
      {services.map(({ agency, answer }) => (
        <PhoneLink key={agency.id} wide number={answer.phone} country={answer.country} name={agency.name} />
      ))}
    </div>
  );
}

/**
 * The text is filled in with a sentence that says nothing about why; the person sends it or not.
 * @param {{helper: Helper, country: string}} props
 */
function HelperWays({ helper, country }) {
  const text = smsHref(helper.phone, t('support-text-words'));
  return (
    <div class="stack-tight">
      <Call number={helper.phone} country={country} name={helper.name} />
      {text && (
        <ActionLink kind="secondary" wide icon={MessageCircle} href={text}>{t('common-text', { name: helper.name })}</ActionLink>
      )}
      <p class="quiet">{t('support-text-shown', { words: t('support-text-words') })}</p>
    </div>
  );
}
