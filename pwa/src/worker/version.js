/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

/**
 * A new version waits until the person has said yes: a reload in the middle of a sentence is
 * worse than an old version.
 * @param {ExtendableMessageEvent} event
 */
export function takeOverWhenAsked(event) {
  if (event.data === 'skip waiting') event.waitUntil(worker.skipWaiting());
}
