import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { Button } from '../../parts/button.jsx';
import { t } from '../../texts/texts.js';

/** One more page of a long list. @param {{onMore: () => Promise<void>}} props */
export function More({ onMore }) {
  const { busy, problem, run } = useAction();
  return (
    <>
      <Button wide busy={busy} onClick={() => run(onMore)}>{t('sharing-older')}</Button>
      <Trouble problem={problem} />
    </>
  );
}
