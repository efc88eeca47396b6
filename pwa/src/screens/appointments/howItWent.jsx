/**
 * Where an appointment stands: proposed, called off, did it take place. Neutral whatever the
 * answer: an appointment that did not happen closes no door, it only asks what comes next.
 */
import { useState } from 'preact/hooks';

import { didNotHappen } from '../../commands/appointments.js';
import { edit } from '../../commands/write.js';
import { Button, ButtonRow } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { AskToChange } from './actions.jsx';
import { endOf } from './order.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{appointment: Row}} OfAppointment */

/** @param {OfAppointment & {now: Date}} props */
export function HowItWent({ appointment, now }) {
  const { status } = appointment;
  if (status === 'did_not_happen') return <DidNotHappen appointment={appointment} />;
  if (status === 'cancelled') return <Cancelled appointment={appointment} />;
  if (status === 'done') return <p class="state-word">{t('appointments-status-done')}</p>;
  if (endOf(appointment) < now.getTime()) return <DidItHappen appointment={appointment} />;
  return status === 'proposed' ? <Proposed appointment={appointment} /> : null;
}

/** @param {Row} appointment @param {string} status */
const set = (appointment, status) => edit('appointment', appointment.id, { status });

/** @param {OfAppointment} props */
function Proposed({ appointment }) {
  return (
    <Card as="div" tone="quiet">
      <p>{t('appointments-proposed-explain')}</p>
      <Button onClick={() => set(appointment, 'booked')}>{t('appointments-proposed-yes')}</Button>
    </Card>
  );
}

/** @param {OfAppointment} props */
function Cancelled({ appointment }) {
  return (
    <Card as="div" tone="quiet">
      <p><strong>{t('appointments-status-cancelled')}.</strong> {t('appointments-cancelled-explain')}</p>
      <Button onClick={() => set(appointment, 'booked')}>{t('appointments-cancelled-back')}</Button>
    </Card>
  );
}

/** @param {OfAppointment} props */
function DidItHappen({ appointment }) {
  const before = appointment.status;
  const no = async () => {
    await didNotHappen(appointment.id);
    offerUndo('appointments-noted', () => set(appointment, before));
  };
  return (
    <Card as="div" tone="quiet">
      <p>{t('appointments-did-it-happen')}</p>
      <ButtonRow>
        <Button onClick={() => set(appointment, 'done')}>{t('common-yes')}</Button>
        <Button onClick={no}>{t('appointments-it-did-not')}</Button>
      </ButtonRow>
    </Card>
  );
}

/** @param {OfAppointment} props */
function DidNotHappen({ appointment }) {
  const [asking, setAsking] = useState(false);
  return (
    <Card as="div" tone="quiet">
      <p><strong>{t('appointments-status-did_not_happen')}.</strong> {t('appointments-did-not-explain')}</p>
      <Button onClick={() => setAsking(true)}>{t('appointments-ask-new')}</Button>
      <AskToChange open={asking} onClose={() => setAsking(false)} appointment={appointment} />
    </Card>
  );
}
