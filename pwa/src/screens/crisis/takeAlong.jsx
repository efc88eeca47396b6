/**
 * The plan on paper or in a square that another phone can read: for a wallet, a fridge, a
 * trusted person. Made on this phone alone; nothing is sent.
 */

import { useState } from 'preact/hooks';

import { one } from '../../local/view.js';
import { Switch } from '../../parts/fields.jsx';
import { PrintButton, ScreenOnly } from '../../parts/print.jsx';
import { Empty, Screen } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { asText, written } from './entries.js';
import { Paper } from './paper.jsx';
import { Square } from './square.jsx';
import { SectionPicker } from './sectionPicker.jsx';
import { SECTIONS } from './sections.js';

/** The screen at /crisis-plan/take-along. */
export function TakeAlong() {
  const [left, setLeft] = useState(/** @type {string[]} */ ([]));
  const [withOnlyMe, setWithOnlyMe] = useState(false);
  const all = written();
  const entries = all.filter((entry) => withOnlyMe || !entry.only_me);
  const sections = SECTIONS.filter((section) => entries.some((entry) => entry.section === section));
  const chosen = sections.filter((section) => !left.includes(section));
  const country = one('person')?.country ?? 'se';
  if (all.length === 0) return <Screen title={t('crisis-take-along')} back="/crisis-plan"><Empty>{t('crisis-nothing-written')}</Empty></Screen>;
  return (
    <Screen title={t('crisis-take-along')} back="/crisis-plan" backText={t('crisis-title')} lead={t('crisis-take-along-lead')}>
      <ScreenOnly>
        <div class="stack">
          <SectionPicker
            legend={t('crisis-take-along-choose')}
            sections={sections}
            chosen={chosen}
            onChange={(now) => setLeft(sections.filter((section) => !now.includes(section)))}
          />
          {all.some(({ only_me }) => only_me) && <Switch label={t('crisis-with-only-me')} value={withOnlyMe} onInput={setWithOnlyMe} />}
          <PrintButton>{t('common-print')}</PrintButton>
          <Disclosure summary={t('crisis-square')}>
            <Square text={asText(entries, chosen, country)} />
          </Disclosure>
        </div>
      </ScreenOnly>
      <Paper entries={entries} sections={chosen} country={country} />
    </Screen>
  );
}
