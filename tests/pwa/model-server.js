/**
 * A small server in memory that keeps the documented rules: for tests only. What the real server
 * does with the same requests is proved in tests/sync; both are held to tests/examples/merge.json.
 */
import { NOUNS } from '../../pwa/src/local/nouns.js';

const PAGE = 5;
const PATHS = new Map(Object.entries(NOUNS).map(([noun, { path }]) => [path, noun]));

/**
 * The merge rule, per field: it conflicts if it was last changed after the base version by another
 * device.
 *
 * @param {string} noun
 * @param {{fields: object, marks: object, number: number, removed: boolean}} row
 * @param {Record<string, {number: number, text: string}[]>} kept
 * @param {{base: number, device: string, changes: object, settled?: string[], removed?: boolean}} request
 * @param {number} number of the change this becomes
 * @returns the outcome, and everything as it is afterwards
 */
export function merge(noun, row, kept, request, number) {
  const { base, device, changes, settled = [], removed } = request;
  const same = {
    outcome: 'already_had',
    fields: row.fields,
    kept,
    changed: [],
    removed: row.removed,
  };
  if (row.removed && removed === undefined) return { ...same, outcome: 'gone' };

  const isNew = (field) => row.marks[field]?.number > base && row.marks[field].device !== device;
  const changed = Object.keys(changes).filter((field) => !equal(changes[field], row.fields[field]));
  const aside = { ...kept };
  let keptBoth = false;
  for (const field of settled) {
    aside[field] = (aside[field] ?? []).filter((other) => other.number > base);
  }
  for (const field of changed.filter((name) => NOUNS[noun].free.includes(name))) {
    const others = (aside[field] ?? []).filter(({ text }) => text !== changes[field]);
    const loser = row.fields[field];
    const keep = isNew(field) && loser !== '' && !others.some(({ text }) => text === loser);
    aside[field] = keep ? [...others, { number, text: loser }] : others;
    keptBoth ||= keep;
  }
  if (removed !== undefined && removed !== row.removed) changed.push('removed');
  const settledSome = settled.some(
    (field) => (kept[field] ?? []).length > (aside[field] ?? []).length,
  );
  if (changed.length === 0 && !settledSome) return same;

  const moved = Object.keys(row.marks).some(isNew);
  return {
    outcome: keptBoth ? 'kept_both' : moved ? 'merged' : 'applied',
    fields: { ...row.fields, ...changes },
    kept: Object.fromEntries(Object.entries(aside).filter(([, others]) => others.length > 0)),
    changed,
    removed: removed ?? row.removed,
  };
}

const equal = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** One person's plan and every device that writes to it. */
export class ModelServer {
  number = 0;
  /** Key → {noun, id, fields, marks, number, removed, kept}. */
  rows = new Map();
  /** Idempotency-Key → body it came with. */
  seen = new Map();
  /** Every text that was ever current: what the real server's history keeps. */
  history = new Set();
  fingerprint = 1;

