/** What to know before an appointment. What nobody has told is left out. */
import { row } from '../../local/view.js';
import { Facts } from '../../parts/card.jsx';
import { AgencyMark } from '../../parts/thread.jsx';
import { t } from '../../texts/texts.js';
import { live } from '../plan/words.js';
import { When } from './when.jsx';
import { otherClock } from './words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{appointment: Row}} OfAppointment */

/** @param {OfAppointment} props */
export function AppointmentFacts({ appointment }) {
  const step = live('step', appointment.step_id);
  return (
    <Facts
      items={[
        { term: t('appointments-when'), children: <WhenExactly appointment={appointment} /> },
        { term: t('appointments-with'), children: withWhom(appointment) },
        { term: t('appointments-where'), children: where(appointment) },
        { term: t('appointments-video'), children: video(appointment.video_link) },
        { term: t('appointments-purpose'), children: own(appointment.purpose) },
        { term: t('appointments-bring'), children: own(appointment.bring) },
        { term: t('appointments-comes-along'), children: comesAlong(appointment) },
        { term: t('appointments-for-step'), children: step && <a href={`/plan/step/${step.id}`}>{step.what}</a> },
        { term: t('appointments-source'), children: source(appointment) },
      ]}
    />
  );
}

/** @param {OfAppointment} props */
function WhenExactly({ appointment }) {
  const there = otherClock(appointment);
  return (
    <>
      <strong><When appointment={appointment} /></strong>
      {there && <span class="fact-more">{there}</span>}
    </>
  );
}

/** @param {Row} appointment */
function withWhom(appointment) {
  const agency = live('agency', appointment.agency_id);
  if (!agency) return appointment.with_whom;
  return (
    <>
      {appointment.with_whom && <span class="fact-more">{appointment.with_whom}</span>}
      <a href={`/agencies/${agency.id}`}><AgencyMark agency={/** @type {any} */ (agency)} /></a>
    </>
  );
}

/** @param {Row} appointment */
export function where(appointment) {
  const place = appointment.place || (appointment.video_link ? '' : live('agency', appointment.agency_id)?.address);
  if (!place && !appointment.door) return null;
  return (
    <>
      {place && <span class="keep-lines fact-more">{place}</span>}
      {appointment.door && <span class="keep-lines fact-more">{appointment.door}</span>}
      {place && <a href={mapHref(place)} target="_blank" rel="noreferrer">{t('appointments-map')}</a>}
    </>
  );
}

/** A plain link, opened outside: no map is fetched, so nobody learns of the place before it is pressed. @param {string} place */
const mapHref = (place) => `https://www.openstreetmap.org/search?query=${encodeURIComponent(place.replaceAll('\n', ', '))}`;

/** Only what is a web address becomes a link; anything else is shown as it was written. @param {string} link */
export function video(link) {
  if (!/^https:\/\//i.test(link)) return link;
  return <a href={link} target="_blank" rel="noreferrer">{t('appointments-video-open')}</a>;
}

/** @param {string} words */
export const own = (words) => words && <span class="keep-lines">{words}</span>;

/** @param {Row} appointment */
function comesAlong(appointment) {
  const ids = /** @type {string[]} */ (appointment.comes_along_member_ids ?? []);
  return ids.map((id) => row('member', id)?.name).filter(Boolean).join(', ');
}

/** @param {Row} appointment */
function source(appointment) {
  if (appointment.source === 'typed') return null;
  const unsure = appointment.confidence === 'unsure' ? ` ${t('appointments-unsure')}` : '';
  return t(`appointments-source-${appointment.source}`) + unsure;
}
