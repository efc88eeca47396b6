import { changeReading, settings } from '../../account/settings.js';
import { session } from '../../account/session.js';
import { Choice, Switch } from '../../parts/fields.jsx';
import { Screen } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';

/** How the app shows things: taken up at once, here, and on the other devices with time. */
export function Reading() {
  const { text_size, theme, calm, easy_read } = settings.value;
  return (
    <Screen title={t('me-reading')} lead={t('me-reading-lead')} back={session.value.state === 'none' ? '/' : '/me'}>
      <Choice label={t('me-text-size')} options={options('text-size', ['normal', 'large', 'larger'])} value={text_size} onInput={change('text_size')} />
      <Choice label={t('me-theme')} options={options('theme', ['system', 'light', 'dark'])} value={theme} onInput={change('theme')} />
      <Switch label={t('me-calm')} help={t('me-calm-help')} value={calm} onInput={change('calm')} />
      <Switch label={t('me-easy-read')} help={t('me-easy-read-help')} value={easy_read} onInput={change('easy_read')} />
    </Screen>
  );
}

/** @param {string} setting @param {string[]} values */
function options(setting, values) {
  return values.map((value) => ({ value, label: t(`me-${setting}-${value}`) }));
}

/** @param {string} setting */
function change(setting) {
  return (/** @type {string | boolean} */ value) => void changeReading({ [setting]: value });
}
