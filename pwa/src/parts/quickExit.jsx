/**
 * Leaving at once. First the screen is emptied, in the same breath as the press; only then comes
 * anything that takes time. The page in the history becomes a neutral one, and early.js leads on
 * again should someone press "back". Nobody is signed out and nothing is lost.
 */
import { LogOut } from 'lucide';
import { useEffect } from 'preact/hooks';

import { language, t } from '../texts/texts.js';
import { flushEverything } from './autosave.js';
import { Icon } from './icon.jsx';

/** Pages anyone may have open: the weather, from each country's own weather service. */
const NEUTRAL = { sv: 'https://www.smhi.se/', nb: 'https://www.yr.no/', da: 'https://www.dmi.dk/', en: 'https://www.yr.no/en' };

/** For an installed app or a dead network: an empty page of our own. */
const EMPTY_PAGE = '/away.html';

/** Milliseconds. */
const SAVING_MAY_TAKE = 80;

/** Three presses of Escape within this many milliseconds leave. */
const THRICE_WITHIN = 1500;

/** @returns {string} */
function neutralPage() {
  const installed = matchMedia('(display-mode: standalone)').matches;
  return installed || !navigator.onLine ? EMPTY_PAGE : NEUTRAL[language.value];
}

export function leaveNow() {
  document.body.replaceChildren();
  document.title = '\u200b';
  const away = neutralPage();
  sessionStorage.setItem('traden-away', away);
  leaveWhenSaved(away);
}

/**
 * The screen is empty by now; a sentence just written gets a moment to reach the phone's store.
 * @param {string} away
 */
async function leaveWhenSaved(away) {
  const moment = new Promise((resolve) => setTimeout(resolve, SAVING_MAY_TAKE));
  await Promise.race([flushEverything(), moment]);
  location.replace(away);
}

/** A page brought back from the browser's memory after leaving must not show itself. */
function stayAway(/** @type {PageTransitionEvent} */ event) {
  const away = sessionStorage.getItem('traden-away');
  if (event.persisted && away) location.replace(away);
}

/** @returns {(event: KeyboardEvent) => void} */
function onThirdEscape() {
  /** @type {number[]} */
  let presses = [];
  return (event) => {
    if (event.key !== 'Escape') return;
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < THRICE_WITHIN);
    if (presses.length >= 3) leaveNow();
  };
}

/** The button, in the frame on every screen. */
export function QuickExit() {
  useEffect(() => {
    const onKey = onThirdEscape();
    addEventListener('keydown', onKey, true);
    addEventListener('pageshow', stayAway);
    return () => {
      removeEventListener('keydown', onKey, true);
      removeEventListener('pageshow', stayAway);
    };
  }, []);
  return (
    <button class="top-button" type="button" onClick={leaveNow}>
      <Icon of={LogOut} />
      <span>{t('frame-leave')}</span>
    </button>
  );
}
