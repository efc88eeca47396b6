/** Notices on this phone: turned on with a yes from the person and from the browser, kept in order, turned off. */
import { computed, signal } from '@preact/signals';

import { call, Problem } from '../api.js';
import { createTurn } from '../local/turn.js';
import { t } from '../texts/texts.js';
import { standingOf, systemOf, whatToDo } from './decide.js';
import { forgetNotices, markTold, told } from './mark.js';
import { followZone } from './settings.js';
import { subscribe, tell, tellOff, textOf } from './subscribing.js';

const permission = signal(permissionNow());

/** Two at a time would take each other's address away. */
const inTurn = createTurn();

/** How it stands with notices here. */
export const standing = computed(() =>
  standingOf({ able: isAble(), permission: permission.value, wished: told.value !== null, system: system(), installed: isInstalled() }),
);

/** The person may have changed their mind in the phone's own settings. */
export function lookAgain() {
  permission.value = permissionNow();
}

function permissionNow() {
  return globalThis.Notification?.permission ?? 'default';
}

function isAble() {
  return 'Notification' in globalThis && 'PushManager' in globalThis && 'serviceWorker' in navigator;
}

export const system = () => systemOf(navigator.userAgent, navigator.maxTouchPoints);

/** The app stands on its own on this phone, without a browser around it. */
export function isInstalled() {
  return matchMedia('(display-mode: standalone)').matches || /** @type {any} */ (navigator).standalone === true;
}

/**
 * Ask the browser, whose question comes at once: then this phone is told to the server.
 * @returns {Promise<boolean>} whether notices are on
 */
export async function turnOn() {
  permission.value = await Notification.requestPermission();
  if (permission.value !== 'granted') return false;
  await inTurn(async () => markTold(await subscribeHere(await registered())));
  void followZone();
  return true;
}

/** Works without network too: an address nobody answers at is let go by the server. */
export function turnOff() {
  markTold(null);
  return inTurn(async () => {
    const subscription = await (await registered()).pushManager.getSubscription();
    await subscription?.unsubscribe();
    await tellOff(ask).catch(() => {});
  });
}

/**
 * A test notice to this phone, sent by the server as any other. An address that nobody answers at
 * any more is replaced at once.
 */
export async function sendTest() {
  await askForTest().catch(async (problem) => {
    if (problem.code !== 'not_reachable') throw problem;
    await compare();
    await askForTest();
  });
}

const askForTest = () => call('POST', '/api/push/test', {});

/**
 * At a start: is what the browser holds what the server has? Otherwise nothing would arrive, and
 * nobody would know. Quiet without network; the next start tries again.
 */
export const compare = () => inTurn(putInOrder);

async function putInOrder() {
  lookAgain();
  if (told.value === null || !isAble()) return;
  const registration = await registered();
  const [subscription, { key, id }, channels] = await Promise.all([
    registration.pushManager.getSubscription(),
    ask('GET', '/api/push/key'),
    ask('GET', '/api/channels'),
  ]);
  const present = subscription ? await fingerprint(subscription.endpoint) : '';
  const fits = textOf(subscription?.options.applicationServerKey) === key.replaceAll('=', '');
  const act = whatToDo({ permission: permission.value, told: told.value ?? '', present, fits, known: channels.push.this });
  if (act === 'subscribe') keepTold(await subscribeHere(registration));
  if (act === 'tell') await tell(/** @type {PushSubscription} */ (subscription), id, ask).then(() => keepTold(present));
  if (act === 'tell_off') await tellOff(ask).then(() => keepTold(''));
  if (permission.value === 'granted') await followZone();
}

/** Whoever turned notices off or signed out meanwhile is not brought back by it. @param {string} present */
function keepTold(present) {
  if (told.value === null) void forgetNotices();
  else markTold(present);
}

/** @param {ServiceWorkerRegistration} registration @returns {Promise<string>} a fingerprint of the address */
async function subscribeHere(registration) {
  const subscription = await subscribe(registration.pushManager, ask).catch(inWords);
  return fingerprint(subscription.endpoint);
}

/** @returns {Promise<ServiceWorkerRegistration>} the shell's worker, in use */
async function registered() {
  if (!(await navigator.serviceWorker.getRegistration())) throw noService();
  return navigator.serviceWorker.ready;
}

/** @type {import('./subscribing.js').Ask} */
const ask = async (method, path, body) => (await call(method, path, body)).data;

/** The browser refuses with words of its own, in no language a person reads. @param {unknown} error @returns {never} */
function inWords(error) {
  throw error instanceof Problem ? error : noService();
}

const noService = () => new Problem({ code: 'no_push_service', text: t('notices-no-service') });

/** The address itself opens a way to this phone, and is not left lying about. @param {string} endpoint */
async function fingerprint(endpoint) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint));
  return textOf(bytes).slice(0, 16);
}
