/**
 * How something done here joins what is already on its way. Pure: takes the outbox, gives a Delta.
 *
 * What has never been sent may still be rewritten, so ten corrections of a sentence are one
 * request. What may have reached the server is never altered: it keeps its Idempotency-Key, and
 * the correction becomes a request of its own. If-Match always stays what it was when the edit was
 * made; the server's "another device" rule needs no rebasing, and rebasing would hide conflicts.
 */
import { uuid } from '../local/uuid.js';
import { held, inOrder, isInForce, takesBack, target } from './overlay.js';

/** @import { Delta, Entry } from '../local/state.js' */

/** @typedef {Pick<Entry, 'person_id' | 'noun' | 'row_id' | 'method' | 'base' | 'body'>} Act */

/**
 * @param {Act} act
 * @param {string} at now, ISO 8601
 * @returns {Entry}
 */
export function entryFor(act, at) {
  return { ...act, order: 0, rev: 0, id: uuid(), tried: false, failures: 0, problem: null, at };
}

/**
 * @param {Entry} entry one that was sent
 * @param {Record<string, any>} changes
 * @returns {Entry} in its place, with these changes: to the server it is another request
 */
export function anew(entry, changes) {
  const { order, rev, at, body } = entry;
  return { ...entryFor({ ...entry, body: { ...body, ...changes } }, at), order, rev };
}

/**
 * @param {Map<number, Entry>} entries the outbox
 * @param {Act} act what was just done
 * @param {string} at now, ISO 8601
 * @returns {Delta}
 */
export function join(entries, act, at) {
  if (act.body.sharing_stopped !== true) return joinOne(entries, act, at);
  const acts = [act, ...givenUnsent(entries, act).map(takenBack)];
  const deltas = acts.map((each) => joinOne(entries, each, at));
  return { add: deltas.flatMap(({ add = [] }) => add), replace: deltas.flatMap(({ replace = [] }) => replace) };
}

/**
 * Whoever stops all sharing takes back every consent. Those that have not arrived are named to the
 * server one by one: sharing may go on again before they get there.
 *
 * @param {Map<number, Entry>} entries
 * @param {Act} stop
 * @returns {Entry[]}
 */
function givenUnsent(entries, stop) {
  return inOrder(entries).filter(
    ({ noun, method, person_id, body }) =>
      noun === 'grant' && method === 'PUT' && person_id === stop.person_id && isInForce(body),
  );
}

/** @param {Entry} creation @returns {Act} */
const takenBack = ({ person_id, noun, row_id, base }) =>
  ({ person_id, noun, row_id, method: 'PATCH', base, body: { state: 'withdrawn' } });

/**
 * @param {Map<number, Entry>} entries
 * @param {Act} act
 * @param {string} at
 * @returns {Delta}
 */
function joinOne(entries, act, at) {
  const entry = entryFor(act, at);
  const last = unsent(entries, entry);
  if (!last) return { add: [entry] };
  if (act.method === 'DELETE' && last.method === 'PUT') return { drop: [last] };
  if (restores(act.body) && last.method === 'DELETE') return { drop: [last] };
  if (!mayMerge(last, entry, entries)) return { add: [entry] };
  return { replace: [{ ...last, body: mergeBodies(last.body, act.body) }] };
}

/**
 * @param {Map<number, Entry>} entries
 * @param {Entry} entry
 * @returns {Entry | undefined} the newest entry about the same row, if it can still be rewritten
 */
function unsent(entries, entry) {
  const last = inOrder(entries).findLast((earlier) => target(earlier) === target(entry));
  return last && !last.tried && !held(entries).includes(last) ? last : undefined;
}

/** @param {Record<string, any>} body */
const restores = (body) => body.removed === false;

/**
 * @param {Entry} last
 * @param {Entry} entry
 * @param {Map<number, Entry>} entries
 */
function mayMerge(last, entry, entries) {
  if (entry.method !== 'PATCH' || last.method === 'DELETE' || last.method === 'POST') return false;
  if (restores(last.body) || restores(entry.body)) return false;
  if (!goTogether(last, entry) || movesOn(last, entry)) return false;
  return sawTheSame(last, entry) && !movesAhead(last, entry, entries);
}

/**
 * What takes back is a request of its own: nothing that the server may refuse goes with it, and
 * what is given again later does not undo it unsent. A row that nobody has seen is another matter.
 *
 * @param {Entry} last
 * @param {Entry} entry
 */
const goTogether = (last, entry) =>
  last.method === 'PUT' || takesBack(last) === takesBack(entry);

/**
 * Where something goes next is judged from where it is, and by whose turn it is then. Of two moves
 * made without network the second alone would be a leap, and a creation is no move at all: each
 * goes as it was done. (A consent is another matter: what is given and taken back before anybody
 * has it was never given.)
 *
 * @param {Entry} last
 * @param {Entry} entry
 */
const movesOn = (last, entry) =>
  entry.noun !== 'grant' && 'state' in entry.body && (last.method === 'PUT' || 'state' in last.body);

/**
 * An edit keeps the oldest If-Match. That is only true to what the person saw when the row has not
 * moved since, or when only fields are touched that the unsent edit already covered on the screen.
 *
 * @param {Entry} last
 * @param {Entry} entry
 */
function sawTheSame(last, entry) {
  if (last.base === entry.base) return true;
  return !entry.body.settled && Object.keys(entry.body).every((field) => field in last.body);
}

/**
 * An edit that points at another row must not get ahead of the request that makes that row.
 *
 * @param {Entry} last
 * @param {Entry} entry
 * @param {Map<number, Entry>} entries
 */
function movesAhead(last, entry, entries) {
  const points = Object.entries(entry.body).some(([field, to]) => /_ids?$/.test(field) && to);
  return points && inOrder(entries).at(-1) !== last;
}

/**
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 */
function mergeBodies(before, after) {
  const body = { ...before, ...after };
  if (!before.settled || !after.settled) return body;
  return { ...body, settled: [...new Set([...before.settled, ...after.settled])] };
}
