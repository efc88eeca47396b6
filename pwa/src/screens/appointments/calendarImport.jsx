/** Appointments out of a calendar file that an agency, or another calendar, has given. */
import { useState } from 'preact/hooks';

import { sendFile } from '../../commands/write.js';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';

/** What the server takes; saying so here saves a long wait on a poor network. */
const LARGEST = 1024 * 1024;

/** The file is queued like everything else, so it can be chosen offline. */
export function CalendarImport() {
  const [told, setTold] = useState('');
  const take = async (/** @type {Event & {currentTarget: HTMLInputElement}} */ event) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file) setTold(await keep(file));
    input.value = ''; // so that the same file can be chosen again
  };
  return (
    <Disclosure summary={t('appointments-import')}>
      <p>{t('appointments-import-explain')}</p>
      <label class="ds-label" for="calendar-file">{t('appointments-import-choose')}</label>
      <input id="calendar-file" class="file-input" type="file" accept=".ics,text/calendar" onChange={take} />
      <output>{told && t(told)}</output>
    </Disclosure>
  );
}

/**
 * @param {File} file
 * @returns {Promise<string>} the id of the text that says how it went
 */
async function keep(file) {
  if (file.size > LARGEST) return 'appointments-import-too-large';
  const text = await file.text();
  if (!text.includes('BEGIN:VCALENDAR')) return 'appointments-import-not-calendar';
  await sendFile('calendar-files', text, 'text/calendar');
  return 'appointments-import-kept';
}
