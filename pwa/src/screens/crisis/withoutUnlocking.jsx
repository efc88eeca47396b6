import { setOpenSections } from '../../commands/crisisPlan.js';
import { lockMode } from '../../local/lock.js';
import { one } from '../../local/view.js';
import { Screen } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';
import { SectionPicker } from './sectionPicker.jsx';

/**
 * What can be read on this phone while Tråden is locked: the person's choice, with what it costs
 * said plainly.
 */
export function WithoutUnlocking() {
  const chosen = one('crisis_plan')?.opens_without_unlocking ?? [];
  return (
    <Screen title={t('crisis-opens')} back="/crisis-plan" backText={t('crisis-title')} lead={t('crisis-opens-lead')}>
      <ul class="stack-tight">
        {['who', 'never', 'where'].map((id) => <li key={id}>{t(`crisis-opens-${id}`)}</li>)}
      </ul>
      {lockMode.value === 'never' && <p class="card card-quiet">{t('crisis-opens-no-lock')} <a href="/me/lock">{t('crisis-opens-to-lock')}</a></p>}
      <SectionPicker legend={t('crisis-opens-choose')} chosen={chosen} onChange={setOpenSections} />
    </Screen>
  );
}
