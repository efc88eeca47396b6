/** Where this phone is reached: asked of the browser, told to our server. For the app and the service worker. */

/** @typedef {(method: string, path: string, body?: unknown) => Promise<any>} Ask our server; throws what it refuses */

const THIS_DEVICE = '/api/devices/this/subscription';

/**
 * A fresh address for this phone, made for the server's present key.
 * @param {PushManager} pushManager
 * @param {Ask} ask
 * @returns {Promise<PushSubscription>}
 */
export async function subscribe(pushManager, ask) {
  const { key, id } = await ask('GET', '/api/push/key');
  // One that the push service has given up, or made for an older key, would come back unchanged.
  await (await pushManager.getSubscription())?.unsubscribe();
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(key) });
  await tell(subscription, id, ask);
  return subscription;
}

/**
 * @param {PushSubscription} subscription
 * @param {string} key_id which of the server's keys it was made for
 * @param {Ask} ask
 */
export async function tell(subscription, key_id, ask) {
  const { endpoint, keys } = subscription.toJSON();
  await ask('PUT', THIS_DEVICE, { endpoint, keys: { p256dh: keys?.p256dh, auth: keys?.auth }, key_id });
}

/** @param {Ask} ask */
export const tellOff = (ask) => ask('DELETE', THIS_DEVICE);

/** @param {string} text base64url */
export function bytesOf(text) {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** @param {ArrayBuffer | null | undefined} bytes @returns {string} base64url */
export function textOf(bytes) {
  const letters = String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0)));
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
