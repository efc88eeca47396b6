import { IdCard } from 'lucide';

import { Button } from '../parts/button.jsx';
import { t } from '../texts/texts.js';
import { leaveToSignIn } from './eId.js';
import { Trouble } from './trouble.jsx';
import { useAction } from './useAction.js';
import { useFetched } from './useFetched.js';

/** A button for each e-ID that is set up at this server; nothing where there is none, or no network. */
export function EIdButtons() {
  const { data } = useFetched('/api/e-id');
  const { busy, problem, run } = useAction();
  if (!data) return null;
  return (
    <>
      {data.providers.map((/** @type {import('./eId.js').Provider} */ { country, name }) => (
        <Button key={country} icon={IdCard} wide busy={busy} disabled={busy} onClick={() => run(() => leaveToSignIn(country))}>
          {t('e-id-sign-in', { name })}
        </Button>
      ))}
      <Trouble problem={problem} />
    </>
  );
}
