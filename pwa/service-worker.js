/** What happens in the service worker; how it happens is in src/worker/. */
import { answerOrOpen } from './src/worker/answers.js';
import { show } from './src/worker/notices.js';
import { answerFromTheShell, dropOldShells, keepTheShell } from './src/worker/shell.js';
import { subscribeAnew } from './src/worker/renewing.js';
import { takeOverWhenAsked } from './src/worker/version.js';

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

worker.addEventListener('install', (event) => event.waitUntil(keepTheShell(event)));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldShells(event)));
worker.addEventListener('fetch', (event) => answerFromTheShell(event));
worker.addEventListener('message', (event) => takeOverWhenAsked(event));
worker.addEventListener('push', (event) => event.waitUntil(show(event)));
worker.addEventListener('notificationclick', (event) => event.waitUntil(answerOrOpen(event)));
worker.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(subscribeAnew(event)));
