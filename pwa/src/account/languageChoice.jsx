import { Select } from '../parts/fields.jsx';
import { choices, language, t } from '../texts/texts.js';
import { changeLanguage } from './settings.js';

/** Each language by its own name, so that it can be found from any other. */
export function LanguageChoice() {
  const options = choices.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Select
      label={t('account-language')}
      options={options}
      value={language.value}
      onInput={(/** @type {any} */ code) => void changeLanguage(code)}
    />
  );
}
