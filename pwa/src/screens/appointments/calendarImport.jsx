/** Appointments out of a calendar file that an agency, or another calendar, has given. */
import { useState } from 'preact/hooks';

import { sendFile } from '../../commands/write.js';
import { isPending, rows, waiting } from '../../local/view.js';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { calendarNews } from './calendarNews.js';

/** @typedef {Record<string, any>} Row */

/** What the server takes; saying so here saves a long wait on a poor network. */
const LARGEST = 1024 * 1024;

/** @typedef {{id: string, before: Row[]}} Kept a file that is queued, and what was known before it */

/** The file is queued like everything else, so it can be chosen offline. */
export function CalendarImport() {
  const [problem, setProblem] = useState('');
  const [kept, setKept] = useState(/** @type {Kept | null} */ (null));
  const take = async (/** @type {Event & {currentTarget: HTMLInputElement}} */ event) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text();
    const refusal = refuse(file.size, text);
    setProblem(refusal);
    if (!refusal) setKept({ before: rows('appointment'), id: await sendFile('calendar-files', text, 'text/calendar') });
    input.value = ''; // so that the same file can be chosen again
  };
  return (
    <Disclosure summary={t('appointments-import')}>
      <p>{t('appointments-import-explain')}</p>
      <label class="file-button ds-button button-secondary" data-variant="secondary">
        <span>{t('appointments-import-choose')}</span>
        <input class="visually-hidden" type="file" accept=".ics,text/calendar" onChange={take} />
      </label>
      <output>{problem ? t(problem) : kept && <HowItGoes kept={kept} />}</output>
    </Disclosure>
  );
}

/**
 * @param {number} size in bytes
 * @param {string} text
 * @returns {string} the id of the text that says why not; empty when there is nothing against it
 */
function refuse(size, text) {
  if (size > LARGEST) return 'appointments-import-too-large';
  return text.includes('BEGIN:VCALENDAR') ? '' : 'appointments-import-not-calendar';
}

/** @param {{kept: Kept}} props */
function HowItGoes({ kept }) {
  if (waiting.value.some((entry) => entry.row_id === kept.id)) {
    return <a href="/waiting">{t('appointments-import-refused')}</a>;
  }
  if (isPending('file', kept.id)) return t('appointments-import-kept');
  const news = calendarNews(kept.before, rows('appointment'));
  const told = Object.entries(news).filter(([, count]) => count > 0);
  if (told.length === 0) return t('appointments-import-nothing-new');
  return told.map(([kind, count]) => t(`appointments-import-${kind}`, { count })).join(' ');
}
