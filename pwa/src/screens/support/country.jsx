import { Select } from '../../parts/fields.jsx';
import { t } from '../../texts/texts.js';

const COUNTRIES = ['se', 'no', 'dk'];

/**
 * Short numbers work only in their own country: whoever is somewhere else can say so.
 * @param {{country: string, onChoose: (country: string) => void}} props
 */
export function CountrySwitch({ country, onChoose }) {
  const options = COUNTRIES.map((code) => ({ value: code, label: t(`lines-country-${code}`) }));
  return <Select label={t('support-country')} value={country} options={options} onInput={onChoose} />;
}
