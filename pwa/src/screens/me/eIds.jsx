/** The e-IDs that open the account, under Devices and passkeys: only where one is set up. */
import { IdCard } from 'lucide';

import { withCheck } from '../../account/account.js';
import { leaveToBind } from '../../account/eId.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFetched } from '../../account/useFetched.js';
import { call } from '../../api.js';
import { Button } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { say } from '../../parts/say.jsx';
import { Section } from '../../parts/screen.jsx';
import { formatMoment, formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';

/** @typedef {{ country: string, name: string, bound_at: string | null, last_used_at: string | null }} EId */

export function EIds() {
  const { data, reload } = useFetched('/api/me/e-ids');
  if (!data || data.e_ids.length === 0) return null;
  return (
    <Section title={t('e-id-section')}>
      <p>{t('e-id-what')}</p>
      {data.e_ids.map((/** @type {EId} */ eId) => (eId.bound_at ? <Bound key={eId.country} eId={eId} onGone={reload} /> : <Unbound key={eId.country} eId={eId} />))}
    </Section>
  );
}

/** @param {{ eId: EId }} props */
function Unbound({ eId: { country, name } }) {
  const { busy, problem, run } = useAction();
  return (
    <>
      <Button icon={IdCard} busy={busy} disabled={busy} onClick={() => run(() => leaveToBind(country))}>
        {t('e-id-bind', { name })}
      </Button>
      <Trouble problem={problem} />
    </>
  );
}

/** @param {{ eId: EId, onGone: () => Promise<void> }} props */
function Bound({ eId: { country, name, bound_at, last_used_at }, onGone }) {
  const { busy, problem, run } = useAction();
  const unbind = () =>
    run(async () => {
      await withCheck(() => call('DELETE', `/api/me/e-ids/${country}`));
      say('e-id-unbound');
      await onGone();
    });
  return (
    <Card>
      <CardTitle>{name}</CardTitle>
      <p class="quiet">
        {t('e-id-bound-on', { day: formatShortDay(bound_at ?? '') })}{' '}
        {last_used_at ? t('e-id-used', { when: formatMoment(last_used_at) }) : t('e-id-never-used')}
      </p>
      <Button busy={busy} disabled={busy} onClick={unbind}>
        {t('e-id-unbind')}
      </Button>
      <Trouble problem={problem} />
    </Card>
  );
}
