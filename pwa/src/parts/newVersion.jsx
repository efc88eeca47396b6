/**
 * The shell on the phone and its new versions. A new one waits until the person asks for it;
 * before the page is loaded again every field has saved what it holds.
 */
import { signal } from '@preact/signals';

import { t } from '../texts/texts.js';
import { flushEverything } from './autosave.js';
import { Button } from './button.jsx';

const waitingWorker = signal(/** @type {ServiceWorker | null} */ (null));

/** Keeps the shell on the phone. Without service workers the app still runs, with a network. */
export async function keepShell() {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(ownScript(), { updateViaCache: 'none' });
  noticeWaiting(registration);
  registration.addEventListener('updatefound', () => watch(registration));
}

/** The one policy that may name a script: it knows a single address. @returns {string} */
function ownScript() {
  const address = '/service-worker.js';
  const policy = window.trustedTypes?.createPolicy('app-sw', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

/** @param {ServiceWorkerRegistration} registration */
function watch(registration) {
  const coming = registration.installing;
  coming?.addEventListener('statechange', () => noticeWaiting(registration));
}

/** The very first version has nobody to wait for. @param {ServiceWorkerRegistration} registration */
function noticeWaiting(registration) {
  waitingWorker.value = navigator.serviceWorker.controller ? registration.waiting : null;
}

async function takeNewVersion() {
  await flushEverything();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waitingWorker.value?.postMessage('skip waiting');
}

/** One quiet line with a button; the frame draws it. */
export function NewVersion() {
  if (!waitingWorker.value) return null;
  return (
    <div class="new-version" aria-live="polite">
      <span>{t('frame-new-version')}</span>
      <Button kind="quiet" onClick={takeNewVersion}>
        {t('frame-take-new-version')}
      </Button>
    </div>
  );
}
