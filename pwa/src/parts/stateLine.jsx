import { syncState, waiting } from '../local/view.js';
import { t } from '../texts/texts.js';

/** Where what you wrote is: on this phone, sent, or waiting for you. Quiet, and always true. */
export function StateLine() {
  const forYou = waiting.value.length;
  return (
    <div class="state-line" aria-live="polite">
      {forYou > 0 ? <a href="/waiting">{t('frame-waiting-for-you', { count: forYou })}</a> : <span>{stateInWords()}</span>}
    </div>
  );
}

/** @returns {string} */
function stateInWords() {
  const { state, count } = syncState.value;
  if (state === 'offline' && count > 0) return t('frame-waiting-for-network', { count });
  return t(`frame-state-${state}`);
}
