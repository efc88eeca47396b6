/** Receipts: every yes and no, to read, to print, to save, and to show to whoever asks. */
import { FileJson, FileText } from 'lucide';

import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFetched } from '../../account/useFetched.js';
import { raw } from '../../api.js';
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { say } from '../../parts/say.jsx';
import { Empty, Screen } from '../../parts/screen.jsx';
import { capital, formatMoment } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { Ask, Asks } from '../ask.jsx';
import { saveAs } from '../me/saveAs.js';
import { categoryName, personPath, rightWords } from './words.js';

/** @typedef {Record<string, any>} Receipt see consent_receipt.schema.json */
/** @typedef {{receipt: Receipt}} OfReceipt */

/** The screen at /sharing/receipts. */
export function Receipts() {
  const fetched = useFetched(`${personPath()}/receipts`);
  return (
    <Screen title={t('sharing-receipts')} lead={t('sharing-receipts-lead')} back="/sharing">
      <OnlineOnly fetched={fetched} why={t('sharing-receipts-offline')}>
        {({ receipts }) => (
          <>
            {receipts.length === 0 && <Empty>{t('sharing-receipts-empty')}</Empty>}
            <Asks>
              {receipts.map((/** @type {Receipt} */ one) => <OneReceipt key={`${one.record_id}/${one.number}`} receipt={one} />)}
            </Asks>
          </>
        )}
      </OnlineOnly>
    </Screen>
  );
}

/** Folded, it is a line in the record. @param {OfReceipt} props */
function OneReceipt({ receipt }) {
  const { event, data, right, recipient } = receipt;
  const what = event.type === 'refused' ? categoryName(data.category) : rightWords(data.category, right);
  return (
    <Ask question={t(`sharing-event-${event.type}`, { name: recipient.name || t('sharing-someone') })} answer={<What what={what} at={event.at} />}>
      {receipt.words.lines.map((/** @type {string} */ line) => <p key={line}>{line}</p>)}
      <Take receipt={receipt} />
    </Ask>
  );
}

/** @param {{what: string, at: string}} props */
function What({ what, at }) {
  return (
    <>
      {what}
      <span class="ask-more">{capital(formatMoment(at))}</span>
    </>
  );
}

/** The page opens beside the app, where it can be printed; the file is for another program. @param {OfReceipt} props */
function Take({ receipt }) {
  const { busy, problem, run } = useAction();
  const path = `${personPath()}/receipts/${receipt.record_id}/${receipt.number}`;
  const save = () =>
    run(async () => {
      saveAs(await (await raw('GET', path)).blob(), `${t('sharing-receipt-file')}-${receipt.event.at.slice(0, 10)}.json`);
      say('me-export-saved');
    });
  return (
    <>
      <ButtonRow>
        <ActionLink kind="secondary" icon={FileText} href={path} target="_blank" rel="noreferrer">{t('sharing-receipt-open')}</ActionLink>
        <Button kind="quiet" icon={FileJson} busy={busy} disabled={busy} onClick={save}>{t('sharing-receipt-save')}</Button>
      </ButtonRow>
      <Trouble problem={problem} />
    </>
  );
}
