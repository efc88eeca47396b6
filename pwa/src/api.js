/**
 * The one way from the app to its server, and the one shape of what goes wrong.
 *
 * Answers are JSON; refusals are RFC 9457 problem details. A network that is not there is a
 * problem like any other, with the code `offline`, so that callers have one thing to catch.
 */
import { language } from './texts/texts.js';

/** @typedef {{ field: string, code: string, text: string }} FieldError */

/** What the server (or the network) refused, with words to show. */
export class Problem extends Error {
  /**
   * @param {{ code: string, status?: number, text?: string, errors?: FieldError[], retry_after?: number | null }} what
   *   `text` is in the person's language when it came from the server, else empty;
   *   `retry_after` is in seconds.
   */
  constructor({ code, status = 0, text = '', errors = [], retry_after = null }) {
    super(text || code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.text = text;
    this.errors = errors;
    this.retry_after = retry_after;
  }
}

/** @type {Set<(problem: Problem) => void>} */
const listeners = new Set();

/**
 * Hear of every refusal, whoever made the call (the account listens for an ended session).
 * @param {(problem: Problem) => void} listener
 * @returns {() => void} stops listening
 */
export function onProblem(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Tell the listeners of a refusal met outside `call`.
 * @param {Problem} problem
 */
export function heed(problem) {
  for (const listener of listeners) listener(problem);
}

/**
 * Make a problem of a refusing answer. A proxy's HTML page, or no body at all, becomes
 * `try_later` for 5xx and `refused` for the rest.
 * @param {Response} response
 * @returns {Promise<Problem>}
 */
export async function toProblem(response) {
  const body = await response.json().catch(() => ({}));
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return new Problem({
    code: body?.code ?? (response.status >= 500 ? 'try_later' : 'refused'),
    status: response.status,
    text: inSentences(body?.title, body?.detail),
    errors: body?.errors ?? [],
    retry_after: Number.isNaN(seconds) ? null : seconds,
  });
}

/**
 * A problem's title and detail as running text: the title alone says what, the detail what to do.
 * @param {string | undefined} title without a full stop
 * @param {string | undefined} detail whole sentences
 */
export function inSentences(title, detail) {
  const ended = title && /[.?!]$/.test(title) ? title : title && `${title}.`;
  return [ended, detail].filter(Boolean).join(' ');
}

/** @param {unknown} body @returns {Record<string, string>} */
function withType(body) {
  if (body === undefined) return {};
  return { 'Content-Type': 'application/json' };
}

/**
 * Call the server and hand back its answer as it came; for bodies that are not JSON.
 * @param {string} method
 * @param {string} path begins with `/api/`
 * @param {BodyInit} [body]
 * @param {Record<string, string>} [headers]
 * @param {AbortSignal} [signal]
 * @returns {Promise<Response>} an answer that is not a refusal
 * @throws {Problem}
 */
export async function raw(method, path, body, headers = {}, signal = undefined) {
  const response = await reach(path, {
    method,
    body,
    signal,
    headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': language.value, ...headers },
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
  });
  if (response.ok) return response;
  const problem = await toProblem(response);
  heed(problem);
  throw problem;
}

/**
 * @param {string} path
 * @param {RequestInit} request
 */
async function reach(path, request) {
  try {
    return await fetch(path, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem({ code: 'offline' });
  }
}

/**
 * Call the server with JSON.
 * @param {string} method
 * @param {string} path begins with `/api/`
 * @param {unknown} [body]
 * @param {Record<string, string>} [headers]
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ status: number, data: any, headers: Headers }>} `data` is null where there is no body
 * @throws {Problem}
 */
export async function call(method, path, body, headers = {}, signal = undefined) {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const response = await raw(method, path, sent, { ...withType(body), ...headers }, signal);
  const text = await response.text();
  return { status: response.status, data: text ? JSON.parse(text) : null, headers: response.headers };
}
