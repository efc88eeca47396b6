/** Writing in an appointment by hand: what, which day, what time. The rest can wait. */
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';

import { create } from '../../commands/write.js';
import { Button, ButtonRow } from '../../parts/button.jsx';
import { DateField, TextField, TimeField } from '../../parts/fields.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { instantAt, phoneZone } from './wallTime.js';

const EMPTY = { title: '', day: '', time: '' };

/**
 * What has been typed so far. It outlives the sheet, so that closing it by mistake loses nothing;
 * a row is made only once there is a day, because an appointment without one cannot be shown.
 */
const draft = signal(EMPTY);

/** @typedef {{onClose: () => void, fixed?: Record<string, any>, onMade?: (id: string) => unknown}} Made fixed: what it has from the start; onMade: instead of going there */

/** @param {Made & {open: boolean}} props */
export function AddAppointment({ open, ...made }) {
  return (
    <Sheet open={open} onClose={made.onClose} title={t('appointments-add')}>
      <NewAppointment {...made} />
    </Sheet>
  );
}

/** @param {Made} props */
function NewAppointment({ onClose, fixed = {}, onMade }) {
  const { route } = useLocation();
  const { title, day, time } = draft.value;
  const [tried, setTried] = useState(false);
  const missing = (/** @type {string} */ text, /** @type {string} */ id) => (tried && text.trim() === '' ? t(id) : undefined);
  const take = (/** @type {Partial<typeof EMPTY>} */ typed) => { draft.value = { ...draft.value, ...typed }; };
  const whole = title.trim() !== '' && day !== '';
  const keep = async () => {
    const id = await keepDraft(fixed);
    onClose();
    if (onMade) return onMade(id);
    route(`/appointments/${id}`);
  };
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (whole) return keep();
    setTried(true);
  };
  return (
    <form class="stack" autocomplete="off" onSubmit={submit} noValidate>
      <TextField
        label={t('appointments-what')}
        help={t('appointments-what-hint')}
        error={missing(title, 'appointments-needs-what')}
        value={title}
        onInput={(/** @type {string} */ text) => take({ title: text })}
      />
      <div class="row">
        <DateField
          label={t('appointments-day')}
          error={missing(day, 'appointments-needs-day')}
          value={day || null}
          onInput={(/** @type {string | null} */ text) => take({ day: text ?? '' })}
        />
        <TimeField label={t('appointments-time')} value={time} onInput={(/** @type {string} */ text) => take({ time: text })} />
      </div>
      <ButtonRow>
        <Button kind="primary" type="submit">{t('appointments-add')}</Button>
      </ButtonRow>
    </form>
  );
}

/**
 * Makes the appointment and empties the draft. Without a time it is for the whole day.
 * @param {Record<string, any>} fixed
 */
async function keepDraft(fixed) {
  const { title, day, time } = draft.value;
  const zone = phoneZone();
  const id = await create('appointment', {
    title: title.trim(),
    starts_at: instantAt({ day, time: time || '00:00' }, zone),
    all_day: time === '',
    zone,
    status: 'booked',
    ...fixed,
  });
  draft.value = EMPTY;
  return id;
}