  constructor(person) {
    this.person = person;
    for (const noun of ['person', 'plan', 'crisis_plan']) {
      this.#put({
        noun,
        id: person,
        fields: NOUNS[noun].defaults,
        marks: {},
        removed: false,
        kept: {},
      });
    }
  }

  /** What memory alone held is gone; what was acknowledged is not. */
  restart() {
    this.rows = new Map(JSON.parse(JSON.stringify([...this.rows])));
    this.seen = new Map(JSON.parse(JSON.stringify([...this.seen])));
  }

  /** Consent changed: devices have to start again for this person. */
  startAgain() {
    this.fingerprint += 1;
  }

  /** @returns {(url: string, init: object) => Promise<Response>} the network as one device has it */
  fetchAs(device) {
    return async (url, init) => this.answer(device, url, init);
  }

  /** One request, from beginning to end. */
  answer(device, url, { method = 'GET', headers = {}, body } = {}) {
    const { pathname, searchParams } = new URL(url, 'https://traden.test');
    if (pathname === '/api/changes') return this.#changes(searchParams.get('since'));
    const key = headers['Idempotency-Key'];
    const known = this.seen.get(key);
    const what = `${method} ${pathname} ${headers['If-Match']} ${body}`;
    if (known !== undefined && known !== what) return problem(422, 'idempotency_key_reused');
    const [path = '', id = this.person] = pathname.split('/').slice(4);
    const reply = this.#write({ noun: PATHS.get(path), id, device, method, headers, body, known });
    if (reply.ok) this.seen.set(key, what);
    return reply;
  }

  #write({ noun, id, device, method, headers, body, known }) {
    if (method === 'POST') return json(200, { added: 1 });
    const row = this.rows.get(`${noun}/${id}`);
    if (known !== undefined && row)
      return json(200, { outcome: 'already_had', row: this.wire(row) });
    const { settled, removed, ...changes } = body ? JSON.parse(body) : {};
    if (Object.values(changes).some((value) => value === 'refuse me'))
      return problem(422, 'invalid');
    if (this.#lacksParent(noun, changes)) return problem(409, 'refers_to_missing');
    if (!row && method === 'PUT')
      return json(201, { outcome: 'applied', row: this.#create(noun, id, device, changes) });
    if (!row) return problem(404, 'not_found');
    const base = method === 'PUT' ? 0 : Number(JSON.parse(headers['If-Match'] ?? 'null'));
    if (Number.isNaN(base)) return problem(428, 'if_match_missing');
    const request = {
      base,
      device,
      changes,
      settled,
      removed: method === 'DELETE' ? true : removed,
    };
    return this.#merge(row, request);
  }

  #lacksParent(noun, { goal_id }) {
    return noun === 'step' && goal_id && !this.rows.has(`goal/${goal_id}`);
  }

  #create(noun, id, device, fields) {
    const number = this.number + 1;
    const marks = Object.fromEntries(
      Object.keys(fields).map((field) => [field, { number, device }]),
    );
    return this.wire(
      this.#put({
        noun,
        id,
        fields: { ...NOUNS[noun].defaults, ...fields },
        marks,
        removed: false,
        kept: {},
      }),
    );
  }

  #merge(row, request) {
    const number = this.number + 1;
    const { outcome, changed, ...after } = merge(row.noun, row, row.kept, request, number);
    if (outcome === 'gone') return problem(410, 'gone');
    if (outcome === 'already_had') return json(200, { outcome, row: this.wire(row) });
    const mark = { number, device: request.device };
    const marks = { ...row.marks, ...Object.fromEntries(changed.map((field) => [field, mark])) };
    return json(200, { outcome, row: this.wire(this.#put({ ...row, ...after, marks })) });
  }

  #put(row) {
    this.number += 1;
    const stored = { ...row, number: this.number };
    this.rows.set(`${row.noun}/${row.id}`, stored);
    for (const field of NOUNS[row.noun].free) this.history.add(row.fields[field]);
    return stored;
  }

  /** A row as it goes over the wire. */
  wire({ noun, id, fields, number, removed, kept }) {
    const others = Object.entries(kept).map(([field, texts]) => [
      field,
      texts.map(({ text }) => text),
    ]);
    const row = { noun, id, person_id: this.person, version: String(number), removed, ...fields };
    return others.length > 0 ? { ...row, kept_both: Object.fromEntries(others) } : row;
  }

  #changes(since) {
    const [print, from] = (since ?? '0.0').split('.').map(Number);
    const again = since !== null && print !== this.fingerprint;
    const start = again ? 0 : from;
    const newer = [...this.rows.values()].filter(({ number }) => number > start);
    if (newer.length === 0 && since !== null && !again) return new Response(null, { status: 204 });
    const page = newer.toSorted((one, other) => one.number - other.number).slice(0, PAGE);
    const bookmark = `${this.fingerprint}.${page.at(-1)?.number ?? start}`;
    const rows = page.map((row) => this.wire(row));
    return json(200, {
      start_again: again ? [this.person] : [],
      rows,
      bookmark,
      more: newer.length > PAGE,
    });
  }
}

/** @param {number} status @param {object} data */
export function json(status, data) {
  return new Response(JSON.stringify(data), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });
}

/** @param {number} status @param {string} code */
export function problem(status, code) {
  const headers = { 'Content-Type': 'application/problem+json' };
  return new Response(JSON.stringify({ type: 'about:blank', title: code, status, code }), {
    status,
    headers,
  });
}
