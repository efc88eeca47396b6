/** When an appointment is, with the times kept on one line. */
import { formatDay } from '../../texts/dates.js';
import { known } from './wallTime.js';
import { timeWords } from './words.js';

/** @param {{appointment: Record<string, any>}} props */
export function When({ appointment }) {
  return (
    <>
      {formatDay(appointment.starts_at, { zone: known(appointment.zone) })}{' '}
      <span class="times tabular">{timeWords(appointment)}</span>
    </>
  );
}
