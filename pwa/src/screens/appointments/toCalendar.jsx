/** Putting an appointment in the phone's own calendar, where others may see it. */
import { useState } from 'preact/hooks';

import { ActionLink, Button } from '../../parts/button.jsx';
import { Choice } from '../../parts/fields.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { calendarFile } from './calendarFile.js';
import { whenWords } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @param {{open: boolean, onClose: () => void, appointment: Row}} props */
export function ToCalendar({ open, onClose, appointment }) {
  // Others look at calendars: the word that says nothing comes first, and telling more is a choice.
  const [shows, setShows] = useState('little');
  const options = ['little', 'all'].map((value) => ({
    value, label: t(`appointments-calendar-${value}`), help: t(`appointments-calendar-${value}-help`, { title: appointment.title }),
  }));
  const give = () => {
    const file = calendarFile(appointment, shows === 'all' ? allOf(appointment) : { title: t('appointments-calendar-neutral') }, new Date());
    download(file);
    onClose();
  };
  return (
    <Sheet open={open} onClose={onClose} title={t('appointments-to-calendar')}>
      <p>{whenWords(appointment)}</p>
      <Choice label={t('appointments-calendar-shows')} options={options} value={shows} onInput={setShows} />
      <Button kind="primary" onClick={give}>{t('appointments-calendar-get')}</Button>
      <ActionLink href="/me/calendar">{t('calendar-feed-all-of-them')}</ActionLink>
    </Sheet>
  );
}

/** @param {Row} appointment */
function allOf(appointment) {
  const notes = [appointment.with_whom, appointment.door, appointment.purpose, appointment.bring, appointment.video_link];
  return { title: appointment.title, where: appointment.place, notes: notes.filter(Boolean).join('\n') };
}

/** A download is what makes the phone offer its calendar. @param {string} file */
function download(file) {
  const href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = `${t('appointments-calendar-neutral')}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}
