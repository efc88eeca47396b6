import { RotateCw } from 'lucide';

import { Button } from '../parts/button.jsx';
import { Empty } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { Trouble } from './trouble.jsx';

/**
 * Shows what was fetched; without network, a sentence about why it is not here and one button.
 * @template T
 * @param {{ fetched: { data: T | null, problem: any, reload: () => Promise<void> }, why: string,
 *   children: (data: T) => import('preact').ComponentChildren }} props `why`: what needs the network, in words
 */
export function OnlineOnly({ fetched, why, children }) {
  const { data, problem, reload } = fetched;
  if (data) return <>{children(data)}</>;
  if (!problem) return <p class="quiet">{t('account-fetching')}</p>;
  const again = (
    <Button icon={RotateCw} onClick={() => void reload()}>
      {t('account-try-again')}
    </Button>
  );
  return <Empty action={again}>{problem.code === 'offline' ? why : <Trouble problem={problem} />}</Empty>;
}
