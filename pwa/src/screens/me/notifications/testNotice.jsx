/** Trying it out: the one way to know that notices arrive is to let one arrive. */
import { BellRing } from 'lucide';
import { useState } from 'preact/hooks';

import { Trouble } from '../../../account/trouble.jsx';
import { useAction } from '../../../account/useAction.js';
import { arrived } from '../../../notices/begin.js';
import { sendTest } from '../../../notices/phone.js';
import { Button } from '../../../parts/button.jsx';
import { t } from '../../../texts/texts.js';

/** A test notice to this phone. Says «sent» when it was sent, and «arrived» when it has. */
export function TestNotice() {
  const [before, setBefore] = useState(/** @type {unknown} */ (undefined));
  const { busy, problem, run } = useAction();
  const wasSent = before !== undefined;
  const hasArrived = wasSent && arrived.value !== before && arrived.value?.kind === 'test';
  const test = () =>
    run(async () => {
      const last = arrived.value;
      await sendTest();
      setBefore(last);
    });
  return (
    <>
      <Button icon={BellRing} busy={busy} disabled={busy} onClick={test}>
        {t('notices-test')}
      </Button>
      <div aria-live="polite">{wasSent && <p>{t(hasArrived ? 'notices-test-arrived' : 'notices-test-sent')}</p>}</div>
      <Trouble problem={problem} />
    </>
  );
}
