import { t } from '../../texts/texts.js';
import { SECTIONS, titleOf } from './sections.js';

/**
 * Which sections. Boxes rather than switches: a list to choose from, read as one question.
 * @param {{legend: string, sections?: string[], chosen: string[], onChange: (chosen: string[]) => unknown,
 *   title?: (section: string) => string}} props
 */
export function SectionPicker({ legend, sections = SECTIONS, chosen, onChange, title = titleOf }) {
  /** @param {string} section */
  const turned = (section) => (chosen.includes(section) ? chosen.filter((one) => one !== section) : [...chosen, section]);
  return (
    <fieldset class="ds-fieldset choice">
      <legend class="ds-label">{legend}</legend>
      {sections.map((section) => (
        <label class="choice-option" key={section}>
          <input class="ds-input" type="checkbox" checked={chosen.includes(section)} onChange={() => onChange(turned(section))} />
          <span>{title(section)}</span>
        </label>
      ))}
      {sections.length === 0 && <p class="quiet">{t('crisis-nothing-written')}</p>}
    </fieldset>
  );
}
