/**
 * From an outbox entry to an HTTP request of the documented API, and back to a plain reply. An
 * entry *is* such a request: there is no other protocol for devices.
 */
import { describe, NOUNS } from '../local/nouns.js';

/** @import { Entry } from '../local/state.js' */
/** @import { Reply, Wire } from './engine.js' */

/** A dead network must not hold the runner for ever. */
const LONGEST = 30_000;

/**
 * @param {typeof globalThis.fetch} fetch
 * @param {() => string} language what the server's sentences should be in
 * @returns {Wire}
 */
export function createWire(fetch, language) {
  /** @param {string} url @param {RequestInit} init @returns {Promise<Reply>} */
  async function ask(url, init) {
    const reply = await fetch(url, {
      ...init,
      headers: { 'Accept-Language': language(), ...init.headers },
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      signal: AbortSignal.timeout(LONGEST),
    });
    return { status: reply.status, data: await json(reply), retryAfter: retryAfter(reply) };
  }
  return {
    send: (entry) => ask(urlOf(entry), requestOf(entry)),
    changes: (question) => ask(`/api/changes${queryOf(question)}`, {}),
  };
}

/** @param {import('./engine.js').Question} question @returns {string} */
function queryOf({ since, again = [], person }) {
  const query = new URLSearchParams();
  if (since !== null) query.set('since', since);
  if (person) query.set('person', person);
  for (const each of again) query.append('again', each);
  return query.size > 0 ? `?${query}` : '';
}

/**
 * What somebody else sends to a plan goes through a door of its own, and is answered with their copy.
 *
 * @param {Pick<Entry, 'noun' | 'method'>} entry
 */
export const isSentToOthers = ({ noun, method }) => method === 'PUT' && NOUNS[noun]?.byOthers === true;

/** @param {Entry} entry @returns {string} */
export function urlOf({ person_id, noun, row_id, method, body }) {
  const person = `/api/people/${person_id}`;
  if (method === 'POST') return `${person}/${body.path}`;
  if (isSentToOthers({ noun, method })) return `${person}/sent/${row_id}`;
  const { path, single } = describe(noun);
  return [person, path, single ? '' : row_id].filter(Boolean).join('/');
}

/** @param {Entry} entry @returns {{method: string, headers: Record<string, string>, body?: string}} */
export function requestOf({ id, noun, method, base, body }) {
  /** @type {Record<string, string>} */
  const headers = { 'Idempotency-Key': id };
  if (method === 'PATCH' || method === 'DELETE') headers['If-Match'] = `"${base}"`;
  if (method === 'DELETE') return { method, headers };
  const file = method === 'POST';
  headers['Content-Type'] = file ? body.type : 'application/json';
  const content = isSentToOthers({ noun, method }) ? { kind: noun, content: body } : body;
  return { method, headers, body: file ? body.text : JSON.stringify(content) };
}

/** @param {Response} reply @returns {Promise<any>} null for anything that is not JSON */
async function json(reply) {
  const type = reply.headers.get('Content-Type') ?? '';
  if (!/^application\/(\w+\+)?json\b/.test(type)) return null;
  return reply.json();
}

/** @param {Response} reply @returns {number | null} seconds */
function retryAfter(reply) {
  const seconds = Number(reply.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
