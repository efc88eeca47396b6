import { ActionLink } from '../../parts/button.jsx';
import { Empty, Screen } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';

/** Someone who was removed, perhaps on another device. */
export function NoSuchMember() {
  const toPeople = <ActionLink href="/people">{t('people-to-list')}</ActionLink>;
  return (
    <Screen title={t('people-title')} back="/people">
      <Empty noun="member" action={toPeople}>{t('people-gone')}</Empty>
    </Screen>
  );
}
