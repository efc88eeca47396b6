/** Everything written about an agency, folded under plain questions. */
import { t } from '../../texts/texts.js';
import { Ask, Asks } from '../ask.jsx';
import { options } from '../plan/words.js';
import { RowSelect, RowText } from '../rowFields.jsx';
import { KINDS } from './addAgency.jsx';
import { HoursFields } from './hoursFields.jsx';

const COUNTRIES = ['se', 'no', 'dk'];

/** @param {{agency: Record<string, any>}} props */
export function AgencyFields({ agency }) {
  return (
    <Asks>
      <Ask question={t('agencies-fields-name')} row={agency} fields={['name', 'phone']} open={!agency.phone}>
        <RowText row={agency} field="name" label={t('agencies-name')} help={t('agencies-name-hint')} />
        <RowText row={agency} field="phone" type="tel" label={t('agencies-phone')} />
        <RowSelect row={agency} field="kind" label={t('agencies-kind')} none={t('common-choose')} options={options('agencies-kind', KINDS)} />
        <RowSelect row={agency} field="country" label={t('agencies-country')} none={t('common-choose')} options={options('agencies-country', COUNTRIES)} />
      </Ask>
      <Ask question={t('agencies-fields-hours')} row={agency} fields={['hours']}>
        <HoursFields agency={agency} field="hours" />
      </Ask>
      <Ask question={t('agencies-fields-on-call')} answer={agency.on_call_phone} row={agency} fields={['on_call_phone', 'on_call_hours']}>
        <p class="quiet">{t('agencies-on-call-explain')}</p>
        <RowText row={agency} field="on_call_phone" type="tel" label={t('agencies-on-call-phone')} />
        <HoursFields agency={agency} field="on_call_hours" />
      </Ask>
      <Ask question={t('agencies-fields-where')} answer={agency.address} row={agency} fields={['address', 'website', 'email', 'note']}>
        <RowText row={agency} field="address" lines={2} label={t('agencies-address')} />
        <RowText row={agency} field="website" type="url" label={t('agencies-website')} />
        <RowText row={agency} field="email" type="email" label={t('agencies-email')} />
        <RowText row={agency} field="note" lines={3} label={t('agencies-note')} help={t('agencies-note-hint')} />
      </Ask>
    </Asks>
  );
}
