/**
 * A small server in memory that keeps the documented rules: for tests only. What the real server
 * does with the same requests is proved in tests/sync; both are held to tests/examples/merge.json.
 *
 * It has people with a plan each, accounts that are members in others' plans, and grants.
 */
import { NOUNS } from '../../pwa/src/local/nouns.js';
import { ModelPlan } from './model-plan.js';

const PAGE = 5;
const PATHS = new Map(Object.entries(NOUNS).map(([noun, { path }]) => [path, noun]));
/** Seconds a member's phone may keep what is shared. */
export const LEASE = 24 * 60 * 60;
/** The account of the person the server was made for, unless another is named. */
export const OWN = 'own';

export class ModelServer {
  /** Person → plan. */
  plans = new Map();
  /** Account → person, of whoever has a plan of their own. */
  own = new Map();
  /** Idempotency-Key → the request it came with. */
  seen = new Map();
  /** Everything that was asked: [device, method, path with query]. */
  asked = [];

  constructor(person) {
    this.plan = this.addPlan(person, OWN);
  }

  addPlan(person, account) {
    const plan = new ModelPlan(person);
    this.plans.set(person, plan);
    this.own.set(account, person);
    return plan;
  }

  /** The person has let an account in, as a member of theirs. */
  letIn(account, member_id, relation = 'relative', plan = this.plan) {
    plan.members.set(account, { member_id, relation });
  }

  get rows() {
    return this.plan.rows;
  }

  get history() {
    return this.plan.history;
  }

  wire = (row) => this.plan.wire(row);

  /** What memory alone held is gone; what was acknowledged is not. */
  restart() {
    for (const plan of this.plans.values()) plan.rows = new Map(JSON.parse(JSON.stringify([...plan.rows])));
    this.seen = new Map(JSON.parse(JSON.stringify([...this.seen])));
  }

  /** Devices have to start again for this person. */
  startAgain() {
    this.plan.epoch += 1;
  }

  /** @returns {(url: string, init: object) => Promise<Response>} the network as one device has it */
  fetchAs(device, account = OWN) {
    return async (url, init) => this.answer(device, url, init, account);
  }

  /** One request, from beginning to end. */
  answer(device, url, { method = 'GET', headers = {}, body } = {}, account = OWN) {
    this.asked.push([device, method, url]);
    const { pathname, searchParams } = new URL(url, 'https://traden.test');
    if (pathname === '/api/changes') return this.#changes(account, searchParams);
    const key = headers['Idempotency-Key'];
    const known = this.seen.get(key);
    const what = `${method} ${pathname} ${headers['If-Match']} ${body}`;
    if (known !== undefined && known !== what) return problem(422, 'idempotency_key_reused');
    const reply = this.#write({ pathname, device, account, method, headers, body, known });
    if (reply.ok) this.seen.set(key, what);
    return reply;
  }

  #write({ pathname, device, account, method, headers, body, known }) {
    const [person, path = '', id = person] = pathname.split('/').slice(3);
    const plan = this.plans.get(person);
    if (path === 'sent') return plan.send(account, id, JSON.parse(body));
    const isOwn = this.own.get(account) === person;
    if (!plan || (!isOwn && plan.scope(account).length === 0)) return problem(404, 'not_found');
    if (method === 'POST') return json(200, { added: 1 });
    const noun = PATHS.get(path);
    const row = plan.find(noun, id);
    const sees = isOwn || (row && ModelPlan.seeing(plan.scope(account))(row));
    if (row && !sees) return problem(404, 'not_found');
    if (known !== undefined && row)
      return json(200, { outcome: 'already_had', row: plan.wire(row) });
    const { settled, removed, ...changes } = body ? JSON.parse(body) : {};
    if (Object.values(changes).some((value) => value === 'refuse me'))
      return problem(422, 'invalid');
    if (!isOwn && !(row && plan.mayTakePart(account, row, changes)))
      return problem(row || method === 'PUT' ? 403 : 404, row || method === 'PUT' ? 'not_yours_to_change' : 'not_found');
    if (lacksParent(plan, changes)) return problem(409, 'refers_to_missing');
    if (!row && method === 'PUT')
      return json(201, { outcome: 'applied', row: plan.wire(plan.create(noun, id, device, changes)) });
    if (!row) return problem(404, 'not_found');
    const base = method === 'PUT' ? 0 : Number(JSON.parse(headers['If-Match'] ?? 'null'));
    if (Number.isNaN(base)) return problem(428, 'if_match_missing');
    const gone = method === 'DELETE' ? true : removed;
    const answer = plan.change(row, { base, device, changes, settled, removed: gone });
    if (answer.outcome === 'gone') return problem(410, 'gone');
    return json(200, { outcome: answer.outcome, row: plan.wire(answer.row) });
  }

  /** Person → what the account may read of them now: {print, rows, lease}. */
  #views(account, only) {
    const views = new Map();
    for (const [person, plan] of this.plans) {
      const isOwn = this.own.get(account) === person;
      const scope = isOwn ? ['own'] : plan.scope(account);
      const lease = isOwn || plan.members.get(account)?.relation !== 'professional' ? LEASE : 0;
      if (scope.length === 0 || (only ? only !== person : lease === 0)) continue;
      const all = [...plan.rows.values()].toSorted((one, other) => one.number - other.number);
      const rows = isOwn ? all : all.filter(ModelPlan.seeing(scope));
      const print = JSON.stringify([scope, plan.epoch]);
      views.set(person, { plan, print, rows, lease: isOwn ? null : lease });
    }
    return views;
  }

  #changes(account, query) {
    const since = query.get('since');
    const known = new Map(since === null ? [] : JSON.parse(since));
    for (const person of query.getAll('again')) known.delete(person);
    const views = this.#views(account, query.get('person'));
    const page = {
      start_again: [...known.keys()].filter((person) => !views.has(person)),
      rows: [],
      leases: {},
      more: false,
    };
    const reached = [...views].map(([person, view]) => [person, readOn(page, known, person, view)]);
    page.bookmark = JSON.stringify(reached);
    const nothing = page.rows.length + page.start_again.length === 0 && !page.more;
    return nothing && since !== null ? new Response(null, { status: 204 }) : json(200, page);
  }
}

/** Adds a person's news to the page → [number read so far, fingerprint]. */
function readOn(page, known, person, { plan, print, rows, lease }) {
  let [number, seenAs] = known.get(person) ?? [0, ''];
  if (seenAs !== print) {
    page.start_again.push(person);
    number = 0;
  }
  if (lease !== null) page.leases[person] = lease;
  const newer = rows.filter((row) => row.number > number);
  const read = newer.slice(0, Math.max(0, PAGE - page.rows.length));
  page.more ||= read.length < newer.length;
  // Who begins to read somebody else's plan is not told what was there before.
  const told = read.filter((row) => number > 0 || lease === null || !row.removed);
  page.rows.push(...told.map((row) => plan.wire(row)));
  return [read.at(-1)?.number ?? number, print];
}

/** What a row points at has to be there. */
function lacksParent(plan, { goal_id, receiver_member_id }) {
  const lacks = (noun, id) => Boolean(id) && !plan.find(noun, id);
  return lacks('goal', goal_id) || lacks('member', receiver_member_id);
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
