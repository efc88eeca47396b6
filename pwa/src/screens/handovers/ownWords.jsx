/** What the person can add to a hand-over: which appointment the first meeting is, and words of their own. */
import { rows } from '../../local/view.js';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { RowDay, RowText } from '../rowFields.jsx';
import { WhichMeeting } from './whichMeeting.jsx';
import { sideOf } from './words.js';

/** @typedef {{handover: Record<string, any>}} OfHandover */

/** @param {OfHandover} props */
export function OwnWords({ handover }) {
  return (
    <Disclosure summary={t('handovers-add')} open={Object.keys(handover.kept_both ?? {}).length > 0}>
      <WhichMeeting handover={handover} appointments={rows('appointment')} />
      <RowText row={handover} field="to_name" label={t('handovers-new-name')} />
      {handover.state === 'proposed' && <RowDay row={handover} field="answer_by" label={t('handovers-answer-by')} />}
      <RowText row={handover} field="first_meeting" lines={3} label={t('handovers-meet-about')} />
      <RowText row={handover} field="door" lines={2} label={t('handovers-meet-door')} />
      <RowText row={handover} field="why" lines={3} label={t('handovers-why')} />
      {handover.kind === 'worker' && <RowText row={handover} field="goodbye" lines={3} label={t('handovers-goodbye', { name: sideOf(handover, 'from').name })} />}
      {handover.state === 'declined' && <RowText row={handover} field="why_not" lines={2} label={t('handovers-why-not')} />}
    </Disclosure>
  );
}
