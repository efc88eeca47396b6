/**
 * The shell: everything the app needs to start with no network, and nothing about any person.
 * Answers from /api never pass through here, so they cannot end up in a cache.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, Router } from 'workbox-routing';

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

const shell = new PrecacheController({ cacheName: 'traden-shell' });
shell.addToCacheList(SHELL);

const router = new Router();
router.registerRoute(new PrecacheRoute(shell, { ignoreURLParametersMatching: [/./] }));
router.registerRoute(
  new NavigationRoute(shell.createHandlerBoundToURL('/'), { denylist: [/^\/api\//] }),
);

/**
 * Where the browser can be told so (Chromium), no worker is woken for the API. A request that wakes
 * the old version in the moment a new one takes over would keep the new one out for minutes.
 * @param {ExtendableEvent & {addRoutes?: (rule: object) => Promise<void>}} event
 */
export function keepTheShell(event) {
  event.addRoutes?.({ condition: { urlPattern: { pathname: '/api/*' } }, source: 'network' });
  return shell.install(event);
}

/**
 * Drops what earlier versions kept in our own cache, and starts answering for the open page.
 * @param {ExtendableEvent} event
 */
export async function dropOldShells(event) {
  await shell.activate(event);
  await worker.clients.claim();
}

/** @param {FetchEvent} event */
export function answerFromTheShell(event) {
  const answer = router.handleRequest({ request: event.request, event });
  if (answer) event.respondWith(answer);
}
