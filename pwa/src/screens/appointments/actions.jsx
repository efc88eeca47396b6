/** What can be done about an appointment that is ahead: call, ask to change, put it in a calendar. */
import { CalendarPlus, CalendarSync, Mail } from 'lucide';
import { useState } from 'preact/hooks';

import { one } from '../../local/view.js';
import { ActionLink, Button, ButtonRow, PhoneLink } from '../../parts/button.jsx';
import { TextArea } from '../../parts/fields.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { smsHref } from '../../texts/phone.js';
import { t } from '../../texts/texts.js';
import { endOf } from './order.js';
import { ToCalendar } from './toCalendar.jsx';
import { changeRequest, contactOf } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @param {{appointment: Row, now: Date}} props */
export function AppointmentActions({ appointment, now }) {
  const [sheet, setSheet] = useState('');
  const close = () => setSheet('');
  const contact = contactOf(appointment);
  if (endOf(appointment) < now.getTime()) return null;
  return (
    <>
      <ButtonRow>
        <PhoneLink number={contact.phone} country={one('person')?.country} />
        <Button icon={CalendarSync} onClick={() => setSheet('change')}>{t('appointments-ask-change')}</Button>
        <Button icon={CalendarPlus} onClick={() => setSheet('calendar')}>{t('appointments-to-calendar')}</Button>
      </ButtonRow>
      <AskToChange open={sheet === 'change'} onClose={close} appointment={appointment} />
      <ToCalendar open={sheet === 'calendar'} onClose={close} appointment={appointment} />
    </>
  );
}

/**
 * The words are shown before anything is sent, and it is the phone's own app that sends them.
 * @param {{open: boolean, onClose: () => void, appointment: Row}} props
 */
export function AskToChange({ open, onClose, appointment }) {
  return (
    <Sheet open={open} onClose={onClose} title={t('appointments-ask-change')}>
      <Ask appointment={appointment} />
    </Sheet>
  );
}

/** @param {{appointment: Row}} props */
function Ask({ appointment }) {
  const [words, setWords] = useState(() => changeRequest(appointment));
  const { phone, email, other, name } = contactOf(appointment);
  const nobody = !phone && !email;
  return (
    <>
      {nobody && <p>{other || t('appointments-ask-nobody')}</p>}
      <PhoneLink number={phone} country={one('person')?.country} name={name} />
      {!nobody && (
        <TextArea label={t('appointments-ask-words')} help={t('appointments-ask-sent-by')} rows={4} value={words} onInput={setWords} />
      )}
      <ButtonRow>
        {phone && <ActionLink kind="secondary" href={smsHref(phone, words) ?? ''}>{t('appointments-ask-text')}</ActionLink>}
        {email && <ActionLink kind="secondary" icon={Mail} href={mailHref(email, words)}>{t('appointments-ask-mail')}</ActionLink>}
      </ButtonRow>
    </>
  );
}

/** @param {string} email @param {string} words */
function mailHref(email, words) {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(t('appointments-ask-subject'))}&body=${encodeURIComponent(words)}`;
}
