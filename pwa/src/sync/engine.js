/**
 * Send what I did, receive what changed, settle, and only then move the bookmark.
 *
 * Takes what it needs and touches neither the page nor the network itself. Invariants:
 * - An entry leaves the outbox only in the transaction that stores what the server answered.
 * - Entries go one at a time and in order, except that what takes something back from others goes
 *   first of all (order.js). Whatever stops one for now stops those behind it, but never what takes
 *   back; whatever the server refuses steps aside to Waiting and stops nobody.
 * - A repeat carries the same Idempotency-Key, so it does not matter which of the two, the request
 *   or the reply, was lost.
 * - Rows, the bookmark that covers them, and how long they may be kept are stored together.
 * - No decision here looks at a clock; `clock` only spreads out the attempts.
 */
import { takesBack, target } from './overlay.js';

/** @import { Entry, Problem } from '../local/state.js' */
/** @import { Ledger, Page } from './ledger.js' */

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {any} data parsed JSON, or null
 * @property {number | null} retryAfter seconds the server asked for
 *
 * @typedef {object} Wire both reject when nobody could be reached
 * @property {(entry: Entry) => Promise<Reply>} send
 * @property {(question: Question) => Promise<Reply>} changes 204: nothing new
 *
 * @typedef {object} Question
 * @property {string | null} since the bookmark; null: everything
 * @property {string[]} [again] people of whom everything is to come anew
 * @property {string} [person] only this one
 *
 * @typedef {{random: () => number}} Clock between 0 and 1
 *
 * @typedef {object} End how a run ended
 * @property {'done' | 'sign_in_needed' | 'offline' | 'later'} state
 * @property {string} [code] which sign-in problem
 * @property {number} [wait] milliseconds until it makes sense to try again
 * @property {boolean} [anew] what one may see of somebody has changed
 */
/** @typedef {End & {retryAfter?: number}} Stop */

/** After so many breakdowns on one entry the server is not busy: it cannot take this one. */
const TOO_OFTEN = 6;
const SECOND = 1000;
const LONGEST = 5 * 60 * SECOND;

/**
 * @param {{local: Ledger, wire: Wire, clock: Clock}} parts
 * @returns {{run: () => Promise<End>}}
 */
export function createEngine({ local, wire, clock }) {
  let attempts = 0;

  /** @returns {Promise<End>} */
  async function run() {
    await local.refresh();
    const sent = await send();
    // A server that broke on one entry may well tell what is new; one out of reach cannot.
    const end = sent.state === 'done' || sent.code === 'broke' ? await receive() : sent;
    return withWait(end.state === 'done' ? { ...end, ...sent } : end);
  }

  /** @returns {Promise<Stop>} */
  async function send() {
    /** Rows the server broke on: nothing more about them in this run. @type {Set<string>} */
    const passed = new Set();
    /** @type {Stop} */
    let end = { state: 'done' };
    let onlyFirst = false;
    for (let entry = await local.next(); entry; entry = await local.next(passed, onlyFirst)) {
      const stop = await settle(entry, await reach(() => wire.send(entry)));
      if (stop && stop.code !== 'broke') return stop;
      if (!stop) continue;
      passed.add(target(entry));
      // What takes back is tried for ever; after a while it lets the others by.
      onlyFirst ||= entry.failures < TOO_OFTEN;
      end = stop;
    }
    return end;
  }

  /**
   * @param {Entry} entry
   * @param {Reply | null} reply
   * @returns {Promise<Stop | null>} null: on to the next
   */
  async function settle(entry, reply) {
    const verdict = judge(reply, (data) => entry.method === 'POST' || Boolean(data.row ?? data.kind));
    if (verdict === 'yes') await local.acknowledge(entry, reply?.data.row);
    else if (verdict === 'refused') await refuse(entry, problemOf(reply));
    else if (verdict === 'broke' && (await local.failed(entry)) >= patienceWith(entry)) {
      await local.refuse(entry, problemOf(reply));
    } else return endOf(verdict, reply);
    return null;
  }

  /** @param {Entry} entry @returns {number} how often the server may break on it */
  function patienceWith(entry) {
    if (takesBack(entry)) return Infinity;
    return local.isInTheWay(entry) ? 1 : TOO_OFTEN;
  }

  /** @param {Entry} entry @param {Problem} problem */
  async function refuse(entry, problem) {
    // What is not there cannot be seen by anybody: there is nothing left to take back.
    if (takesBack(entry) && problem.code === 'not_found') await local.nothingThere(entry);
    else await local.refuse(entry, problem);
  }

  /** @returns {Promise<Stop>} */
  async function receive() {
    let anew = false;
    for (;;) {
      const question = local.question();
      const reply = await reach(() => wire.changes(question));
      const verdict = reply?.status === 204 ? 'nothing' : judge(reply, isPage);
      if (verdict === 'nothing') await local.renew();
      else if (verdict === 'yes') await local.receive(reply?.data, question.since === null);
      else return endOf(verdict, reply);
      anew ||= question.since !== null && reply?.data?.start_again.length > 0;
      if (!reply?.data?.more) return { state: 'done', ...(anew && { anew }) };
    }
  }

  /** @param {Stop} end @returns {End} */
  function withWait({ retryAfter, ...end }) {
    attempts = end.state === 'done' ? 0 : attempts + 1;
    if (end.state !== 'later' && end.state !== 'offline') return end;
    return { ...end, wait: waitFor(attempts, retryAfter ?? 0, clock.random()) };
  }

  return { run };
}

