/**
 * What stands below the ladder: the way straight to a rung, who is closed, and every line.
 */

import { Button, PhoneLink } from '../../parts/button.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { byWhoAnswers } from '../../rules/answers.js';
import { helpLines, rungStarts } from '../../rules/support.js';
import { hoursNow, opensWhen } from '../../texts/hours.js';
import { t } from '../../texts/texts.js';

/** @typedef {import('../../rules/support.js').Line} Line */
/** @typedef {import('../../rules/support.js').Place} Place */

/**
 * @param {{places: Place[], current: string, onGo: (key: string) => void}} props
 */
export function GoStraightTo({ places, current, onGo }) {
  const others = rungStarts(places).filter(({ rung }) => rung !== current);
  if (others.length === 0) return null;
  return (
    <nav class="stack-tight" aria-labelledby="support-straight">
      <h2 class="support-small-heading" id="support-straight">{t('support-straight')}</h2>
      <div class="row">
        {others.map(({ rung, key }) => (
          <Button key={rung} kind="secondary" onClick={() => onGo(key)}>{t(`support-rung-${rung}`)}</Button>
        ))}
      </div>
    </nav>
  );
}

/**
 * My services that are closed, with when they open.
 * @param {{services: import('../../rules/support.js').Service[], now: Date}} props
 */
export function ClosedNow({ services, now }) {
  const closed = byWhoAnswers(services, now).filter(({ answer }) => answer.state === 'closed');
  if (closed.length === 0) return null;
  return (
    <div class="stack-tight">
      <h2 class="support-small-heading">{t('support-closed-now')}</h2>
      <ul class="support-list support-closed">
        {closed.map(({ agency, answer }) => (
          <li key={agency.id}>{agency.name} <span class="support-opens">{opensWhen(answer, now)}</span></li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Every line of the country at once, for whoever wants to choose.
 * @param {{lines: Line[], country: string, now: Date, young?: boolean | undefined}} props
 */
export function AllLines({ lines, country, now, young = false }) {
  return (
    <Disclosure summary={t('support-all-lines')}>
      <ul class="support-list">
        {helpLines(lines, country, now, young).map(({ line, answer }) => (
          <li class="stack-tight" key={line.id}>
            <h3>{line.name}</h3>
            <p class="quiet">{t(`lines-kind-${line.kind.replace('_', '-')}`)}. {hoursNow(answer, now)}</p>
            <PhoneLink number={line.number} country={line.country} name={line.name} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
