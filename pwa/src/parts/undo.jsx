/**
 * Undo in place of "are you sure?". One offer at a time: a new removal makes the one before it
 * final on this screen (it can still be brought back under Me, for thirty days).
 */
import { signal } from '@preact/signals';
import { Undo2 } from 'lucide';

import { t } from '../texts/texts.js';
import { Button } from './button.jsx';

/** Milliseconds an offer stays; it waits while someone is on it. */
export const OFFER_STAYS = 12_000;

/**
 * @typedef {object} Offer
 * @property {string} textId
 * @property {Record<string, string | number>} [args]
 * @property {() => unknown} undo
 */

export const offer = signal(/** @type {Offer | null} */ (null));

let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);

/**
 * @param {string} textId  what was done: "Removed."
 * @param {() => unknown} undo
 * @param {Record<string, string | number>} [args]
 */
export function offerUndo(textId, undo, args) {
  offer.value = { textId, undo, args };
  countDown();
}

/** Starts the time again, from the beginning. */
export function countDown() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    offer.value = null;
  }, OFFER_STAYS);
}

/** While a finger or the focus rests on the offer it stays. */
export function holdOffer() {
  clearTimeout(timer);
}

/** Takes the offer: what was removed comes back. */
export async function acceptOffer() {
  const accepted = offer.value;
  clearTimeout(timer);
  offer.value = null;
  await accepted?.undo();
}

/** The bar, drawn by the frame. The region is always there, so that it is read out when filled. */
export function UndoBar() {
  const current = offer.value;
  return (
    <div class="undo-region" aria-live="polite">
      {current && (
        <div class="undo-bar" onFocusIn={holdOffer} onFocusOut={countDown} onPointerEnter={holdOffer} onPointerLeave={countDown}>
          <span>{t(current.textId, current.args)}</span>
          <Button kind="quiet" icon={Undo2} onClick={acceptOffer}>
            {t('common-undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
