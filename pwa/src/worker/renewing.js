/** The browser has given this phone another address for its notices: the server is told, or nothing arrives. */
import { subscribe } from '../notices/subscribing.js';
import { send } from './telling.js';

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

/**
 * Where this does not succeed, the app finds out at its next start.
 * @param {Event} _event
 */
export async function subscribeAnew(_event) {
  await subscribe(worker.registration.pushManager, send).catch(() => {});
}
