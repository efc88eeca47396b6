import { RotateCw } from 'lucide';

import { Button } from '../../parts/button.jsx';
import { Empty } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';

/** Why something is not here, and one button. @param {{why: string, onAgain: () => void}} props */
export function Unreachable({ why, onAgain }) {
  return <Empty action={<Button icon={RotateCw} onClick={onAgain}>{t('account-try-again')}</Button>}>{why}</Empty>;
}
