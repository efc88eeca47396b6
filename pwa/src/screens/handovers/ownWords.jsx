/** What the person can add to a hand-over: which appointment the first meeting is, and words of their own. */
import { chooseFirstMeeting } from '../../commands/handovers.js';
import { rows } from '../../local/view.js';
import { Select } from '../../parts/fields.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { formatRange } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { split } from '../appointments/order.js';
import { useNow } from '../now.js';
import { RowText } from '../rowFields.jsx';

/** @typedef {{handover: Record<string, any>}} OfHandover */

/** @param {OfHandover} props */
export function OwnWords({ handover }) {
  return (
    <Disclosure summary={t('handovers-add')} open={Object.keys(handover.kept_both ?? {}).length > 0}>
      <WhichMeeting handover={handover} />
      <RowText row={handover} field="first_meeting" lines={3} label={t('handovers-meet-about')} />
      <RowText row={handover} field="door" lines={2} label={t('handovers-meet-door')} />
      <RowText row={handover} field="why" lines={3} label={t('handovers-why')} />
      {handover.state === 'declined' && <RowText row={handover} field="why_not" lines={2} label={t('handovers-why-not')} />}
    </Disclosure>
  );
}

/** @param {OfHandover} props */
function WhichMeeting({ handover }) {
  const now = useNow();
  const { ahead } = split(rows('appointment'), now);
  const booked = ahead.filter(({ status }) => ['proposed', 'booked'].includes(status));
  const options = booked.map((each) => ({ value: each.id, label: `${formatRange(each.starts_at, null, each.zone)}, ${each.title}` }));
  if (options.length === 0) return null;
  return (
    <Select
      label={t('handovers-which-meeting')}
      empty={t('handovers-which-none')}
      options={options}
      value={handover.first_appointment_id ?? ''}
      onSave={(/** @type {string} */ id) => chooseFirstMeeting(handover, id || null)}
    />
  );
}
