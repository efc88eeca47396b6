import { signal } from '@preact/signals';

import { t } from '../texts/texts.js';

/** Milliseconds a remark stays. */
const STAYS = 5000;

const remark = signal(/** @type {{textId: string, args?: Record<string, string | number>} | null} */ (null));
let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);

/**
 * A quiet remark that something happened, also read out.
 * @param {string} textId
 * @param {Record<string, string | number>} [args]
 */
export function say(textId, args) {
  clearTimeout(timer);
  remark.value = { textId, args };
  timer = setTimeout(() => {
    remark.value = null;
  }, STAYS);
}

/** Where remarks appear; drawn by the frame. */
export function Remark() {
  const current = remark.value;
  return (
    <div class="undo-region" aria-live="polite">
      {current && <p class="undo-bar">{t(current.textId, current.args)}</p>}
    </div>
  );
}
