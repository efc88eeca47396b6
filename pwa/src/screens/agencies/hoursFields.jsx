/** Opening hours in plain fields, where they are of the usual shape; else as the text they are. */
import { useState } from 'preact/hooks';

import { edit } from '../../commands/write.js';
import { Switch, TimeField } from '../../parts/fields.jsx';
import { t } from '../../texts/texts.js';
import { RowText } from '../rowFields.jsx';
import { hoursText, simpleHours } from './simpleHours.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('./simpleHours.js').SimpleHours} SimpleHours */

const DAYS = /** @type {const} */ (['weekdays', 'saturday', 'sunday']);

/** @param {{agency: Row, field: 'hours' | 'on_call_hours'}} props */
export function HoursFields({ agency, field }) {
  const simple = simpleHours(agency[field] ?? '');
  if (!simple || agency.kept_both?.[field]) {
    return <RowText row={agency} field={field} lines={2} label={t('agencies-hours')} help={t('agencies-hours-other')} />;
  }
  return <SimpleFields agency={agency} field={field} simple={simple} />;
}

/** @param {{agency: Row, field: string, simple: SimpleHours}} props */
function SimpleFields({ agency, field, simple }) {
  // Half a range cannot be kept as hours, so what is being filled in is held here until it is whole.
  const [typed, setTyped] = useState(simple);
  const change = (/** @type {Partial<SimpleHours>} */ part) => {
    const next = { ...typed, ...part };
    setTyped(next);
    return edit('agency', agency.id, { [field]: hoursText(next) });
  };
  return (
    <div class="stack">
      {DAYS.map((day) => (
        <DayRange key={day} day={day} range={typed[day]} onChange={(range) => change({ [day]: range })} />
      ))}
      <Switch label={t('agencies-holidays')} value={typed.holidays} onSave={(/** @type {boolean} */ holidays) => change({ holidays })} />
    </div>
  );
}

/** @param {{day: string, range: {from: string, to: string}, onChange: (range: {from: string, to: string}) => unknown}} props */
function DayRange({ day, range, onChange }) {
  return (
    <fieldset class="day-range">
      <legend>{t(`agencies-${day}`)}</legend>
      <TimeField label={t('agencies-from')} value={range.from} onSave={(/** @type {string} */ from) => onChange({ ...range, from })} />
      <TimeField label={t('agencies-to')} value={range.to} onSave={(/** @type {string} */ to) => onChange({ ...range, to })} />
    </fieldset>
  );
}
