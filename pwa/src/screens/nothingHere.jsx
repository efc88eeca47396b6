import { session } from '../account/session.js';
import { ActionLink } from '../parts/button.jsx';
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';

/** An address that leads nowhere. */
export function NothingHere() {
  return (
    <Screen title={t('frame-nothing-here')}>
      <ActionLink kind="primary" href="/">
        {t(session.value.state === 'open' && !session.value.person_id ? 'with-title' : 'frame-go-to-today')}
      </ActionLink>
    </Screen>
  );
}
