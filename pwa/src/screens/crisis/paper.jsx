import { one } from '../../local/view.js';
import { emergencyLines } from '../../rules/support.js';
import data from '../../support/lines.json';
import { formatShortDay } from '../../texts/dates.js';
import { formatPhone } from '../../texts/phone.js';
import { t } from '../../texts/texts.js';
import { nameOf, phoneOf } from './entries.js';
import { titleOf } from './sections.js';

/** @typedef {import('./entries.js').Entry} Entry */

/**
 * The plan as it comes out of the printer, on one page where it fits. On the screen it is seen
 * beforehand, so that nobody prints more than they meant to.
 * @param {{entries: Entry[], sections: string[], country: string}} props
 */
export function Paper({ entries, sections, country }) {
  const since = one('crisis_plan')?.still_right_on;
  const life = emergencyLines(data.lines, country).filter(({ kind }) => kind === 'emergency');
  const emergency = life.map(({ number }) => number).join(' · ');
  return (
    <article class="paper">
      <header class="paper-head">
        <h2>{t('crisis-title')}</h2>
        <p>{one('person')?.name}</p>
        {since && <p class="quiet">{t('crisis-paper-since', { day: formatShortDay(since) })}</p>}
      </header>
      <div class="paper-sections">
        {sections.map((section) => (
          <PaperSection key={section} section={section} entries={entries.filter((entry) => entry.section === section)} country={country} />
        ))}
      </div>
      <p class="paper-foot">{t('crisis-paper-foot', { numbers: emergency })}</p>
    </article>
  );
}

/** @param {{section: string, entries: Entry[], country: string}} props */
function PaperSection({ section, entries, country }) {
  return (
    <section class="paper-section">
      <h3>{titleOf(section)}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {nameOf(entry) && <strong>{nameOf(entry)} </strong>}
            <span class="keep-lines">{entry.words.trim()}</span>
            {phoneOf(entry) && <span class="paper-phone">{formatPhone(phoneOf(entry), country)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
