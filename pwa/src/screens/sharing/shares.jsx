/** What one receiver may see: a plain row for each category, each opening its own sheet. */
import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';

import { rows } from '../../local/view.js';
import { Icon } from '../../parts/icon.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { sharesOf } from '../../rules/sharing.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { ShareSheet } from './shareSheet.jsx';
import { categoryName, notGivenYet, notTakenBackYet, partsWords, shareWords } from './words.js';
import './sharing.css';

/** @typedef {import('../../rules/sharing.js').Share} Share */
/** @typedef {import('../../rules/sharing.js').Receiver} Receiver */

/**
 * @param {object} props
 * @param {Receiver} props.receiver
 * @param {string} props.name what they are called
 * @param {boolean} [props.official] asks what it is for, too
 * @param {boolean} [props.letIn] they take part already: what is given holds at once
 */
export function Shares({ receiver, name, official = false, letIn = true }) {
  const [open, setOpen] = useState('');
  const shares = sharesOf(rows('grant'), receiver, useNow());
  const share = shares.find(({ shared }) => shared === open);
  const close = () => setOpen('');
  return (
    <>
      <ul class="share-rows">
        {shares.map((each) => (
          <li key={each.shared}><ShareRow share={each} receiver={receiver} onOpen={() => setOpen(each.shared)} /></li>
        ))}
      </ul>
      <Sheet open={share !== undefined} onClose={close} title={categoryName(open || 'plan')}>
        {share && <ShareSheet key={open} share={share} receiver={receiver} name={name} official={official} letIn={letIn} onClose={close} />}
      </Sheet>
    </>
  );
}

/** @param {{share: Share, receiver: Receiver, onOpen: () => void}} props */
function ShareRow({ share, receiver, onOpen }) {
  return (
    <button class="share-row" type="button" aria-haspopup="dialog" onClick={onOpen}>
      <span class="share-row-words">
        <span class="share-row-name">{categoryName(share.shared)}</span>
        <span class={share.right ? '' : 'quiet'}>{shareWords(share)}</span>
        <Small words={partsWords(share)} />
        {notGivenYet(share) && <Small words={t('sharing-not-given-yet')} />}
        {notTakenBackYet(receiver, share.shared) && <Small words={t('sharing-not-back-yet')} />}
      </span>
      <Icon of={ChevronRight} />
    </button>
  );
}

/** @param {{words: string}} props */
const Small = ({ words }) => (words ? <span class="quiet">{words}</span> : null);
