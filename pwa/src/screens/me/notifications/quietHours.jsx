import { changeNotices, NIGHT, NO_NIGHT, notices } from '../../../notices/settings.js';
import { Switch, TimeField } from '../../../parts/fields.jsx';
import { Section } from '../../../parts/screen.jsx';
import { t } from '../../../texts/texts.js';

/** When nothing is told, by this phone's own clock. */
export function QuietHours() {
  const { quiet_from, quiet_to, zone } = notices();
  const quiet = quiet_from !== quiet_to;
  return (
    <Section title={t('notices-quiet')}>
      <Switch label={t('notices-quiet-on')} help={t('notices-quiet-after')} value={quiet} onInput={beQuiet} />
      {quiet && (
        <div class="quiet-hours">
          <TimeField label={t('notices-quiet-from')} value={quiet_from} onInput={hour('quiet_from')} required />
          <TimeField label={t('notices-quiet-to')} value={quiet_to} onInput={hour('quiet_to')} required />
        </div>
      )}
      {quiet && <p class="quiet">{t('notices-quiet-zone', { place: placeOf(zone) })}</p>}
    </Section>
  );
}

/** @param {boolean} quiet */
const beQuiet = (quiet) => void changeNotices(quiet ? NIGHT : NO_NIGHT);

/** An hour that is being typed is no hour yet. @param {'quiet_from' | 'quiet_to'} which */
function hour(which) {
  return (/** @type {string} */ time) => void (time && changeNotices({ [which]: time }));
}

/** @param {string} zone as the phone names it, for example Europe/Stockholm */
const placeOf = (zone) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