/**
 * @param {number} attempts failed in a row
 * @param {number} retryAfter seconds the server asked for
 * @param {number} random between 0 and 1, so that phones do not come back all at once
 * @returns {number} milliseconds; never less than the server asked for
 */
export function waitFor(attempts, retryAfter, random) {
  const doubled = Math.min(LONGEST, SECOND * 2 ** attempts);
  return Math.round(retryAfter * SECOND + doubled * (0.5 + random / 2));
}

/**
 * @param {() => Promise<Reply>} ask
 * @returns {Promise<Reply | null>} null when nobody could be reached
 */
async function reach(ask) {
  try {
    return await ask();
  } catch {
    return null;
  }
}

/**
 * Only our server's own words count. A café's network that answers every request with a page of
 * its own has neither taken nor refused anything.
 *
 * @param {Reply | null} reply
 * @param {(data: any) => boolean} fits whether a yes has the shape it should have
 * @returns {'yes' | 'refused' | 'sign_in_needed' | 'later' | 'broke' | 'offline'}
 */
function judge(reply, fits) {
  if (!reply) return 'offline';
  const { status, data } = reply;
  if (status >= 200 && status < 300) return data && fits(data) ? 'yes' : 'offline';
  if (status === 401 && data?.code) return 'sign_in_needed';
  if (status === 429 || status === 503) return 'later';
  if (status >= 500) return 'broke';
  return status >= 400 && data?.code ? 'refused' : 'offline';
}

/**
 * @param {ReturnType<typeof judge>} verdict
 * @param {Reply | null} reply
 * @returns {Stop}
 */
function endOf(verdict, reply) {
  if (verdict === 'offline') return { state: 'offline' };
  if (verdict === 'sign_in_needed') return { state: 'sign_in_needed', code: reply?.data.code };
  return { state: 'later', code: verdict, retryAfter: reply?.retryAfter ?? 0 };
}

/** @param {any} data @returns {data is Page} */
const isPage = (data) => Array.isArray(data.rows) && Boolean(data.bookmark);

/** @param {Reply | null} reply @returns {Problem} */
function problemOf(reply) {
  const { code = 'try_later', title, detail, errors } = reply?.data ?? {};
  return { code, status: reply?.status ?? 0, title, detail, errors };
}
