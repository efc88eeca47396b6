/** What the service worker tells: the server, that a notice came and was opened; open pages, that there is news. */

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

/** Milliseconds an answer may take. Browsers let a window be opened only shortly after the tap. */
const LONGEST = 8000;
/** Milliseconds until a receipt is tried once more. */
const AGAIN_AFTER = 3000;

/**
 * Ask our own server.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>} null where there is no body; throws for a refusal too
 */
export async function send(method, path, body) {
  const content = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  const reply = await fetch(path, {
    method,
    ...content,
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    keepalive: true,
    signal: AbortSignal.timeout(LONGEST),
  });
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status}`);
  return reply.status === 204 ? null : reply.json();
}

/**
 * A receipt: what this device knows and nothing more. Tried twice; without network it is left out,
 * and the one who waits goes on knowing only that it was sent.
 * @param {string | undefined} token
 * @param {'on_the_phone' | 'seen'} state
 */
export async function report(token, state) {
  if (!token) return;
  const once = () => send('POST', '/api/receipts', { token, state });
  await once()
    .catch(() => rest().then(once))
    .catch(() => {});
}

const rest = () => new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));

/** @param {{arrived: string}} news */
export async function tellPages(news) {
  for (const page of await openPages()) page.postMessage(news, []);
}

/**
 * Open a screen in the app that is open already, or else in a new window.
 * @param {string} path
 */
export async function openAt(path) {
  const [page] = await openPages();
  if (!page) return worker.clients.openWindow(path);
  page.postMessage({ goTo: path }, []);
  await page.focus();
}

/** The windows with the app in them; pages to print and the like come from the server. */
async function openPages() {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => !new URL(url).pathname.startsWith('/api/'));
}
