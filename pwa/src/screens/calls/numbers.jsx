/** Whom one can call oneself: those one trusts, who answers now, the lines; and 112 last, since it stands on top already. */
import { MessageCircle } from 'lucide';

import { ActionLink, PhoneLink } from '../../parts/button.jsx';
import { hoursNow } from '../../texts/hours.js';
import { smsHref } from '../../texts/phone.js';
import { t } from '../../texts/texts.js';
import { emergencyNumber } from '../support/place.jsx';

/** @typedef {import('../../rules/support.js').Place} Place */
/** @typedef {Pick<import('../../rules/support.js').Helper, 'id' | 'name' | 'phone'>} Someone */

/** So many of each: more would hide the next. */
const MANY = 2;

/** @param {{people: Someone[], places: Place[], country: string, now: Date}} props */
export function Numbers({ people, places, country, now }) {
  const services = places.filter((place) => place.kind === 'service').slice(0, MANY);
  const lines = places.filter((place) => place.kind === 'line' && place.answer.state !== 'closed').slice(0, MANY);
  return (
    <div class="stack-tight call-numbers">
      {people.map((one) => <Person key={one.id} someone={one} country={country} />)}
      {services.map((place) => place.kind === 'service' && (
        <Number key={place.key} name={place.service.name} answer={place.answer} now={now} />
      ))}
      {lines.map((place) => place.kind === 'line' && (
        <Number key={place.key} name={place.line.name} answer={place.answer} now={now} />
      ))}
      <p>{t('calls-danger', { number: emergencyNumber(country) })}</p>
    </div>
  );
}

/** @param {{someone: Someone, country: string}} props */
function Person({ someone: { name, phone }, country }) {
  const text = smsHref(phone, t('support-text-words'));
  return (
    <div class="stack-tight">
      <PhoneLink look="support" wide number={phone} country={country} name={name} />
      {text && <ActionLink kind="secondary" wide icon={MessageCircle} href={text}>{t('common-text', { name })}</ActionLink>}
    </div>
  );
}

/** @param {{name: string, answer: import('../../rules/answers.js').Answer, now: Date}} props */
function Number({ name, answer, now }) {
  return (
    <div>
      <PhoneLink wide number={answer.phone} country={answer.country} name={name} />
      <p class="quiet">{hoursNow(answer, now)}</p>
    </div>
  );
}
